import { kindOf, LETTER, SURROGATE } from './character-kinds.ts';
import { loadDetector } from './languages/detector.ts';
import { countFunctionWords } from './languages/function-words.ts';
import { languageByWords } from './languages/language-by-words.ts';

/** Scripts that one language alone writes in newspapers, or nearly so. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Khmer}/gu, 'km'],
];
const RTL = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'ug', 'sd', 'yi', 'dv']);
/** Characters of a text that are looked at: enough for the detector, bounded for speed. */
const SAMPLE = 400;
/** The same for small words, where a sample leaves doubt: they cost a hundredth of the detector. */
const LONG_SAMPLE = 1_600;
/** Characters that are enough where the detector calls its answer reliable, and function words of it in the sample bear it out. */
const GLANCE = 120;
/** Fewest letters that tell a language. */
const LEAST = 20;
const WITNESSES = 4;

/**
 * The language of a text as a BCP 47 code, or null where its letters are too few to tell. Scripts that one language
 * owns decide first, then small words that leave no doubt; the rest is the detector's (eld). Kana in a Han text means
 * Japanese, however few.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  // Plain Latin text, most of what is read, needs no look at scripts.
  const isLatin = !/[\u0370-\uffff]/.test(sample);
  const letters = countLetters(sample, isLatin ? LEAST : SAMPLE);
  if (letters < LEAST) return null;
  if (!isLatin) {
    for (const [script, language] of BY_SCRIPT) {
      const count = sample.match(script)?.length ?? 0;
      if (count > letters * (language === 'ja' ? 0.1 : 0.5)) return language;
    }
    if ((sample.match(/\p{Script=Han}/gu)?.length ?? 0) > letters * 0.5) return 'zh';
    if ((sample.match(/\p{Script=Arabic}/gu)?.length ?? 0) > letters * 0.5 && /[پچژگی]/.test(sample)) {
      return /[ٹڈڑے]/.test(sample) ? 'ur' : /[ټډړښځڅ]/.test(sample) ? 'ps' : 'fa';
    }
  }
  // "Joan Garriga, Núria Pous i Vila, Jordi Casals": names at the beginning have few small words, what follows has more.
  const byWords =
    languageByWords(sample) ?? (text.length > SAMPLE ? languageByWords(text.slice(0, LONG_SAMPLE)) : null);
  return byWords ?? (tellTwins(detect(sample), sample) || null);
}

/** The letters of a text; no more are looked for when there are so many. */
function countLetters(text: string, enough: number): number {
  let [letters, halves] = [0, 0];
  for (let at = 0; at < text.length && letters < enough; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if ((kind & LETTER) !== 0) letters += 1;
    if ((kind & SURROGATE) !== 0) halves += 1;
  }
  return halves === 0 ? letters : (text.match(/\p{L}/gu)?.length ?? 0);
}

/** The language of a text where its script or the detector leaves no doubt; null otherwise. */
export function detectSurely(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const language = detectLanguage(sample);
  return language === null || isOwned(sample, language) || loadDetector().detect(sample).isReliable() ? language : null;
}

/** Whether a script that one language owns told a text's language. */
function isOwned(sample: string, language: string): boolean {
  return language === 'zh' || BY_SCRIPT.some(([script, owner]) => owner === language && sample.search(script) >= 0);
}

/** The detector's answer, of a few words where those leave no doubt. */
function detect(sample: string): string {
  const glance = loadDetector().detect(sample.slice(0, GLANCE));
  if (sample.length <= GLANCE) return glance.language;
  // "GOLDEN Institute (School of Economics)" begins a text in Indonesian.
  const sure = glance.isReliable() && countFunctionWords(sample, glance.language, WITNESSES) === WITNESSES;
  return sure ? glance.language : loadDetector().detect(sample).language;
}

/** Indonesian and Malay share most words; everyday ones that only one of them uses tell them apart. */
function tellTwins(language: string, sample: string): string {
  if (language !== 'ms' && language !== 'id') return language;
  const count = (words: RegExp) => sample.match(words)?.length ?? 0;
  const indonesian = count(
    /\b(?:karena|bisa|uang|utang|kota|besok\w*|cangkir|agustus|desember|senin|rabu|kamis|jumat|sabtu|minggu|mengatakan|ujar|kantor|mobil|polisi|sepeda|sedang|bahwa|anda|hingga|usai|warga|provinsi|kabupaten)\b/giu,
  );
  const malay = count(
    /\b(?:kerana|boleh|wang|hutang|esok|cawan|ogos|disember|bandar|isnin|khamis|jumaat|ahad|berkata|pejabat|kereta|polis|basikal|awak|sehingga|negeri|beliau|daripada|manakala)\b/giu,
  );
  return indonesian === malay ? language : indonesian > malay ? 'id' : 'ms';
}

/** Writing direction of a language; right to left for Arabic, Persian, Hebrew, Urdu and their kin. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return language !== null && RTL.has(language.split('-')[0]!) ? 'rtl' : 'ltr';
}

/** Whether the first letters of two texts are of one script, so that one may be the headline or byline of the other. */
export function isSameScript(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => SCRIPTS.findIndex((script) => script.test(/\p{L}/u.exec(text)?.[0] ?? '')));
  return one === other;
}

/** Scripts that texts are told apart by; Han, kana and Hangul stand beside each other in one text. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Thai}/u,
];

/** Direction of a text by its first strong letter, for names and lines of their own (UAX #9, rules P2 and P3). */
export function directionOfText(text: string): 'ltr' | 'rtl' {
  const strong = /\p{L}/u.exec(text)?.[0];
  return strong !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(strong)
    ? 'rtl'
    : 'ltr';
}

/** How much a text reads like each language (ISO 639-1), from 0 to 1; only its first 400 characters count. */
export function languageScores(text: string): { readonly [language: string]: number } {
  return loadDetector().detect(text.slice(0, SAMPLE)).getScores();
}
