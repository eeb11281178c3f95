import type { Link, Nodes } from 'mdast';
import { printPlain } from '../../../input/plain.ts';
import { scannerOf } from '../../../text/cues.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isOnSubject } from './author-links.ts';
import { isCredit } from './photographers.ts';

/** Words at a note's beginning that may say what the person is, in UTF-16 units. */
const LONGEST_OPENING = 80;
/** How far below the headline a text begins, behind buttons and pictures, in passages. */
const REACH = 12;

/** A name alone between a page's buttons or a picture's credit and the first paragraph, which is not about the person. */
export function isOverText(
  passages: readonly Passage[],
  { index, item, depth }: Passage,
  name: string,
  head: number,
): boolean {
  if (index <= head + 1 || index > head + REACH || item || depth > 0 || !hasGivenName(name)) return false;
  const above = passages[index - 1]!;
  const isApart = above.chrome !== null || above.caption || isCreditLine(above.text);
  if (!isApart) return false;
  let below = index + 1;
  while (below < passages.length && (passages[below]!.chrome !== null || passages[below]!.stamped)) below += 1;
  const text = passages[below];
  if (!text || text.prose <= 8 || text.caption || !text.sentence) return false;
  return !name.split(' ').some((word) => word.length > 2 && text.text.toLowerCase().includes(word.toLowerCase()));
}

/** "ISLA / Jonas Pell", "Photo: Jonas Pell" */
function isCreditLine(text: string): boolean {
  return text.length < 60 && (isCredit(text) || isAgency(text.split(/\s?\/\s?/u)[0]!));
}

/** Whether the words of a link are a name, and its page is not that of a section or a tag. */
export function isLinked(passage: Passage, name: string): boolean {
  const links = passage.block.linkLength === 0 ? [] : linksOf(passage.block.node as Nodes);
  return links.some((link) => !isOnSubject(link.url) && printPlain(link).trim() === name);
}

function linksOf(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap((child) => linksOf(child as Nodes)) : [];
}

/** "Mara Holt" over "Mara Holt has written about harbours for ten years.", of whom the text says nothing. */
export function isOverOwnNote(passages: readonly Passage[], { index }: Passage, name: string, span: Span): boolean {
  const note = passages[index + 1];
  if (!note || note.prose <= 0 || note.text.length > 900) return false;
  const isOn = note.text.startsWith(name) && /^,?\s/u.test(note.text.slice(name.length, name.length + 2));
  if (!isOn && !opensWithRole(note.text)) return false;
  if (index < span.to - 2 && index > span.from) return false;
  const family = name.split(' ').at(-1)!;
  return !passages
    .slice(span.from, span.to + 1)
    .some(
      ({ prose, index: at, text }) =>
        prose > 4 && at !== note.index && at < index && text.includes(family) && !text.startsWith(`${name}:`),
    );
}

/** "Dziennikarka działu reportażu, autorka …", "Es redactora de Cultura.": what the person is, right at a note's beginning. */
const STAFF_ROLE =
  /^(?:(?:is|ist|est|es|è|é|är|er|jest|je|este)\s)?(?:(?:an?|the|eine?|une?|una?|uma?|un|een|en|ett|et)\s)?(?:[\p{L}-]+\s){0,2}?(?:journalist(?:in|en)?|reporter(?:in)?|correspondent|columnist|redakteur(?:in)?|korrespondent(?:in)?|kolumnist(?:in)?|journaliste|rédact(?:eur|rice)|chroniqueu(?:r|se)|periodista|redactora?|corresponsal|giornalista|redattor[ei]|caporedattor[ei]|jornalista|repórter|colunista|verslagge(?:ver|efster)|redacteur|skribent|toimittaja|dziennikar(?:z|ka)|redaktor(?:ka)?|publicyst(?:a|ka)|novinář(?:ka)?|újságíró|szerkesztő|jurnalistă?|novinar(?:ka)?|журналист(?:ка)?|корреспондент|обозреватель|кореспондент(?:ка)?|журналіст(?:ка)?|δημοσιογράφος|gazeteci)(?=[\s,.]|$)/iu;
const mayOpen = scannerOf(() => [STAFF_ROLE], LONGEST_OPENING);

function opensWithRole(text: string): boolean {
  const opening = text.slice(0, LONGEST_OPENING);
  return mayOpen(opening) !== 0 && STAFF_ROLE.test(opening);
}

/** How far below a text's last line a name alone may stand. */
const BELOW = 6;
/** Words of a headline, at least. */
const HEADLINE = 5;

/**
 * The rule by which a line that is but a name, opened by a known given name, is the byline where nothing else speaks for it: right over the
 * headline, between headline and text, below the text; null elsewhere, and where the text speaks of the family.
 */
export function standsApart(
  passages: readonly Passage[],
  { index, item, depth, caption }: Passage,
  name: string,
  span: Span,
  headline: Headline | null,
): string | null {
  const head = headline?.head ?? Number.NEGATIVE_INFINITY;
  if (item || depth > 0 || caption || !hasGivenName(name)) return null;
  const isOver = index === head - 1 || (index === head - 2 && !isPlain(passages[head - 1]));
  // "The pier in winter / Mara Holt": another article's headline, where a section's name stands in the menu, too.
  if (isOver && isPlain(passages[index - 1]) && !isTwice(passages, passages[index - 1]!)) return null;
  if (isHeadlike(passages[index - 1]) && index > span.to + 1) return null;
  const family = name.split(' ').at(-1)!;
  if (passages.slice(span.from, span.to + 1).some((other) => other.prose > 4 && other.text.includes(family)))
    return null;
  if (isOver) return 'name-over-headline';
  if (index > head && (index < span.from || index === span.from + 1)) return 'name-over-text';
  if (index > span.to + BELOW || index <= span.to) return null;
  // Behind a credit or a tag another tag stands, behind buttons and notices who wrote.
  const above = passages[index - 1]!;
  if (above.index > span.to && (above.caption || (above.chrome === null && !above.notice && !above.sentence)))
    return null;
  const between = passages.slice(span.to + 1, index);
  if (
    between.some((line) => line.prose > 0 || line.headsOthers || line.chrome === 'related' || isHeadlike(line)) ||
    isHeadlike(passages[index + 1])
  )
    return null;
  return 'name-at-end';
}

function isTwice(passages: readonly Passage[], { index, text }: Passage): boolean {
  return passages.some((other) => other.index !== index && other.text === text);
}

/** A short line of a menu: nothing is known of it. */
function isPlain(line: Passage | undefined): boolean {
  return line !== undefined && line.prose <= 0 && line.chrome === null && !line.stamped;
}

/** "Swimmers ask for towels and a lamp": another article's headline. */
function isHeadlike(line: Passage | undefined): boolean {
  return line !== undefined && line.chrome === null && !line.stamped && !line.sentence && line.words >= HEADLINE;
}
