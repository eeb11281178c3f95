import { DIGIT, kindOf, LETTER, SURROGATE } from './character-kinds.ts';

/**
 * The text without characters that nobody can see or that reorder what one sees: controls (but `\t` and `\n`),
 * bidirectional overrides and isolates, invisible characters where they carry nothing, soft hyphens, byte order marks,
 * noncharacters. Line ends become `\n`, lone surrogates U+FFFD; the rest is NFC. Clean text comes back as it is.
 */
export function cleanText(text: string): string {
  if (isPlain(text)) return text;
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  if (!suspect.test(whole)) return whole.normalize('NFC');
  const visible = whole
    .replace(breaks, (match) => (match.startsWith('\r') ? '\n' : ' '))
    .replace(latinControls, (match) => windowsLetters[match.charCodeAt(0) - 0x80] ?? '')
    .replace(never, '')
    .replace(tags, (match, flag: string) => (flagOfTags.test(match) ? match : flag))
    .normalize('NFC')
    .replace(joiners, keepJoiner);
  const marked = anyMark.test(visible) ? visible.replace(/[^\n]+/g, cleanMarks) : visible;
  const composed = marked.normalize('NFC');
  // "a", a joiner and an accent are one letter without the joiner: others beside it may be of no use now.
  return composed === marked ? marked : cleanText(composed);
}

/**
 * Whether a text is printable ASCII, Latin letters with their accents, dashes and quotes: nothing that cleaning changes, and
 * no blank but the plain one.
 */
export function isPlain(text: string): boolean {
  return !unusual.test(text);
}

/**
 * The same text in memory of its own. What is cut out of a file is a window on the whole of it, slow to look at character by
 * character; and Latin text takes a byte a letter, whatever the rest of the file is written in.
 */
export function ownCopy(text: string): string {
  if (text.length < SHORTEST_WINDOW) return text;
  return copyOf(text, beyondLatin1.test(text) ? 'utf16le' : 'latin1');
}

/** The same of a line that is read: clean text with single blanks, which one look tells of most English ones. */
export function ownLine(line: string): string {
  if (!beyondAscii.test(line) && !wideBlank.test(line))
    return line.length < SHORTEST_WINDOW ? line : copyOf(line, 'latin1');
  if (isPlain(line) && !line.includes('  ')) return ownCopy(line);
  const clean = cleanText(line);
  return ownCopy(/[^\S ]|\s\s/.test(clean) ? clean.replace(/\s+/g, ' ').trim() : clean);
}

function copyOf(text: string, encoding: 'latin1' | 'utf16le'): string {
  if (text.length * 2 > scratch.length) return Buffer.from(text, encoding).toString(encoding);
  return scratch.toString(encoding, 0, scratch.write(text, encoding));
}

/** The text with one plain blank for each run of blanks, those at its ends too. Most lines have no other, and come back as they are. */
export function foldBlanks(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** The letters and digits of a text, for comparison: "St. Mary's 2" is "StMarys2". */
export function lettersOf(text: string): string {
  let letters = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & SURROGATE) !== 0) return text.replace(/[^\p{L}\p{N}]+/gu, '');
    if ((kind & (LETTER | DIGIT)) !== 0) continue;
    letters += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}

/** Shorter pieces are always copied. */
const SHORTEST_WINDOW = 13;
const beyondLatin1 = /[^\0-\xff]/;
/** Two patterns: as one they take twice as long as both. */
const beyondAscii = /[^ -~]/;
const wideBlank = / {2}/;
const scratch = Buffer.alloc(16_384);

/** Composed letters are NFC by themselves; marks that could still join with one are unusual. */
const unusual = /[^ -~\xa1-\xac\xae-\u024f\u2010-\u2027\u20ac]/;

/** One look at the text decides whether there is anything to do. Tag characters begin with U+DB40. */
const suspect =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\udb40]/;

/** What breaks a line or a page elsewhere: the parts stay apart by a blank. */
const breaks = /\r\n?|[\v\f\x1c-\x1f\u2028\u2029]/g;

