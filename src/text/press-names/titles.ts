import { signatureOf } from '../signature.ts';
import { TITLE_LIST } from './title-list.ts';

/** A title of the press that is known by name. */
export interface PressTitle {
  /** As its house writes it, in the base form. */
  readonly name: string;
  /** Whether it is an everyday word as well ("Die Zeit", "Fakt"). */
  readonly isWord: boolean;
}

/** Languages whose nouns take endings: "Turun Sanomille", «Ведомостям», „Rzeczpospolitej”. */
const INFLECTING: ReadonlySet<string> = new Set(
  'be bg bs cs el et fi hr hu hy is ka kk lt lv mk pl ro ru sk sl sr uk'.split(' '),
);
/** Letters of a word that an ending may replace, and the longest ending. */
const REPLACED = 2;
const ENDING = 5;
/** Shorter words have no ending taken off. */
const SHORTEST = 4;

const ARTICLE = /^(?:Il|Lo|La|Le|El|Los|Les|Der|Die|Das|De|Het|Η|Το|Τα|Ο) (?=\p{Lu})/u;

const TITLES = new Map<string, PressTitle>();
const BY_START = new Map<string, PressTitle[]>();
for (const line of TITLE_LIST)
  for (const entry of line.split('; ')) {
    const name = entry.replace(/^\*/, '');
    const title = { name, isWord: entry.startsWith('*') || TITLES.get(name)?.isWord === true };
    TITLES.set(name, title);
    const start = startOf(name);
    BY_START.set(start, [...(BY_START.get(start) ?? []).filter((other) => other.name !== name), title]);
    // "racconta al Secolo XIX": the article went into the preposition.
    const bare = name.replace(ARTICLE, '');
    if (bare !== name && bare.includes(' ') && !TITLES.has(bare)) TITLES.set(bare, { name, isWord: false });
  }

/** Signatures of the titles: a name that has none of them need not be looked up, for which all its characters would be looked at. */
const signatures = new Uint8Array(65_536);
for (const name of TITLES.keys()) signatures[signatureOf(name) >>> 16] = 1;

/** The known title that a name is, in the base form or, where the language has endings, in another; null for any other name. */
export function pressTitle(name: string, language: string | null = null): PressTitle | null {
  const exact = signatures[signatureOf(name) >>> 16] === 1 ? TITLES.get(name) : undefined;
  if (exact || language === null || !INFLECTING.has(language) || name.length < SHORTEST) return exact ?? null;
  const words = name.split(' ');
  return BY_START.get(startOf(name))?.find((title) => isForm(words, title.name.split(' '))) ?? null;
}

/** The known title that words begin or end with, and how they write it: "La Stampa Ezio Rolando" begins with "La Stampa". */
export function titleAtEnds(
  words: string,
  language: string | null = null,
): (PressTitle & { readonly written: string }) | null {
  const parts = [words];
  for (let end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1))
    parts.push(words.slice(0, end));
  for (let start = words.indexOf(' ') + 1; start > 0; start = words.indexOf(' ', start) + 1)
    parts.push(words.slice(start));
  for (const written of parts) {
    const title = pressTitle(written, language);
    // "Vivid Science" is no paper called "Science".
    if (title && !(title.isWord && words.endsWith(` ${written}`))) return { ...title, written };
  }
  return null;
}

/** Whether words are forms of the words of a name in its base form: as many, each with another ending at most. */
export function isForm(words: readonly string[], base: readonly string[]): boolean {
  return (
    words.length === base.length &&
    words.every((word, index) => {
      const whole = base[index]!;
      if (word === whole) return true;
      if (whole.length < SHORTEST) return false;
      const stem = whole.slice(0, Math.max(SHORTEST - 1, whole.length - REPLACED));
      return word.startsWith(stem) && word.length - stem.length <= ENDING;
    })
  );
}

function startOf(name: string): string {
  return name.slice(0, SHORTEST - 1);
}
