import { isPressName } from '../text/press-names.ts';

/** Marks that part a headline from the outlet's name in a page's title. */
const PARTING = /\s+(?:--|[|–—•·»:-])\s+|\s*[|｜]\s*|\s+::\s+|\s+<\s+/u;

/** One of those marks, which most lines have none of. */
const MARK = /[|｜–—•·»:<-]/u;

/** Marks that may part a page's title into headline, section and site: "Strike ends_News_Courier" is how Chinese pages do. */
export const TITLE_SIDES = /\s+(?:--|[|–—•·»«:/<-])\s+|\s*[|｜]\s*|\s+::\s+|\s:\s|:\s+|_(?=\P{ASCII})/u;
/** "老街修缮完成_江南晚报", "春告げるサワラ：瀬戸内日報": in East Asia the house stands right behind a mark. */
const JOINED = /^([^_＿]{8,}?)[_＿：]([^_＿：]{3,14})$/u;

/** A headline for comparison: letters and digits only. */
export function headlineKey(text: string): string {
  const lower = text.toLowerCase();
  return plainKey(lower) ?? lower.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** The key of plain Latin, most of what is read, which needs neither normalising nor a look at scripts; null for all else. */
function plainKey(lower: string): string | null {
  if (lower.length > units.length) return /[^\0-\x7f]/.test(lower) ? null : lower.replace(/[^a-z\d]+/g, '');
  let length = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit > 127) return null;
    if ((unit > 96 && unit < 123) || (unit > 47 && unit < 58)) {
      units[length] = unit;
      length += 1;
    }
  }
  return units.toString('latin1', 0, length);
}

/**
 * Whether the keys of two texts may begin alike: false where their first twelve letters and digits tell them apart, before
 * any key is made.
 */
export function mayOpenAlike(one: string, other: string): boolean {
  // Most texts differ in the letter that they begin with.
  const [first, second] = [one.charCodeAt(0) | 32, other.charCodeAt(0) | 32];
  if (first !== second && first > 96 && first < 123 && second > 96 && second < 123) return false;
  let [a, b] = [0, 0];
  for (let shared = 0; shared < 12; shared += 1) {
    a = nextLetter(one, a);
    b = nextLetter(other, b);
    const [unit, twin] = [one.charCodeAt(a), other.charCodeAt(b)];
    // Past an end, or beyond plain Latin: not to be told here.
    if (!(unit < 128 && twin < 128)) return true;
    if (unit !== twin && ((unit ^ twin) !== 32 || unit < 64)) return false;
    a += 1;
    b += 1;
  }
  return true;
}

function nextLetter(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const lower = unit | 32;
    if (unit > 127 || (lower > 96 && lower < 123) || (unit > 47 && unit < 58)) break;
  }
  return at;
}

const units = Buffer.alloc(1024);

/**
 * A page's title without what follows its last bars or dashes ("Strike ends | News | The Courier"), with the parts cut;
 * null where nothing parts it or what would be left is shorter than what is cut.
 */
export function splitTitle(text: string): { title: string; rest: readonly string[] } | null {
  const joined = /[_＿：]/.test(text) ? JOINED.exec(text) : null;
  if (joined && isPressName(joined[2]!)) return { title: joined[1]!.trim(), rest: [joined[2]!.trim()] };
  const filed = /[_＿]/.test(text) ? filedTitle(text) : null;
  if (filed) return filed;
  if (!MARK.test(text)) return null;
  const bar = /[|｜]/.test(text);
  const parts = text.split(bar ? /\s*[|｜]\s*/u : PARTING);
  if (parts.length < 2 || parts.length > 5) return null;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const at = parts.indexOf(longest);
  const rest = parts.filter((_, index) => index !== at);
  if (longest.length < 15 || rest.some((part) => part.length > 45 || part.length > longest.length * 0.8)) return null;
  // "Berlin - what now?": a dash inside a headline; the outlet's name is at its end, with a capital, without a sentence.
  if (
    !bar &&
    (at !== 0 ||
      rest.some(
        (part) =>
          !/^[\p{Lu}\p{Lo}\d]/u.test(part) || /[?!]$|:\s/.test(part) || part.split(' ').length > 5 || isClause(part),
      ))
  )
    return null;
  return { title: longest.trim(), rest: rest.map((part) => part.trim()).filter(Boolean) };
}

/**
 * "Fähre liegt im Hafen fest – Polizei ermittelt", "… – Gründer wehrt sich": what goes on behind a dash, its last word a verb in
 * small letters. Houses' names have such words, too, but not with these endings.
 */
function isClause(part: string): boolean {
  return /^\p{Lu}.*\s\p{Ll}*(?:[^aeiouy]en|ern|eln|[^\P{L}s]t|sst|sich|nicht)$/u.test(part) && !isPressName(part);
}

/** "老街修缮完成_城事_江南晚报网": a page's title in China, its section and its site, each behind a low line. */
function filedTitle(text: string): { title: string; rest: readonly string[] } | null {
  const [title = '', ...rest] = text.split(/[_＿]/);
  const isFiled =
    rest.length > 1 && rest.length < 4 && rest.every((part) => /^(?=.*\p{Script=Han}).{2,14}$/u.test(part.trim()));
  return isFiled && title.length >= SHORTEST_FILED && /\p{Script=Han}{4}/u.test(title)
    ? { title: title.trim(), rest: rest.map((part) => part.trim()) }
    : null;
}

/** A headline before sections is at least as long, in UTF-16 units. */
const SHORTEST_FILED = 8;