/**
 * C1 controls are what is left where somebody took Windows-1252 for Latin-1 ("It\x92s"); the HTML standard reads
 * numbered references like `&#146;` by this same table.
 */
const latinControls = /[\x80-\x9f]/g;
const windowsLetters = [
  ...['€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', ''],
  ...['', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ'],
];

/** Controls, soft hyphen, overrides, embeddings, isolates, word joiner, fillers, object signs, noncharacters, BOM. */
const never =
  /[\0-\x08\x0e-\x1b\x7f\xad\u202a-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff]/g;

/** Tag characters can hide whole texts; only the flags of England, Scotland and Wales are spelt with them. */
const tags = /(\u{1f3f4}?)[\u{e0000}-\u{e007f}]+/gu;
const flagOfTags = /^\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}$/u;

/** Zero-width space and joiners, the combining grapheme joiner: at most one at a time, and where it does something. */
const joiners = /[\u034f\u200b-\u200d]+/g;

function keepJoiner(run: string, offset: number, text: string): string {
  if (run === '\u200c' && isArabic(text.charCodeAt(offset - 1)) && isArabic(text.charCodeAt(offset + 1))) return run;
  const before = text.slice(Math.max(0, offset - 16), offset);
  const after = text.slice(offset + run.length, offset + run.length + 16);
  const first = run.charAt(0);
  if (first === '\u200c') return shapingAtEnd.test(before) && shapingAtStart.test(after) ? first : '';
  if (first === '\u200d') return joins(before, after) ? first : '';
  if (first === '\u200b') return unspacedAtEnd.test(before) && unspacedAtStart.test(after) ? first : '';
  return /\p{M}$/u.test(before) && /^\p{M}/u.test(after) ? first : '';
}

/** The plain letters of Arabic and Persian: by far the most joiners stand between two of them. */
function isArabic(unit: number): boolean {
  return (unit >= 0x620 && unit <= 0x64a && unit !== 0x640) || (unit >= 0x671 && unit <= 0x6d3);
}

/** A joiner shapes a letter, also at a word's end (Persian "ه‍", Malayalam "ന്‍"), and makes one emoji of two. */
function joins(before: string, after: string): boolean {
  return shapingAtEnd.test(before) || (emojiAtEnd.test(before) && /^\p{Extended_Pictographic}/u.test(after));
}

const shaping = [
  ...['Arab', 'Syrc', 'Nkoo', 'Mand', 'Mong', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda'],
  ...['Mlym', 'Sinh', 'Tibt', 'Mymr', 'Khmr', 'Newa', 'Rohg', 'Adlm'],
].map((script) => `\\p{scx=${script}}`);
const shapingAtEnd = new RegExp(`[${shaping.join('')}](?<=\\p{L})[\\p{M}\u034f\u200b-\u200d]*$`, 'u');
const shapingAtStart = new RegExp(`^\\p{M}*(?=\\p{L})[${shaping.join('')}]`, 'u');
const unspaced = '[\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Tale}\\p{scx=Lana}]';
const unspacedAtEnd = new RegExp(`${unspaced}$`, 'u');
const unspacedAtStart = new RegExp(`^${unspaced}`, 'u');
const emojiAtEnd = /(?:\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})$/u;

/** Direction marks say something only between other characters of a line that has right-to-left letters. */
function cleanMarks(line: string): string {
  if (!anyMark.test(line)) return line;
  if (!rightToLeft.test(line)) return line.replace(marks, '');
  const from = line.search(/[^\s\u061c\u200e\u200f]/);
  let to = line.length;
  while (/[\s\u061c\u200e\u200f]/.test(line.charAt(to - 1))) to -= 1;
  return (
    line.slice(0, from).replace(marks, '') +
    line.slice(from, to).replace(marks, '$1') +
    line.slice(to).replace(marks, '')
  );
}

const anyMark = /[\u061c\u200e\u200f]/;
const marks = /([\u061c\u200e\u200f])[\u061c\u200e\u200f]*/g;
const rightToLeft = /[\u05d0-\u05f2\u0620-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
