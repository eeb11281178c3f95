import { detectLanguage } from '../../text/languages.ts';
import type { Claim, Reader, Reading, Removal } from '../claim.ts';
import { readSheetLines } from '../paper/sheet.ts';
import { headlineKey } from '../titles.ts';
import { type Article, findArticle, judge } from './article.ts';
import { endOverAuthor } from './author-boxes.ts';
import { readBody } from './body.ts';
import { readBylines } from './bylines.ts';
import { problemOfSeveral } from './catalogue/several.ts';
import { readCatalogue, withoutTextLabel } from './catalogue.ts';
import { readCredits } from './credits.ts';
import { readDates } from './dates.ts';
import type { Headline } from './headline.ts';
import { withLastLines } from './last-lines.ts';
import { sharedUrl } from './outlets/addresses/shares.ts';
import { readOutlet } from './outlets.ts';
import { findOwnAddress } from './own-address.ts';
import { asChrome, measurePassages, type Passage } from './passages.ts';
import type { Span } from './span.ts';
import { asSubheads } from './subheads.ts';
import { endOverTeasers } from './teaser-rows.ts';
import { goesToEnd, isTidy, startOfNote } from './tidy.ts';

/** Reads running text and Markdown: the span of the text first, then the lines around it that say what it is. */
export const readRunningText: Reader = (page, settings) => {
  const measured = measurePassages(page);
  const catalogue = readCatalogue(measured, page.lines);
  const sheet = readSheetLines(asChrome(measured, catalogue.lines, 'catalogue-line'), page.lines);
  const { passages } = sheet;
  const curated = page.curation.fields.title !== undefined;
  const tidy = isTidy(passages, curated);
  const article = findArticle(passages) ?? (tidy ? findNote(passages, curated) : null);
  if (!article) return withoutText(passages);
  const { found } = article;
  // Under a title that the curator states, the first paragraph is no headline that was missed.
  const headline =
    (curated && isOfText(passages, article.headline)) || !isTitled(catalogue.claims, article.headline)
      ? null
      : article.headline;
  const from = headline && headline.index >= found.from ? Math.min(headline.index + 1, found.to) : found.from;
  const opening = article.headline && !headline ? Math.min(article.headline.index, from) : from;
  const span = { from: opening, to: withLastLines(passages, found) };
  const language = languageOf(passages, span);
  const outletClaims = readOutlet(passages, span, headline, settings, language?.values[0] ?? null, page.properties);
  const known = settings.outlets.find(({ name }) => name === outletClaims[0]?.values[0]) ?? null;
  const dates = readDates(page.source, passages, span, headline, language?.values[0] ?? null, known);
  const bylines = readBylines(passages, span, headline);
  const address = findOwnAddress(passages, span, headline);
  const credits = readCredits(passages, span, language?.values[0] ?? null, address);
  const used = new Set([...dates.used, ...bylines.used, ...credits.used]);
  const isWhole = tidy && goesToEnd(passages, span.to, curated, used);
  const whole = isWhole
    ? { from: curated ? 0 : span.from, to: passages.length - 1 }
    : textOver(passages, { from: span.from, to: endOverTeasers(passages, span) }, bylines.claims);
  const { body, removed } = readBody(passages, whole, headline, used, isWhole && curated);
  const claims: Claim[] = [
    ...catalogue.claims,
    ...sheet.claims,
    ...outletClaims,
    ...dates.claims,
    ...bylines.claims,
    ...credits.claims,
    ...sharedUrl(page.properties),
  ];
  const replaced = headline && !headline.missing && curated ? [overruled(passages[headline.index]!)] : [];
  if (headline && !headline.missing) claims.push(titleClaim(passages, headline));
  if (language) claims.push(language);
  const subheaded = asSubheads(passages, body, whole);
  const labelled = catalogue.lines.size > 0 ? subheaded.map(withoutTextLabel) : null;
  return {
    claims,
    body: labelled?.map(({ block }) => block) ?? subheaded,
    removed: [...removed, ...replaced, ...(labelled ?? []).flatMap((one) => one.removed)],
    problems: [...dates.problems, ...problemOfSeveral(page.source, passages)],
  };
};

function textOver(passages: readonly Passage[], span: Span, [authors]: readonly Claim[]): Span {
  return { from: span.from, to: endOverAuthor(passages, span, authors?.values ?? []) };
}

/** Whether a headline is the one that a record around the text names, if there is one. */
function isTitled(claims: readonly Claim[], headline: Headline | null): boolean {
  const titled = claims.find(({ field }) => field === 'title')?.values[0];
  return titled === undefined || headline === null || headlineKey(headline.title) === headlineKey(titled);
}

/** A line with a full stop, such as headlines don't have, or the first of several subheads. */
function isOfText(passages: readonly Passage[], headline: Headline | null): boolean {
  const passage = headline ? passages[headline.index] : undefined;
  if (passage === undefined) return false;
  if (passage.depth > 1) return passages.filter(({ depth }) => depth === passage.depth).length > 1;
  return passage.depth === 0 && (/[.。।…:;]["”’»]?$/u.test(passage.text) || passage.prose > 8);
}

/** A text of short lines alone: a note, a table of tides, what a curator keeps of a longer one. */
function findNote(passages: readonly Passage[], curated: boolean): Article | null {
  const from = startOfNote(passages, curated);
  return from === null ? null : judge(passages, { from, to: passages.length - 1 }, 0);
}

/** The headline of a text whose title the curator states otherwise. */
function overruled({ block, text }: Passage): Removal {
  return { rule: 'headline', lines: block.lines, quote: text.slice(0, 400) };
}

/** A page of nothing but short lines: no article to be found, all of it kept in the ledger. */
function withoutText(passages: readonly Passage[]): Reading {
  const removed = passages.map(({ block, chrome, text }) => ({
    rule: chrome ?? 'no-running-text',
    lines: block.lines,
    quote: text.slice(0, 400),
  }));
  return { claims: [], body: [], removed, problems: [] };
}

function titleClaim(passages: readonly Passage[], headline: Headline): Claim {
  const { block, text } = passages[headline.index]!;
  const rule = block.node.type === 'heading' ? 'headline-marked' : 'headline';
  return {
    field: 'title',
    values: [headline.title],
    strength: headline.strength,
    evidence: { rule, lines: block.lines, quote: text },
  };
}

function languageOf(passages: readonly Passage[], span: Span): Claim | null {
  const longest: Passage[] = [];
  for (let index = span.from; index <= span.to && longest.length < 6; index += 1)
    if ((passages[index]?.prose ?? 0) > 0) longest.push(passages[index]!);
  const language = detectLanguage(longest.map((passage) => passage.text.slice(0, 300)).join('\n'));
  const first = longest[0];
  if (!language || !first) return null;
  return {
    field: 'language',
    values: [language],
    strength: 70,
    evidence: { rule: 'language-of-text', lines: first.block.lines, quote: first.text.slice(0, 120) },
  };
}
