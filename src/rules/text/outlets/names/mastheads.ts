import { isFurniture } from '../../../../text/names/furniture.ts';
import { readNames } from '../../../../text/names.ts';
import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { ASKING } from '../lines/invitations.ts';
import { keyOf } from '../sign.ts';
import { isTopics } from './topics.ts';

/** Passages above a headline among which the masthead is looked for. */
const REACH = 60;

/**
 * The one line above a headline, between menus and buttons, that reads like a paper's name; null where there are several,
 * such as in a list of a house's papers.
 */
export function mastheadName(passages: readonly Passage[], span: Span, headline: Headline | null): Passage | null {
  const end = Math.min(headline?.index ?? span.from, span.from);
  const found = passages
    .slice(Math.max(0, end - REACH), end)
    .filter(({ text, chrome, stamped, length }) => chrome === null && !stamped && length < 48 && isMastheadName(text))
    .filter((passage) => !isWorldSection(passages, passage));
  const keys = new Set(found.map(({ text }) => keyOf(text)));
  return keys.size === 1 ? found[0]! : null;
}

/** What the one paper's name above a headline weighs, of three words or more, that stands alone under the text, too. */
const BOTH_ENDS = 4;
/** Lines of a page's top; below them a house's name may be a sister's, or a section's, in a menu. */
const TOP = 6;

/** What such a line weighs: less far from the page's first one, and once in the midst of a menu, where a page called so is linked. */
export function nameWeight(passages: readonly Passage[], { index, text }: Passage, span: Span): number {
  if (text.split(' ').length > 2)
    for (let at = span.to + 1; at < passages.length; at += 1) if (passages[at]!.text === text) return BOTH_ENDS;
  const inMenu =
    index > 1 &&
    [-2, -1, 1, 2].every((by) => isEntry(passages[index + by])) &&
    !passages.some((other) => other.text === text && other.index !== index);
  return index < TOP && !inMenu ? 2.2 : 0.3;
}

function isEntry(passage: Passage | undefined): boolean {
  return passage !== undefined && passage.words <= 3 && passage.length < 30 && !passage.stamped && !passage.byline;
}

/** "El Mundo", "Die Welt", "Nacional": what pages call their news from abroad, and papers themselves. */
const WORLD =
  /^(?:Nacional|Nación|El Mundo|El País|El Tiempo|La Nación|La Ciudad|La Región|Le Monde|Il Mondo|Il Paese|O Mundo|O País|Die Welt|Die Region|The World|The Nation|The Region|De Wereld|Свет|Світ|Мир)(?=$|\s)/u;

/** "El Mundo" between "Opinión" and "Nacionales": among the sections of a menu it is one of them. */
export function isWorldSection(passages: readonly Passage[], { text }: Passage): boolean {
  const found = WORLD.exec(text)?.[0];
  if (found === undefined) return false;
  const rest = text.slice(found.length).trim();
  // "El Mundo Política | octubre 7, 2020"
  if (rest !== '' && isSection(rest.split(/[|·•,]/u)[0]!.trim())) return true;
  const isBeside = (at: number) => isSection(passages[at]?.text ?? '');
  // A section stands over its articles as it does in the menu.
  return passages.some(
    ({ index, text: other }) =>
      other === text &&
      ((isBeside(index - 1) && isBeside(index + 1)) || (index < 3 && isBeside(index + 1) && isBeside(index + 2))),
  );
}

function isSection(text: string): boolean {
  return (
    isFurniture(text) || isTopics(text) || /^(?:nacional(?:es)?|inter?nacional(?:es)?|opini[oó]n|opinião)$/iu.test(text)
  );
}

/** Whether a line reads like a paper's name, alone. */
function isMastheadName(text: string): boolean {
  const title =
    pressTitle(text) ??
    // A line without another capital is the same in small letters.
    (/.\p{Lu}/su.test(text) ? pressTitle(text.charAt(0) + text.slice(1).toLowerCase()) : null);
  // "Discover My Press": what a page offers.
  return ((title !== null && !title.isWord && text.length > 3) || isPressName(text)) && !ASKING.test(text);
}

/** How many other papers stand around a line in a list of a house's papers, and how near. */
const SISTERS = 3;
const NEAR = 16;

/** "Il Molo" between "La Lanterna", "Gazzetta del Faro" and "Il Mattino di Riva": a menu of papers says not which of them this is. */
export function isAmongPapers(passages: readonly Passage[], { index, text }: Passage): boolean {
  const others = new Set<string>();
  for (let at = Math.max(0, index - NEAR); at <= index + NEAR && at < passages.length; at += 1) {
    const other = passages[at]!;
    if (other.length >= 48 || other.text === text || other.words > 5 || !isMastheadName(other.text) || other.stamped)
      continue;
    const key = keyOf(other.text);
    if (key !== keyOf(text) && others.add(key).size === SISTERS) return true;
  }
  return false;
}

/** "Norden", where the text says "nach Norden": a word that stands in it in the flow of a sentence is its place or subject. */
export function isPlace(name: string, passages: readonly Passage[], span: Span): boolean {
  if (isPressName(name) || pressTitle(name) || name.length < 4 || !/^[\p{Lu}\p{Lo}][\p{L}\p{M}\s-]+$/u.test(name))
    return false;
  const flow = new RegExp(`(?<=(?<!\\p{L})(?:${PREPOSITIONS})\\s)${name}(?!\\p{L})`, 'u');
  return passages.slice(span.from, span.to + 1).some(({ text, prose }) => prose > 4 && flow.test(text));
}

/** "Mara Holt" behind a headline, where the text goes on with "Holt said": whom it is about. */
export function isPersonOf(name: string, passages: readonly Passage[], span: Span): boolean {
  if (isPressName(name) || pressTitle(name) || !/^\p{Lu}[\p{L}’-]+ \p{Lu}[\p{L}’-]+$/u.test(name)) return false;
  const [first, last] = name.split(' ') as [string, string];
  const alone = new RegExp(`(?<!(?:${first}|[Tt]he|\\p{Lu}\\p{L}+) )(?<![\\p{L}-])${last}(?:[’']s)? (?=\\p{Ll})`, 'u');
  return (
    readNames(name) !== null &&
    passages.slice(span.from, span.to + 1).some(({ text, prose }) => prose > 4 && alone.test(text))
  );
}

const PREPOSITIONS =
  'in|near|at|nach|bei|aus|zwischen|en|à|dans|près de|desde|cerca de|em|no|na|perto de|nel|nella|presso|op|naar|bij|i|på|från|till|fra|ved|w|we|z|do|v|ve|ze|u|iz|в|во|на|из|у|із|στην|στο|στη|di|ở|tại|در|استان|شهر|في|بمدينة|محافظة|مدينة';
