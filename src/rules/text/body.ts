import type { Block } from '../../input/page.ts';
import { kindOf, LETTER } from '../../text/character-kinds.ts';
import { signatureOf } from '../../text/signature.ts';
import type { Removal } from '../claim.ts';
import { headlineKey, mayOpenAlike } from '../titles.ts';
import { isDeskNote } from './desk-notes.ts';
import { bearsHeadline } from './endings.ts';
import { formLines } from './forms.ts';
import type { Headline } from './headline.ts';
import { isLead, isStandfirst } from './leads.ts';
import { isOverCredit } from './over-credits.ts';
import { type Passage, passageAt } from './passages.ts';
import { isPictured } from './pictured.ts';
import { endsArticle, type Span } from './span.ts';
import { isHeadBelow, isSubhead } from './subheads.ts';

/** The body of an article and what was cut from around and between it. */
export interface BodyReading {
  readonly body: readonly Block[];
  readonly removed: readonly Removal[];
}

const FOLLOWED = new Set(['related', 'newsletter']);

/** The span's passages that are the article, and all else of the page with its reason; in a `vouched` file what stands twice is said twice. */
export function readBody(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  used: ReadonlySet<number>,
  vouched = false,
): BodyReading {
  const body: Block[] = [];
  const removed: Removal[] = [];
  const cut = (passage: Passage, rule: string) =>
    removed.push({ rule, lines: passage.block.lines, quote: passage.text.slice(0, 400) });
  const title = headline && !headline.missing ? headlineKey(headline.title) : '';
  const counts = countsOf(passages);
  const seen = new SeenTexts();
  const forms = formLines(passages, span);
  let teasers = false;
  for (const passage of passages) {
    const { index } = passage;
    if ((index === headline?.index && !headline.missing) || used.has(index)) continue;
    const isCaption = index <= span.to && isOverCredit(passages, passage, span);
    if (index < span.from && headline && isOverText(passages, passage, headline) && !isCaption)
      body.push(passage.block);
    else if (index < span.from) cut(passage, passage.chrome ?? 'before-article');
    else if (index > span.to) cut(passage, passage.chrome ?? 'after-article');
    else {
      const reason =
        reasonOf(passage, title) ??
        (forms.has(index) ? 'newsletter' : null) ??
        (isCaption || isPictured(passages, passage) ? 'caption' : null) ??
        (vouched ? null : repetitionOf(passages, passage, counts, seen)) ??
        strangerOf(passages, passage, span, teasers);
      seen.add(passage.text);
      teasers = teasers
        ? !(passage.prose > 8 || (passage.sentence && passage.linkShare < 0.3 && passage.words > 6))
        : startsTeasers(passage);
      if (reason) cut(passage, reason);
      else body.push(passage.block);
    }
  }
  return { body, removed };
}

/** What stands between a headline and its text, and is text itself. */
function isOverText(passages: readonly Passage[], passage: Passage, headline: Headline): boolean {
  return passage.index >= headline.index && (isLead(passage) || isStandfirst(passages, passage, headline));
}

function reasonOf(passage: Passage, title: string): string | null {
  const { text, length, block } = passage;
  if (passage.chrome) return passage.chrome;
  if (passage.notice) return 'notice';
  if (title.length >= 12 && length < 400 && mayOpenAlike(text, title) && passage.key === title) return 'headline-again';
  const isOfLetters = (kindOf(text.charCodeAt(0)) & LETTER) !== 0;
  if (block.node.type === 'html' || (!isOfLetters && DATA.test(text))) return 'raw-html';
  if (block.node.type === 'thematicBreak' || (!isOfLetters && /^[\p{P}\p{S}\s_]+$/u.test(text))) return 'marks';
  if (length < 500 && passage.caption) return 'caption';
  if (isDeskNote(text)) return 'notice';
  if (!isOfLetters && isBrowserMark(text)) return 'text-browser';
  return length < 200 && isOnlyImage(block) ? 'caption' : null;
}

