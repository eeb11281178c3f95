import type { Block } from '../../input/page.ts';
import { ROLES } from '../../text/names/words.ts';
import { readNames } from '../../text/names.ts';
import { isAgency } from '../../text/press-names/agencies.ts';
import { readStamp } from '../text/stamps.ts';
import { outletKey } from './outlet-names.ts';

/** Names above the text: with their role beside or below, with a date in the line, with their house, over or under a date. */
const BESIDE_ROLE = 62;
const BESIDE_DATE = 56;
const WITH_HOUSE = 54;
const OVER_DATE = 51;
const UNDER_DATE = 50;
/** ... and a line of its own that is nothing but a name. */
const ALONE = 42;

/** What a bare name between headline and text is worth by what stands beside it; 0 where nothing says that it is the writer's. */
export function worthOfName(blocks: readonly Block[], index: number, houses: ReadonlySet<string>): number {
  const block = blocks[index]!;
  const { text } = block;
  if (block.node.type === 'list') return isDatedList(text) ? BESIDE_DATE : 0;
  if (NAME_AND_ROLE.test(text) && ROLES.test(text)) return BESIDE_ROLE;
  if (isRoleUnder(text, blocks[index + 1])) return BESIDE_ROLE;
  const dated = (list: readonly Block[]) => list.some((next) => readStamp(next.text) !== null);
  const over = dated(blocks.slice(index + 1, index + 3));
  const housed = withoutHouse(text, houses);
  // "Jana Roth/Reuters" over no date is who took the picture.
  if (housed !== text && isNameText(housed)) return over || !/\//.test(text) ? WITH_HOUSE : 0;
  if (isName(block)) {
    if (over) return OVER_DATE;
    if (dated(blocks.slice(index - 1, index))) return UNDER_DATE;
    return isAlone(block) ? ALONE : 0;
  }
  return text.length < 80 && text.split(PARTS).some(isNameText) && readStamp(text) !== null ? BESIDE_DATE : 0;
}

/** A line that leads nowhere, and is neither a town ("Port Ellary") nor a label in capitals. */
function isAlone({ node, text, linkLength, region }: Block): boolean {
  if (node.type !== 'paragraph' || linkLength > 0 || !PLAIN.has(region?.rule ?? '')) return false;
  return readNames(text) !== null && /\p{Ll}/u.test(text) && !PLACE.test(text);
}

/** Words that places of two words begin or end with. */
const PLACE =
  /^(?:new|san|los|las|saint|st|ste|santa|santo|são|sankt|port|porto|puerto|fort|cape|mount|lake|north|south|east|west|bad|nova|novi|nový|nowy|nizhny|el|la|le|buenos|rio|hong|tel|abu|addis|kuala)\s|\s(?:city|town|bay|beach|harbou?r|island|islands|valley|county|park|hill|hills|heights|springs|falls|creek|river|lake|district|province|airport|stadt|land|insel)$/iu;

/** Regions between headline and text that nothing sets apart. */
const PLAIN: ReadonlySet<string> = new Set(
  'html-outside html-article-head html-standfirst html-byline html-dateline html-label'.split(' '),
);

/** "Jana Roth", "4 March 2025, 10:15": a byline set as a short list, names first. */
function isDatedList(text: string): boolean {
  const items = text.split('\n');
  return items.length <= MOST_ITEMS && isNameText(items[0]!) && items.slice(1).some((item) => readStamp(item) !== null);
}

const MOST_ITEMS = 5;

/** "Jana Roth – Journalist" */
const NAME_AND_ROLE = /^[^–—-]{3,40}\s[–—-]\s\p{L}/u;

/** "Jana Roth", and in the next line or the next block "Senior Political Correspondent". */
function isRoleUnder(text: string, next: Block | undefined): boolean {
  const [name, role] = text.includes('\n') ? text.split(/\s*\n\s*/) : [text, next?.text];
  return isNameText(name!) && readNames(name!) !== null && role !== undefined && isRoleLine(role);
}

function isRoleLine(text: string): boolean {
  return text.length <= LONGEST_ROLE && !/[.!?:]$/.test(text) && ROLES.test(text) && readNames(text) === null;
}

/** In UTF-16 units. */
const LONGEST_ROLE = 60;

/** "Jana Roth, Harbour Courier", "Jana Roth / Reuters": a name without the house behind it. */
function withoutHouse(text: string, houses: ReadonlySet<string>): string {
  const [, name, house] = HOUSED.exec(text) ?? [];
  return name !== undefined && (isAgency(house!) || houses.has(outletKey(house!))) ? name : text;
}

const HOUSED = /^(\p{L}[^,/()]{4,40}?)\s?[,/(]\s?([^,/()]{2,40}?)\)?$/u;

/** The names of a line of the page, or of its part, that is nothing but names; "（三島遥）" is how Japanese papers sign. */
export function nameIn(text: string, houses: ReadonlySet<string>): readonly string[] | null {
  const bracketed = SIGNED_IN_BRACKETS.exec(text)?.[1];
  if (bracketed !== undefined) return NO_PERSON.test(bracketed) ? null : [bracketed];
  const name = NAME_AND_ROLE.test(text) && ROLES.test(text) ? text.split(/\s[–—-]\s/)[0]! : withoutHouse(text, houses);
  return isNameText(name) ? readNames(name) : null;
}

/** What parts names, dates and roles of one line. */
export const PARTS = /\s*[|•·\n]\s*/u;
const SIGNED_IN_BRACKETS = /^[（(【]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,6})[）)】]$/u;
const NO_PERSON =
  /敬称|[略終完続談]$|共同|時事|通信|新聞|日報|写真|撮影|提供|取材|編集|本紙|記者|[部局社面版]$|おわり|つづく/u;

/** Whether a block may be nothing but a name, by its letters. */
export function isName(block: Block | undefined): boolean {
  return block !== undefined && (isNameText(block.text) || SIGNED_IN_BRACKETS.test(block.text));
}

function isNameText(text: string): boolean {
  // "Jana Roth, photos by the author"
  return CASED.test(text.replace(/,\s*\p{Ll}.*$/su, ''));
}

/** Scripts whose names begin with capitals, so that a bare name can be told from other words. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.'’-]+$/u;
