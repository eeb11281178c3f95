import { readNames } from '../../text/names.ts';
import type { Claim } from '../claim.ts';
import { readableCase } from '../text/bylines/letter-case.ts';
import type { Passage } from '../text/passages.ts';

/** The byline of a newspaper's page, and the line of the place under it. */
export interface CapitalByline {
  readonly claims: readonly Claim[];
  readonly place: number | null;
}

const NONE: CapitalByline = { claims: [], place: null };
/** Lines below the headline in which a byline stands. */
const REACH = 5;

/**
 * "JULIA SANTACRUZ" over "Miranda del Río", "JULIA SANTACRUZ / MIRANDA": under the headline of a newspaper's page a name in
 * capitals is its author's, and the line under it the place. A byline that says it is one needs no such rule. `from` is the
 * passage behind the headline.
 */
export function readCapitalByline(passages: readonly Passage[], from: number): CapitalByline {
  const near = passages.slice(from, from + REACH);
  if (near.some(({ byline }) => byline)) return NONE;
  for (const passage of near) {
    const { text, block, words } = passage;
    if (passage.prose > 8 && block.lines[1] > block.lines[0]) return NONE;
    const name = text.split(/\s[/|·]\s|,\s/)[0]!;
    if (name !== name.toUpperCase() || name === name.toLowerCase() || words > 7 || /[\d.!?:]$/.test(text)) continue;
    const names = readNames(name);
    if (!names) continue;
    const values = names.map((each) => readableCase(each, passages));
    const evidence = { rule: 'byline', lines: block.lines, quote: text.slice(0, 200) };
    const next = passages[passage.index + 1];
    const isPlace =
      name === text && next !== undefined && next.block.lines[0] - block.lines[1] === 1 && isPlaceLine(next);
    return { claims: [{ field: 'authors', values, strength: STRENGTH, evidence }], place: isPlace ? next.index : null };
  }
  return NONE;
}

/** Above names without a marker, below bylines with one. */
const STRENGTH = 76;

/** "Miranda del Río", "Huarina Alta, enviada especial": a few words with a capital, and no sentence. */
function isPlaceLine({ text, words, sentence, chrome, prose }: Passage): boolean {
  return chrome === null && prose < 2 && !sentence && words <= 6 && text.length < 50 && /^\p{Lu}[^\d]+$/u.test(text);
}
