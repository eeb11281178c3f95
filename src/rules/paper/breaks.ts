import { type PageNumber, readPageNumber } from './counters.ts';
import { plainOf } from './interrupters.ts';

/** The lines of running heads and feet, by index, each with the key that it shares with those of other pages. */
export type RunningLines = ReadonlyMap<number, string>;

/** A line with a page number, and where it stands among the lines that hold anything. */
interface Anchor extends PageNumber {
  readonly line: number;
  readonly place: number;
}

/** Lines above and below a page's number in which its head and foot stand. */
const REACH = 5;
/** The fewest lines of a page; the last of a few may hold one line with its head and foot. */
const SHORTEST_PAGE = 4;
const SHORTEST_OF_COUNTED = 2;

/**
 * The lines of a print-out's running heads and feet: those with the page's number, where it counts up from page to page,
 * and beside them those that stand again at other pages. `written` are the indexes of lines that hold anything; what
 * counts up is believed where other lines come again with it, where it cuts a sentence, or where the file has form feeds.
 */
export function findRunningLines(
  lines: readonly string[],
  written: readonly number[],
  goesOn: (from: number, to: number) => boolean,
): RunningLines {
  const running = new Map<number, string>();
  for (const chain of chainsOf(lines, anchorsOf(lines, written))) {
    const keys = recurringKeys(lines, written, chain);
    const own = new Map<number, string>();
    const ends = endsOf(written);
    for (const { line, place } of chain) {
      own.set(line, keyOfHead(lines[line]!));
      for (const index of around(written, place))
        if (keys.has(keyOfHead(lines[index]!))) own.set(index, keyOfHead(lines[index]!));
    }
    for (const index of ends) if (keys.has(keyOfHead(lines[index]!))) own.set(index, keyOfHead(lines[index]!));
    const cuts = chain.filter((anchor) => cutsSentence(written, own, anchor.place, goesOn)).length;
    const feeds = chain.filter(({ place }) =>
      around(written, place).some((index) => lines[index]!.includes('\f')),
    ).length;
    if (isBelieved(chain, written.length - 1, keys.size, cuts, feeds))
      for (const [index, key] of own) running.set(index, key);
  }
  return running;
}

/** What a running line says, but for its numbers: even pages set its parts in another order than odd ones. */
export function keyOfHead(line: string): string {
  const text = plainOf(line);
  const words = text
    .toLowerCase()
    .replace(/[\d٠-٩۰-۹०-९]+/g, '#')
    .split(/[\s|–—·•-]+/)
    .filter((word) => word !== '' && word !== '#')
    .sort()
    .join(' ');
  // "12/03/2019, 14:05": the day of printing is the same on every page.
  return /\p{L}{2}/u.test(words) ? words : text;
}

function anchorsOf(lines: readonly string[], written: readonly number[]): readonly Anchor[] {
  const numbered: number[] = [];
  for (let place = 0; place < written.length; place += 1) {
    const text = lines[written[place]!]!;
    if (text.length <= LONGEST_HEAD && /[\d٠-٩۰-۹]/.test(text)) numbered.push(place);
  }
  // One number counts nothing, unless it says that it is the only one ("1/1"): the day of a date, in most texts.
  if (numbered.length === 1 && !/1(?!\d)/.test(lines[written[numbered[0]!]!]!)) return [];
  const anchors: Anchor[] = [];
  for (const place of numbered) {
    const line = written[place]!;
    const number = readPageNumber(plainOf(lines[line]!));
    if (number) anchors.push({ page: number.page, of: number.of, kind: number.kind, line, place });
  }
  return anchors;
}

