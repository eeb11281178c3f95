import { FOREIGN_REGIONS } from '../../input/html/regions.ts';
import type { Block, Page, Property } from '../../input/page.ts';
import { lettersOf } from '../../text/characters.ts';
import { findDates } from '../../text/dates.ts';
import { isFurniture } from '../../text/names/furniture.ts';
import { isRole } from '../../text/names/roles.ts';
import { readByline, readNames } from '../../text/names.ts';
import type { Evidence } from '../claim.ts';
import { readStamp } from '../text/stamps.ts';
import { readClosingByline } from './closing-bylines.ts';
import { isName, nameIn, PARTS, worthOfName } from './head-names.ts';
import { readLeadByline } from './lead-bylines.ts';
import { outletKey } from './outlet-names.ts';

/** Names that one source of a page gives. */
export interface Source {
  readonly names: readonly string[];
  readonly strength: number;
  readonly evidence: Evidence;
}

/** Lines around the headline that open like a byline ("By", "Von", "記者"), and such a line at the text's end. */
const HEAD_LINE = 74;
const TAIL_LINE = 54;
/** The part of a text behind which a line may say who wrote it; sources, forms and notes may stand below. */
const CLOSING = 0.3;
/** Writers in the text's first words: "（记者刘思源）". */
const LEAD = 67;
/** Names of persons that are nothing but a name in a line of their own under the text. */
const TAIL_NAME = 46;

/** Longest line that is read, in UTF-16 units. */
const LONGEST = 200;

/** Bylines in lines of text: above the article marked as such or dated, below it also a bare name. */
export function lineSources({ blocks, properties }: Page, outlets: ReadonlySet<string>): Source[] {
  const headline = blocks.findIndex(({ region }) => region?.rule === 'html-headline');
  const first = blocks.findIndex(({ region }) => region?.rule === 'html-main');
  const last = blocks.findLastIndex(({ region }) => region?.rule === 'html-main');
  if (first === -1) return [];
  const sources: Source[] = [];
  const titles = [blocks[headline]?.text, properties.find(({ name }) => name === 'title')?.value].map((title) =>
    foldName(title ?? ''),
  );
  const kickers = kickersOf(properties);
  const isPerson = (name: string) =>
    !outlets.has(outletKey(name)) && !isNobody(name) && !isFurniture(name) && !kickers.has(foldName(name));
  const add = (index: number, marked: number, bare: number) => {
    const block = blocks[index];
    if (block === undefined || block.text.length > LONGEST) return;
    // "Mon 3 March 2025 | 14:07 | By Jana Roth"
    const parts = block.text.split(PARTS);
    const signed = behindDate(block.text);
    const byline = [...parts, ...(signed === undefined ? [] : [signed])]
      .map(readByline)
      .find((each) => each !== null)?.names;
    const alone = MARKER_ALONE.test(blocks[index - 1]?.text ?? '');
    const lists = bare > 0 ? parts.map((part) => nameIn(part, outlets)) : [];
    // "Courier News | Jana Roth | 3 May 2025": the house may look like a name; who is in the headline is not its writer.
    const bared = lists.find((each) => each?.some(isPerson) && !each.some((name) => isTold(name, titles)));
    const names = byline ?? (alone ? readNames(block.text) : bared) ?? [];
    const persons = names.filter(isPerson).map((name) => withoutMonth(name, block.text));
    if (persons.length === 0) return;
    const evidence = { rule: 'html-byline-line', lines: block.lines, quote: block.text };
    sources.push({ names: distinct(persons), strength: byline === undefined && !alone ? bare : marked, evidence });
  };
  for (let index = Math.max(0, headline - 3); headline !== -1 && index <= first + 1; index += 1) {
    const between = index > headline && index < first;
    const rule = blocks[index]?.region?.rule ?? '';
    // A caption is the photographer's, but over the date of the article.
    const dated = rule === 'html-caption' && readStamp(blocks[index + 1]?.text ?? '') !== null;
    if (index === headline || (!(between && dated) && (between ? FOREIGN_REGIONS : APART).has(rule))) continue;
    add(index, HEAD_LINE, between && index < blocks.length ? worthOfName(blocks, index, outlets) : 0);
  }
  const lead = blocks.find(({ region }) => region?.rule === 'html-main')!;
  const names = readLeadByline(lead.text).filter((name) => !outlets.has(outletKey(name)));
  if (names.length > 0)
    sources.push({
      names,
      strength: LEAD,
      evidence: { rule: 'html-byline-line', lines: lead.lines, quote: lead.text.slice(0, 90) },
    });
  for (let index = Math.ceil(first + CLOSING * (last - first)); index <= last + 3; index += 1) {
    const block = blocks[index];
    if (block === undefined || APART.has(block.region?.rule ?? '')) continue;
    const names = readClosingByline(block).filter(isPerson);
    if (names.length === 0) continue;
    const evidence = { rule: 'html-byline-line', lines: block.lines, quote: block.text.slice(0, 200) };
    sources.push({ names, strength: TAIL_LINE, evidence });
  }
  for (let index = last; index <= last + 3; index += 1) {
    if (!APART.has(blocks[index]?.region?.rule ?? ''))
      add(index, TAIL_LINE, isSignature(blocks[index]) ? TAIL_NAME : 0);
  }
  return sources;
}

