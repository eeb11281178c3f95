import { languageScores } from '../text/languages.ts';
import { readAs } from './charsets.ts';

/**
 * The encoding in which bytes read most like a language that is written in it. Only lines with bytes above 127 are
 * looked at, at most some 2,000 bytes. Windows-1252 where nothing reads like anything.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let best = { encoding: 'windows-1252', score: 0 };
  for (const [encoding, languages] of candidates) {
    const score = scoreOf(sample, encoding, languages);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding;
}

/** Encodings with the languages written in them, the commonest first: of two that read alike the first is taken. */
const candidates: readonly (readonly [encoding: string, languages: readonly string[]])[] = (
  [
    ['windows-1252', 'en de fr es pt it nl sv da no fi is ca eu gl et sq ga'],
    ['windows-1251', 'ru uk bg sr be mk'],
    ['windows-1250', 'pl cs sk hu ro hr sl sq sr bs'],
    ['gb18030', 'zh'],
    ['shift_jis', 'ja'],
    ['euc-kr', 'ko'],
    ['big5', 'zh'],
    ['euc-jp', 'ja'],
    ['windows-1256', 'ar fa ur ps ckb ku'],
    ['windows-1255', 'he yi'],
    ['windows-1253', 'el'],
    ['windows-1254', 'tr az'],
    ['windows-1257', 'lt lv et'],
    ['windows-874', 'th'],
    ['windows-1258', 'vi'],
    ['koi8-r', 'ru bg'],
    ['koi8-u', 'uk be'],
    ['iso-8859-2', 'pl cs sk hu ro hr sl sq bs'],
    ['iso-8859-15', 'fr fi et de es'],
    ['iso-8859-7', 'el'],
    ['iso-8859-5', 'ru uk bg sr be mk'],
    ['iso-8859-6', 'ar'],
    ['iso-8859-8', 'he yi'],
    ['ibm866', 'ru uk be bg'],
    ['macintosh', 'en de fr es pt it nl sv da no'],
    ['x-mac-cyrillic', 'ru uk bg sr'],
    ['cp850', 'en de fr es pt it nl sv da no'],
    ['cp852', 'pl cs sk hu ro hr sl'],
    ['utf-16le', 'zh ja'],
    ['utf-16be', 'zh ja'],
  ] as const
).map(([encoding, languages]) => [encoding, languages.split(' ')]);

/** Any soup of Thai letters reads like Thai; files of old Macintoshes and of DOS are rare. */
const trust: ReadonlyMap<string, number> = new Map([
  ['windows-874', 0.8],
  ['macintosh', 0.9],
  ['cp850', 0.9],
  ['cp852', 0.9],
]);

/** How much the sample reads like one of the languages, less what in it makes no sense. */
function scoreOf(sample: Uint8Array, encoding: string, languages: readonly string[]): number {
  const text = readAs(sample, encoding).normalize('NFC');
  const foreign = Math.max(1, text.match(/[^\0-\x7f]/gu)?.length ?? 0);
  const odd = (text.match(nonsense)?.length ?? 0) / foreign;
  if (odd > 0.05) return 0;
  const scores = languageScores(text.replace(/[\0-@[-`{-\x7f]+/g, ' '));
  const likeness = Math.max(0, ...languages.map((language) => scores[language] ?? 0)) - 10 * odd;
  return likeness * (trust.get(encoding) ?? 1);
}

/**
 * What a text in the right encoding hardly has: bytes that mean nothing, C1 controls, private and unassigned letters,
 * frames and mathematics; a capital after a small letter ("donÕt") or a comma; a sign or an opening quote within a word
 * ("sch”n", "M³nchen") or behind a small letter ("anunci¢"); in Thai, a vowel sign without a consonant, a figure or
 * currency within a word.
 */
const nonsense = new RegExp(
  [
    /[\ufffd\x80-\x9f\p{Co}\p{Cn}\u2200-\u22ff\u2500-\u259f]/u,
    /(?<=\p{Ll}|[,;.])(?=[^\0-\x7f])\p{Lu}/u,
    /(?<=\p{L})[¤¦¬¶¨¯¸¹²³¼½¾×÷‰ˆ˜„‚“”€¡¿®§¥£¢](?=\p{L})|(?<=\p{Ll})[¢£¥§¤¦¬¶¡¿]/u,
    /[¤¦¬¶¨¯¸](?=[^\0-\x7f])(?=\p{L})/u,
    /(?<![\u0e01-\u0e2e\u0e31-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]|[\u0e40-\u0e44](?![\u0e01-\u0e2e])/u,
    /(?<=[\u0e01-\u0e4e])[\u0e3f\u0e4f-\u0e5b]|[\u0e3f\u0e4f-\u0e5b](?=[\u0e01-\u0e4e])/u,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gu',
);

/** Lines and runs between tags that hold bytes above 127. No encoding here has these four bytes within a letter. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let from = 0;
  let foreign = false;
  for (let at = 0; at <= bytes.length && kept.length < 1600; at += 1) {
    const byte = bytes[at];
    if (byte === undefined || byte === 0x0a || byte === 0x0d || byte === 0x3c || byte === 0x3e) {
      if (foreign) for (let i = from; i < Math.min(at, from + 800); i += 1) kept.push(bytes[i]!);
      if (foreign) kept.push(0x0a);
      from = at + 1;
      foreign = false;
    } else if (byte > 0x7f) foreign = true;
  }
  return Uint8Array.from(kept);
}
