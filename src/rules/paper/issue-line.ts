import { foldBlanks } from '../../text/characters.ts';
import { findDates } from '../../text/dates.ts';
import { readByline, readNames } from '../../text/names.ts';
import { isAgency } from '../../text/press-names/agencies.ts';
import { isPressName } from '../../text/press-names.ts';
import { chromeRule } from '../chrome.ts';
import type { Claim } from '../claim.ts';
import type { Passage } from '../text/passages.ts';
import { readCapitalByline } from './capital-byline.ts';
import { PAGE_WORD } from './counters.ts';
import { readStack } from './stacked-heads.ts';

/** What the top of a newspaper's page says, and which lines say it. */
export interface IssueHead {
  readonly claims: readonly Claim[];
  /** Indexes of the passages that are masthead, issue line, section or page. */
  readonly lines: ReadonlySet<number>;
  /** Heads under the headline. */
  readonly decks: ReadonlySet<number>;
  /** The line of the place under a byline in capitals. */
  readonly place: number | null;
}

const NONE: IssueHead = { claims: [], lines: new Set(), decks: new Set(), place: null };

/** "Nr. 213", "No. 4,118", "Nº 87", "Jg. 61", "Vol. IX", "Zweites Blatt", "51st year", "Edition" */
const ISSUE_NUMBER =
  /(?<!\p{L})(?:(?:nr|no|nº|n°|n\.º|núm|num|č|nro|sz|št|№|vol|jg|jahrgang|année|año|anno|årg|issue|heft|ausgabe)[.\s]*\s?[\dIVXLC][\d.,/IVXLC]*|第\s?\d+\s?[号號期]|(?:erstes|zweites|drittes) blatt)(?!\p{L})/giu;
const PAGE = new RegExp(
  `(?<!\\p{L})${PAGE_WORD}\\s?\\d{1,3}(?!\\d)|^\\d{1,3}(?=\\s)|(?<=\\s)[1-9]\\d{0,2}$|第?\\d{1,3}(?:面|版)`,
  'giu',
);
/** Marks and wide blanks that part what such a line says. */
const PARTED = /\s{2,}|\s*[|·•—–]\s*|\.\s*[—–-]\s*|,\s+|\.\s+|\s-\s|\*\*/u;
/** Passages at a file's top in which a page's head stands. */
const TOP = 7;

/**
 * The head of a newspaper's page: "EL FARO DE MIRANDA" over "Domingo 3 de febrero de 2008   SOCIEDAD 31", "THE SKERRAN
 * HERALD, TUESDAY, JUNE 9, 1908.", "16   SOCIEDAD   El Faro de Miranda, …". It needs a day, and beside it a paper's name
 * or what only issues have: a number, a page. `written` are the lines of the file, whose wide blanks part what they say.
 */
export function readIssueHead(passages: readonly Passage[], written: readonly string[]): IssueHead {
  for (const passage of passages.slice(0, TOP)) {
    if (passage.prose > 8) return NONE;
    const head = headAt(passages, passage, written);
    if (head) return head;
  }
  return NONE;
}

