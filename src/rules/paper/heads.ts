import { findDates } from '../../text/dates.ts';
import { isPressName } from '../../text/press-names.ts';
import type { Claim, Removal } from '../claim.ts';
import { headlineKey } from '../titles.ts';
import type { RunningLines } from './breaks.ts';
import { plainOf } from './interrupters.ts';

/** What running heads say of the article, which of their lines stay in part, and what goes. */
export interface HeadReading {
  readonly claims: readonly Claim[];
  readonly removed: readonly Removal[];
  /** What stays of the first head, by the index of its line: the title, the outlet, an issue's date. */
  readonly kept: ReadonlyMap<number, string>;
}

const ADDRESS = /https?:\/\/[^\s<>]{4,500}/iu;
/** "12/03/2019, 14:05", "2021-03-14 09:12 PM" at an end of a line: when the page was printed. */
const PRINTED =
  /(?:^|\s{2,}|\s[|·–-]\s)(?:[\p{L}.]{2,12},?\s)?(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{1,2}\.?\s\p{L}{3,10}\.?,?\s\d{4})(?:,?\s(?:à\s|at\s|um\s)?\d{1,2}[:.h]\d{2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\sUhr)?)?(?=$|\s{2,}|\s[|·–-]\s|\s(?=\p{Lu}))/iu;
const COUNTER =
  /(?:^|\s{2,}|\s[-–|·]\s|\s)(?:\p{L}{1,8}\.?\s)?\d{1,3}\s?(?:\/|of|von|sur|de|di|van|av|af|z|ze|из|з|din|dari|מתוך|من|از)\s?\d{1,3}$|^(?:\p{L}{1,8}\.?\s)?\d{1,3}\s?(?:\/|of|von|sur|de|di|van|av|af|z|ze|из|з|din|dari)\s?\d{1,3}(?=$|\s{2,})|^\d{1,3}(?=\s{2,}|\s\p{Lu})|\s{2,}\d{1,3}$/iu;
/** Lines at a file's top in which the first running head stands. */
const TOP = 4;

/** Reads the running lines of a print-out: a browser prints the page's title, its address, and the day of printing, which is none of the article's. */
export function readHeads(lines: readonly string[], running: RunningLines, written: readonly number[]): HeadReading {
  const indexes = [...running.keys()].sort((a, b) => a - b);
  const claims: Claim[] = [];
  const kept = new Map<number, string>();
  const removed: Removal[] = [];
  const address = indexes.find((index) => ADDRESS.test(lines[index]!));
  const top = written[Math.min(TOP, written.length) - 1] ?? -1;
  const seen = new Set<string>();
  if (address !== undefined) claims.push(...urlOf(lines[address]!, address));
  for (const index of indexes) {
    const line = lines[index]!;
    const key = running.get(index)!;
    const text = plainOf(line);
    const said =
      address === undefined
        ? text.replace(COUNTER, ' ').trim()
        : text.replace(ADDRESS, ' ').replace(COUNTER, '  ').trim().replace(PRINTED, ' ').trim();
    const fresh = !seen.has(key) && /\p{L}{2}/u.test(said);
    seen.add(key);
    const titled = fresh ? titleClaims(said, text, index, lines, indexes, written) : [];
    claims.push(...titled);
    if (fresh && index <= top && titled.length === 0) kept.set(index, said);
    else if (fresh && titled.length === 0 && address === undefined) claims.push(...claimsOf(said, text, index));
    const quote = kept.has(index) ? text.replace(said, ' ').replace(/\s+/g, ' ').trim() : line.trim();
    if (quote !== '') removed.push({ rule: 'running-head', lines: [index + 1, index + 1], quote: quote.slice(0, 400) });
  }
  return { claims, removed, kept };
}

/**
 * "Bell tower to be climbed again - The Tamsel Observer" over a line "Bell tower to be climbed again": the title, and
 * behind it the outlet.
 */
function titleClaims(
  said: string,
  text: string,
  index: number,
  lines: readonly string[],
  running: readonly number[],
  written: readonly number[],
): readonly Claim[] {
  const evidence = { rule: 'running-line', lines: [index + 1, index + 1] as const, quote: text.slice(0, 400) };
  const near = written.filter((line) => !running.includes(line)).slice(0, HEAD_LINES);
  for (const { index: at, 0: mark } of said.matchAll(/\s+[|–—•·-]\s+|\s*[|｜]\s*|\s::\s/gu)) {
    const [title, rest] = [said.slice(0, at).trim(), said.slice(at + mark.length).trim()];
    const key = headlineKey(title);
    const place = near.findIndex((line, at) => linesOfTitle(lines, line, near[at + 1], key) > 0);
    if (key.length < SHORTEST_TITLE || place < 0 || !/\p{L}{2}/u.test(rest) || rest.length > LONGEST_NAME) continue;
    const from = near[place]!;
    const to = linesOfTitle(lines, from, near[place + 1], key) > 1 ? near[place + 1]! : from;
    const headline = { rule: 'running-line', lines: [from + 1, to + 1] as const, quote: title.slice(0, 400) };
    const name = rest.split(/\s+[|–—•·-]\s+|\s*[|｜]\s*/u).find((part) => isPressName(part)) ?? rest;
    return [
      { field: 'title', values: [title], strength: 88, evidence: headline },
      { field: 'outlet', values: [name], strength: 84, evidence },
    ];
  }
  return [];
}

/** How many lines the title takes on the page from this one on; 0 where it does not stand there. */
function linesOfTitle(lines: readonly string[], line: number, next: number | undefined, key: string): number {
  if (headlineKey(lines[line]!) === key) return 1;
  return next !== undefined && headlineKey(`${lines[line]} ${lines[next]}`) === key ? 2 : 0;
}

/** Lines below a file's top in which the headline stands. */
const HEAD_LINES = 12;
const SHORTEST_TITLE = 8;
const LONGEST_NAME = 60;

/** The address of the page that was printed; browsers shorten long ones with dots. */
function urlOf(line: string, index: number): readonly Claim[] {
  const url = ADDRESS.exec(line)![0].replace(/[),.;]+$/, '');
  if (/…|\.\.\.$/.test(ADDRESS.exec(line)![0]) || !/^https?:\/\/[^/]+\/[^/]{2}/.test(url)) return [];
  const evidence = {
    rule: 'running-address',
    lines: [index + 1, index + 1] as const,
    quote: line.trim().slice(0, 400),
  };
  return [{ field: 'url', values: [url], strength: 72, evidence }];
}

/** "THE LAMP   MAY 2011": the outlet and the day of an issue, where they stand in a foot. */
function claimsOf(said: string, text: string, index: number): readonly Claim[] {
  const evidence = { rule: 'running-line', lines: [index + 1, index + 1] as const, quote: text.slice(0, 400) };
  const claims: Claim[] = [];
  const dates = findDates(said).filter(({ readings }) => readings.length === 1);
  if (dates.length === 1) claims.push({ field: 'date', values: [dates[0]!.readings[0]!], strength: 52, evidence });
  const quote = dates[0]?.quote ?? '';
  const names = said
    .replace(quote, '  ')
    .split(/\s{2,}|\s[|·•–—-]\s|,\s/)
    .map((part) => part.trim());
  const name = names.find((part) => isPressName(part));
  if (name) claims.push({ field: 'outlet', values: [name], strength: 56, evidence });
  return claims;
}