/** Page numbers of one kind that count up; beside other words only where those are the same. */
function chainsOf(lines: readonly string[], anchors: readonly Anchor[]): readonly (readonly Anchor[])[] {
  if (anchors.length < 2 && anchors[0]?.of !== 1) return [];
  const groups = new Map<string, Anchor[]>();
  for (const anchor of anchors) {
    const kind = anchor.kind === 'beside' ? `beside ${keyOfHead(lines[anchor.line]!)}` : `${anchor.kind} ${anchor.of}`;
    groups.set(kind, [...(groups.get(kind) ?? []), anchor]);
  }
  return [...groups.values()].flatMap((group) => {
    const chains = countingUp(group);
    // "Rating 3", "Rating 3", "Rating 4": what comes again with the same number counts nothing.
    return group[0]!.kind === 'beside' ? chains.filter((chain) => chain.length === group.length) : chains;
  });
}

function countingUp(group: readonly Anchor[]): readonly (readonly Anchor[])[] {
  const chains: Anchor[][] = [];
  for (const anchor of group) {
    const chain = chains.find((open) => {
      const last = open.at(-1)!;
      return (
        anchor.page > last.page &&
        anchor.page <= last.page + 2 &&
        anchor.place - last.place >= (anchor.of === null ? SHORTEST_PAGE : SHORTEST_OF_COUNTED)
      );
    });
    if (chain) chain.push(anchor);
    else if (chains.length < MOST_CHAINS) chains.push([anchor]);
  }
  return chains.filter((chain) => chain.length > 1 || chain[0]!.of === 1);
}

/** Numbers in a table may begin a chain each. */
const MOST_CHAINS = 40;

/** Keys of lines that stand at two pages at least; a number's own line counts where it says more than the number. */
function recurringKeys(
  lines: readonly string[],
  written: readonly number[],
  chain: readonly Anchor[],
): ReadonlySet<string> {
  const places = new Map<string, Set<number>>();
  const near = chain.flatMap(({ place }) => around(written, place));
  for (const index of new Set([...near, ...endsOf(written)])) {
    const key = keyOfHead(lines[index]!);
    if (key.length < SHORTEST_HEAD || plainOf(lines[index]!).length > LONGEST_HEAD) continue;
    places.set(key, (places.get(key) ?? new Set()).add(index));
  }
  return new Set([...places].filter(([, indexes]) => indexes.size > 1).map(([key]) => key));
}

const SHORTEST_HEAD = 6;
const LONGEST_HEAD = 400;

/** The first and last lines: where the head of the first page and the foot of the last one stand. */
function endsOf(written: readonly number[]): readonly number[] {
  return [...written.slice(0, REACH + 1), ...written.slice(-REACH - 1)];
}

function around(written: readonly number[], place: number): readonly number[] {
  return written.slice(Math.max(0, place - REACH), place + REACH + 1);
}

/** Whether the line above a page's head and foot goes on in the one below them. */
function cutsSentence(
  written: readonly number[],
  own: ReadonlyMap<number, string>,
  place: number,
  goesOn: (from: number, to: number) => boolean,
): boolean {
  let [above, below] = [place, place];
  while (above >= 0 && own.has(written[above]!)) above -= 1;
  while (below < written.length && own.has(written[below]!)) below += 1;
  return above >= 0 && below < written.length && goesOn(written[above]!, written[below]!);
}

/**
 * "1/5", "2/5" under pictures, "1", "2" before what others read and the numbers of a table count up, too: on paper the
 * last page's number stands at the file's end, or the first one's at its top.
 */
function isBelieved(chain: readonly Anchor[], last: number, keys: number, cuts: number, feeds: number): boolean {
  const atEdge = chain[0]!.place < EDGE || last - chain.at(-1)!.place < EDGE;
  if (chain[0]!.of !== null) return atEdge && (keys > 0 || cuts > 0 || feeds > 0);
  if (chain[0]!.kind === 'beside') return keys > 0 && (cuts > 0 || feeds > 0);
  return (cuts > 0 && cuts * 2 >= chain.length - 1) || feeds > 1;
}

/** Lines between a file's end and its last page number. */
const EDGE = 8;