function headAt(passages: readonly Passage[], passage: Passage, written: readonly string[]): IssueHead | null {
  const line = datedLineOf(passage, written);
  if (line === null || line.length > LONGEST) return null;
  if (passage.block.node.type !== 'paragraph' && passage.block.node.type !== 'heading') return null;
  const dates = findDates(line).filter(({ readings }) => readings.length === 1 && readings[0]!.length === 10);
  const date = dates[0];
  if (dates.length !== 1 || !date || passage.byline || /\d[:.]\d\d(?!\d)/.test(line)) return null;
  const plain = line.replace(date.quote, PART);
  // Most dates stand alone on their line.
  const isAlone = !/[\p{L}\p{N}]/u.test(plain);
  const isNumbered = !isAlone && (plain.search(ISSUE_NUMBER) !== -1 || plain.trim().search(PAGE) !== -1);
  const pieces = isAlone ? [] : piecesOf(plain);
  if (pieces.length > MOST_PIECES || pieces.some((piece) => chromeRule(piece) !== null && !isSection(piece)))
    return null;
  const isComma = !/\s{2,}|\s[|·•—–-]\s|\.\s*[—–]/.test(line);
  const own = nameIn(pieces, isNumbered, isComma);
  if (!own && !pieces.every(isSection)) return null;
  const above = passages[passage.index - 1];
  const below = passages[passage.index + 1];
  const holder = own
    ? passage
    : [above, below].find(
        (other) => other && areNear(other, passage) && isName(other, isNumbered && other === above, other === above),
      );
  if (!holder) return null;
  const name = inBothCases(own ?? holder.text.replace(/\s+/g, ' ').replace(/[.,:]+$/, ''), passages);
  const evidence = (of: Passage) => ({ rule: 'issue-line', lines: of.block.lines, quote: of.text.slice(0, 300) });
  const lines = new Set([passage.index, holder.index]);
  const last = Math.max(passage.index, holder.index);
  for (const next of passages.slice(0, last + 3))
    if (
      isSection(
        next.text
          .replace(PAGE, '')
          .replace(/[\s|·—–-]+/g, ' ')
          .trim(),
      ) &&
      next.depth === 0
    )
      lines.add(next.index);
  const claims: Claim[] = [
    { field: 'outlet', values: [name], strength: 87, evidence: evidence(holder) },
    { field: 'date', values: [date.readings[0]!], strength: 77, evidence: evidence(passage) },
  ];
  const first = passages.find(({ index }) => index > last && !lines.has(index));
  const stack = readStack(passages, first?.index ?? last + 1);
  for (const kicker of stack.kickers) lines.add(kicker);
  const headline = passages[stack.headline ?? -1];
  if (headline && headline.words > 1) {
    const strength = stack.decks.size > 0 ? 91 : BY_PLACE;
    claims.push({
      field: 'title',
      values: [headline.text.replace(/\s+/g, ' ')],
      strength,
      evidence: evidence(headline),
    });
  }
  const byline = readCapitalByline(passages, (headline?.index ?? last) + stack.decks.size + 1);
  return { claims: [...claims, ...byline.claims], lines, decks: stack.decks, place: byline.place };
}