/** Names of columns and sections over the headline, folded: "La Nota Loca" looks like a person. */
export function kickersOf(properties: readonly Property[]): ReadonlySet<string> {
  return new Set(properties.filter(({ name }) => name.endsWith(':kicker')).map(({ value }) => foldName(value)));
}

/** Whether a headline speaks of a person. */
function isTold(name: string, titles: readonly string[]): boolean {
  return titles.some((title) => title.includes(foldName(name)));
}

/** "Publié le 24 février 2011 à 18h02, par Jana Roth": a byline behind the date. "40 boats. Photo: by Jana Roth" has none. */
function behindDate(text: string): string | undefined {
  const found = BEHIND_DATE.exec(text);
  const before = found === null ? '' : text.slice(0, found.index + found[0].length - found[1]!.length);
  return found !== null && (CLOCK.test(before) || findDates(before).length > 0) ? found[1] : undefined;
}

const CLOCK = /\d[:h.]\d\d/;
const BEHIND_DATE = /\d.{0,40}?[\s,–-]+((?:by|par|von|por|di|door|av|af|door|oleh|autor:?|автор:?)\s\p{Lu}.{3,60})$/iu;

/** "By" in a line of its own: the next one holds the name. */
export const MARKER_ALONE =
  /^(?:by|von|par|por|di|door|av|af|written by|text|autor(?:in|en|es|a)?|auteurs?|autore|oleh|penulis|yazan|автор)\s?:?$/iu;

/** A name alone, inside or right under the article's part of the page: how some papers sign. */
function isSignature(block: Block | undefined): boolean {
  if (
    block === undefined ||
    block.node.type === 'list' ||
    block.text.length > LONGEST ||
    !isName(block) ||
    !SIGNED.has(block.region?.rule ?? '')
  )
    return false;
  // Titles of other articles in lines of their own look like names, but for one.
  return block.text.split(PARTS).every((part) => nameIn(part, NO_HOUSES) !== null || isRole(part));
}

const SIGNED = new Set(['html-main', 'html-article-end']);
const NO_HOUSES: ReadonlySet<string> = new Set();

/** Regions whose lines are other people's, but between the headline and the text. */
export const APART = new Set([
  ...FOREIGN_REGIONS,
  ...[
    'html-comments',
    'html-links',
    'html-nav',
    'html-footer',
    'html-aside',
    'html-box',
    'html-newsletter',
    'html-embed',
  ],
]);

/** A name without the month or weekday of a date that follows it: "By Jana Roth March 3, 2025". */
export function withoutMonth(name: string, text: string): string {
  const words = name.split(' ');
  const last = words.at(-1)!;
  const after = text.slice(text.indexOf(name) + name.length, text.indexOf(name) + name.length + 30);
  if (words.length < 3) return name;
  // In "Duy Linh Dinh 28.04.2024" the date begins behind the name.
  // In "Mara Holt July 18, 20130" a counter stands right behind the year.
  const inDate =
    /^\.?\s\d/.test(after) && [last + after, `${last} 1, 2020`].some((date) => findDates(date)[0]?.start === 0);
  return inDate || WEEKDAY.test(last) ? words.slice(0, -1).join(' ') : name;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** The names of a list, each once. */
export function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [foldName(name), name] as const).reverse()).values()].reverse();
}

/** A name for comparison. */
export function foldName(name: string): string {
  return lettersOf(name.toLowerCase().normalize('NFKD'));
}

/** Accounts of a publishing system, and places behind a name: "Por Jana Roth, de Santa Quirina". */
export function isNobody(name: string): boolean {
  return (
    /^(?:super ?user|(?:site|web|system) ?(?:admin(?:istrator)?|master|editor)|(?:web|online) desk|guest (?:author|user|writer|blogger)|default (?:author|user)|unknown author|anonymous|.*\s(?:প্রতিবেদক|প্রতিনিধি|রিপোর্টার|ডেস্ক|संवाददाता|प्रतिनिधि|डेस्क|ब्यूरो))$/iu.test(
      name,
    ) || /^(?:de|do|da|dos|das|em|en|desde)\s\p{Lu}/u.test(name)
  );
}