/** '{ "gallery": [{"name": "pier"}], …': what a page tells its own scripts. */
const DATA = /^[[{]\s*\[?\{?\s*"[\w$-]{1,40}"\s*:/;

/** What a page says again: buttons between all paragraphs, teasers, alternative texts over their captions. */
function repetitionOf(
  passages: readonly Passage[],
  passage: Passage,
  counts: ReadonlyMap<string, number>,
  seen: SeenTexts,
): string | null {
  const again = isEverywhere(passage, counts) || (passage.length >= 60 && seen.has(passage.text));
  return again || passage.echo || isRepeated(passages, passage) ? 'repeated' : null;
}

/** Numbers, or one word for the month between them, and nothing else. */
const DAY_ALONE = /^\d[\d\s./:–-]*(?:\p{L}{3,12}[\d\s./:–-]*)?$/u;

/** Links, stamps and headlines of other articles. */
function strangerOf(passages: readonly Passage[], passage: Passage, span: Span, teasers: boolean): string | null {
  const { length } = passage;
  if (passage.linkShare > 0.85 && length < 220 && !isSubhead(passages, passage, span)) return 'link';
  // "2025. július 2.", "24.10.2025.": days end in a full stop in some languages.
  if (
    passage.stamped &&
    length < 120 &&
    (!passage.sentence || (length < 40 && passage.words <= 5 && DAY_ALONE.test(passage.text)))
  )
    return 'date-stamp';
  if (length < 16 && TIME.test(passage.text)) return 'date-stamp';
  if (passage.depth === 0 && !passage.sentence && teasers && passage.prose < 4 && !isHeadBelow(passages, passage, span))
    return 'related';
  if (endsArticle(passage)) return 'related';
  return passage.depth === 0 && isShouted(passage) ? 'related' : null;
}

/** "BAKER FREES FERRY STUCK AT PIER: ‘IT WAS CLEAN’": another article's headline, all in capitals, longer than subheads are. */
function isShouted({ text, length, words, sentence, item }: Passage): boolean {
  return !sentence && !item && length >= 45 && words >= 7 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** "18h40", "18.40 Uhr", "7:22 p.m.", "kl. 18.40": the time of a ticker's entry, alone on its line. */
const TIME =
  /^(?:(?:kl|klo|godz|ore|ώρα|às|a las|alle|om|à)\.?\s)?(?:[01]?\d|2[0-4])\s?(?:[:.h]\s?[0-5]\d|h)\s?(?:uhr|uur|u|h|hs|hrs|[ap]\.?\s?m)?\.?$/iu;

/** "[photo.jpeg]", "(BUTTON) Close", "[ ]", "[grey-place]The quay at noon": what a text browser prints for pictures, buttons and fields. */
function isBrowserMark(text: string): boolean {
  if (text.length < LONGEST_PICTURED && /^\[(?=[^\]]*\p{Ll})[\p{Ll}\d_-]{2,40}\]\p{Lu}/u.test(text)) return true;
  return /^(?:\[[^\]\n]{0,90}\]\s*){1,6}$/u.test(text) || /^\((?:BUTTON|IMG|INS|LINK)\)/u.test(text);
}

/** Longest words of a picture behind the name of its file. */
const LONGEST_PICTURED = 180;

/** A short line that stands again close by: the alternative text of a picture and its caption, a button and its label. */
function isRepeated(passages: readonly Passage[], passage: Passage): boolean {
  const { index, text, depth } = passage;
  if (passage.length > 260 || depth > 0) return false;
  const last = Math.min(passages.length - 1, index + 4);
  for (let at = Math.max(0, index - 4); at <= last; at += 1) {
    const other = passages[at]!;
    if (at === index || other.length >= 520 || !mayOpenAlike(text, other.text)) continue;
    if (passage.key.length >= 12 && other.key.startsWith(passage.key)) return true;
  }
  const [above, below] = [passageAt(passages, index - 1), passages[index + 1]];
  return (above !== undefined && endAlike(passage, above)) || (below !== undefined && endAlike(passage, below));
}

/** Longest headline of a teaser, and the shortest that is surely the same again. */
const LONGEST_TEASER = 200;
const SHORTEST_TEASER = 24;

/** "NIGHT SHIFT The ferry stays in its harbour" over "The ferry stays in its harbour": a teaser with its label, and without. */
function endAlike(one: Passage, other: Passage): boolean {
  if (Math.max(one.text.length, other.text.length) > LONGEST_TEASER || one.text.slice(-6) !== other.text.slice(-6))
    return false;
  const [short, long] = one.key.length < other.key.length ? [one.key, other.key] : [other.key, one.key];
  return short.length >= SHORTEST_TEASER && long.endsWith(short);
}

/** Lines as long as this, in wide units, are not counted. */
const LONGEST_COUNTED = 200;

/** Texts met so far: whether one was is told by its signature, and only then by all of its characters. */
class SeenTexts {
  private readonly texts: string[] = [];
  private readonly signatures = new Set<number>();

  add(text: string): void {
    this.texts.push(text);
    this.signatures.add(signatureOf(text));
  }

  has(text: string): boolean {
    return this.signatures.has(signatureOf(text)) && this.texts.includes(text);
  }
}

/** How often each line of a page stands on it; only what is long enough to say something is counted. */
function countsOf(passages: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text, length } of passages)
    if (length >= 8 && length < LONGEST_COUNTED) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** "Article content" between all paragraphs. Speakers of a conversation stand there as often: names, or before a colon. */
function isEverywhere({ text, length }: Passage, counts: ReadonlyMap<string, number>): boolean {
  return (
    length < LONGEST_COUNTED && (counts.get(text) ?? 0) >= 3 && /(?:^|\s)\p{Ll}{3}/u.test(text) && !/:\s*$/.test(text)
  );
}

/**
 * "Read more" is followed by headlines of other articles until running text comes again; "Read more: The bridge stays shut"
 * bears its own, and a subhead of the text may stand under it.
 */
function startsTeasers({ chrome, length, text }: Passage): boolean {
  return chrome !== null && FOLLOWED.has(chrome) && length < 60 && !bearsHeadline(text);
}

/** Whether a block is nothing but pictures, linked or not. */
export function isOnlyImage(block: Block): boolean {
  if (block.node.type !== 'paragraph') return false;
  const parts = block.node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  return (
    parts.length > 0 &&
    parts.every(
      (child) =>
        child.type === 'image' || (child.type === 'link' && child.children.every((inner) => inner.type === 'image')),
    )
  );
}