/** What a line says beside its date, numbers and weekday, part by part. */
function piecesOf(line: string): readonly string[] {
  return line
    .replace(ISSUE_NUMBER, PART)
    .split(PARTED)
    .flatMap((piece) => piece.replace(PAGE, PART).split(PARTED))
    .map((piece) =>
      piece
        .replace(/^[\s#*_.,:]+|[\s*_.,:]+$/gu, '')
        .replace(/\s(?:van|vom|du|del|de|den|di|från|fra)(?:\s\p{L}+dag)?$/iu, ''),
    )
    .map((piece) =>
      WEEKDAY.test(piece) ? '' : /^(?:le|den|van) /iu.test(piece) ? piece : piece.replace(WEEKDAY_FIRST, ''),
    )
    .filter((piece) => /\p{L}{2}/u.test(piece));
}

/** How sure a headline is that stands under a page's head; words that it shares with the text are surer. */
const BY_PLACE = 45;
const LONGEST = 200;
const MOST_PIECES = 4;
const PART = '  |  ';
const DAYS =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|den|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|van \\p{L}+dag|segunda|terça|quarta|quinta|sexta|(?:-feira)|(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:man|tirs|ons|tors|fre|lør|søn)dag(?: den)?|\\p{L}+(?:tai|stai|kko)|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|(?:pondělí|úterý|středa|čtvrtek|pátek|neděle)|(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)|(?:luni|marți|miercuri|joi|vineri|sâmbătă|duminică)|(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)|(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|года|року)|(?:δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή)|(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)|(?:יום \\S+)|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|(?:دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه))';
const WEEKDAY = new RegExp(`^${DAYS}$`, 'iu');
const WEEKDAY_FIRST = new RegExp(`^${DAYS}\\s+(?=\\p{Lu})`, 'iu');

const YEAR = /(?:1[6-9]|20)\d\d|[٠-٩۰-۹]{4}/;

/**
 * The line as it is written, for its wide blanks; a running head that stayed in part has only its block. Null without a
 * year, as most lines are.
 */
function datedLineOf({ block, text }: Passage, written: readonly string[]): string | null {
  const line = block.lines[0] === block.lines[1] ? written[block.lines[0] - 1] : undefined;
  const isDated = YEAR.test(text);
  if (line === undefined || line === text) return isDated ? text : null;
  if (!isDated && !YEAR.test(line)) return null;
  if (foldBlanks(line).includes(text)) return YEAR.test(line) ? line.trim() : null;
  return isDated ? text : null;
}

/** The paper's name beside a day: the one that reads like a paper's; where issue or page are numbered, the longest in capitals. */
function nameIn(pieces: readonly string[], isNumbered: boolean, isComma: boolean): string | undefined {
  // "HT Correspondents, Harbour Times Skerran, 19 July" is of who wrote it.
  if (!isNumbered && isComma && pieces.length > 1) return undefined;
  const press = pieces.filter(
    (piece) => isPressName(capitalised(piece)) && !isAgency(piece) && (!ACCOUNT.test(piece) || ARTICLE.test(piece)),
  );
  if (press.length === 1) return press[0];
  if (press.length > 1 || pieces.length === 0) return undefined;
  const names = pieces.filter((piece) => !isSection(piece) && isNamed(piece));
  if (names.length !== 1 || (!isNumbered && (isComma || names[0]!.split(' ').length < 3))) return undefined;
  return names[0];
}

/** One line over the other; a name over a day may have a blank line between them, one under it stands close. */
function areNear(other: Passage, { index, block }: Passage): boolean {
  return other.index < index ? block.lines[0] - other.block.lines[1] <= 2 : other.block.lines[0] - block.lines[1] === 1;
}

/** The line over or under an issue's: the paper's name and nothing else. `any` where it stands over a number or page. */
function isName(
  { text, words, prose, sentence, byline, depth, chrome }: Passage,
  any: boolean,
  over: boolean,
): boolean {
  const plain = text.replace(/[.,:]+$/, '');
  // What stands over a date in most files is its byline.
  if (prose > 1 || plain.length > 48 || words > 6 || byline || (chrome !== null && chromeRule(text) !== null))
    return false;
  if (isPressName(capitalised(plain))) return over || isNamed(plain);
  return any && !sentence && isNamed(plain) && (depth === 1 || !isSection(plain));
}

/** Every word but the small ones begins with a capital, or the script has none; it is no person. */
function isNamed(text: string): boolean {
  if (text.length > 48 || /[!?;:\d]/.test(text) || readByline(text)) return false;
  const words = text.split(/[\s'’-]+/).filter((word) => word.length > 3);
  return (
    words.length > 0 &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)) &&
    (ARTICLE.test(text) || readNames(text) === null)
  );
}

/** "5. November 2021 admin News 0": an account's name, a section, and how many comments there are. */
const ACCOUNT = /^\p{Ll}+\s\p{Lu}/u;

/** "Le Temps de Valmer": no person has an article. */
const ARTICLE = /^(?:(?:the|le|la|les|el|los|il|lo|gli|der|die|das|het|de|den|o|a|os|as)\s|l['’])/iu;

/** "SOCIEDAD", "LOKALES", "地域": one or two words in capitals, or without any, as sections are headed. */
function isSection(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 2 || text.length > 24 || !/\p{L}{2}/u.test(text)) return false;
  return (
    !isPressName(capitalised(text)) && text === text.toUpperCase() && text.length < (/[\p{Lo}]/u.test(text) ? 8 : 24)
  );
}

/** "SKERRAN HERALD" in the masthead, "Skerran Herald" in the foot: capitals are the masthead's, not the name's. */
function inBothCases(name: string, passages: readonly Passage[]): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  const key = name.toLowerCase();
  for (const { text } of passages) {
    const at = text.length < 400 ? text.toLowerCase().indexOf(key) : -1;
    const found = at < 0 ? name : text.slice(at, at + name.length);
    if (found !== found.toUpperCase() && /^\p{Lu}/u.test(found)) return found;
  }
  return name;
}

/** "EL FARO DE MIRANDA" as "El Faro De Miranda": rules for names ask for both cases. */
function capitalised(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{Ll}(?=[\p{L}’'])/gu, (letter) => letter.toUpperCase());
}
