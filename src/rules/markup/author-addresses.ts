import { FOREIGN_REGIONS } from '../../input/html/regions.ts';
import type { Page } from '../../input/page.ts';
import { foldName, isNobody, type Source } from './bylines.ts';
import { outletKey } from './outlet-names.ts';

/** The page's author is an address, and a line near the text has the name that the address is made of. */
const ADDRESS_AND_LINE = 67;

/**
 * Authors that a page states by an address alone, as a line of the page spells them: `/people/jana-roth` in `article:author`
 * and "Jana Roth" in capitals around the text.
 */
export function addressSources({ properties, blocks }: Page, outlets: ReadonlySet<string>): Source[] {
  const first = blocks.findIndex(({ region }) => region?.kind === 'main');
  const last = blocks.findLastIndex(({ region }) => region?.kind === 'main');
  if (first === -1) return [];
  const near = blocks.slice(Math.max(0, first - ABOVE), last + BELOW);
  return properties.flatMap((property): Source[] => {
    const words = STATING.has(property.name.toLowerCase()) ? wordsOf(property.value) : [];
    if (words.length < 2) return [];
    for (const { text, lines, region } of near) {
      const name =
        region?.rule === 'html-next-article' || FOREIGN_REGIONS.has(region?.rule ?? '') ? null : spelt(text, words);
      if (name === null || outlets.has(outletKey(name)) || isNobody(name)) continue;
      const evidence = { rule: `${property.name} (address)`, lines, quote: text.slice(0, LONGEST_QUOTE) };
      return [{ names: [name], strength: ADDRESS_AND_LINE, evidence }];
    }
    return [];
  });
}

const STATING: ReadonlySet<string> = new Set([
  'article:author',
  'og:article:author',
  'author',
  'link:author',
  'jsonld:author',
]);
/** Blocks above and below the text that may spell the name. */
const ABOVE = 12;
const BELOW = 10;
const LONGEST_QUOTE = 200;

/** `jana`, `roth` of `https://courier.example/people/jana-roth-17/`; none of what is no address or no name. */
function wordsOf(address: string): readonly string[] {
  if (!/^(?:https?:\/\/|\/)[^\s]{3,200}$/i.test(address)) return [];
  const part = address
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.\w{2,5}$/, '');
  const words = part
    .toLowerCase()
    .split(/[-_.+]|%20/)
    .filter((word) => !/^\d*$/.test(word));
  return words.length <= MOST_WORDS && words.every((word) => /^[a-z]+$/.test(word)) ? words : [];
}

const MOST_WORDS = 4;

/** The words as a text writes them, one after the other and each with a capital; null where it does not. */
function spelt(text: string, words: readonly string[]): string | null {
  const tokens = [...text.slice(0, REACH).matchAll(/\p{L}[\p{L}\p{M}.'’-]*/gu)];
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    const run = tokens.slice(at, at + words.length);
    if (!run.every(([token], index) => /^\p{Lu}/u.test(token) && latin(token) === words[index])) continue;
    const end = run.at(-1)!;
    return text.slice(run[0]!.index, end.index + end[0].length).replace(/[.'’-]+$/, '');
  }
  return null;
}

const REACH = 600;
const latin = (token: string) =>
  foldName(token).replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ł/g, 'l');
