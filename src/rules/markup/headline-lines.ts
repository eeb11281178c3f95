import type { LineRange, Page } from '../../input/page.ts';
import { isPressName } from '../../text/press-names.ts';
import { headlineKey, TITLE_SIDES } from '../titles.ts';

/** A line above the text that says the headline in full, where no heading of the page does. */
export interface HeadlineLine {
  readonly text: string;
  readonly lines: LineRange;
  /** The side of the page's title that the line begins with. */
  readonly side: string;
}

/**
 * The line above the text that a side of the page's title begins: of "HARBOUR COURIER - Ferry sold" over the lines "HARBOUR
 * COURIER", "Ferry sold to the islands" and "by Mara Holt" the second. Null where a heading is the headline already.
 */
export function findHeadlineLine({ properties, blocks }: Page): HeadlineLine | null {
  const title = properties.find(({ name }) => name === 'title')?.value ?? '';
  const sides = title
    .split(TITLE_SIDES)
    .map((side) => ({ side: side.trim(), key: headlineKey(side) }))
    .filter(({ side, key }) => key.length >= SHORTEST && !isPressName(side));
  if (sides.length === 0 || blocks.some(({ region }) => region?.rule === 'html-headline')) return null;
  const first = blocks.findIndex(({ region }) => region?.kind === 'main');
  const found = blocks.slice(0, Math.min(TOP, first + 1)).flatMap(({ text, lines, node, linkLength }, at) => {
    if ((node.type !== 'paragraph' && node.type !== 'heading') || linkLength > 0 || text.length > MOST) return [];
    // Where the text has begun, its first paragraph may say what the title says.
    if (at === first && !text.includes('\n')) return [];
    return text.split('\n').flatMap((line): HeadlineLine[] => {
      const key = line.length > LONGEST || isPressName(line) ? '' : headlineKey(line);
      const begun = sides.find((each) => key.startsWith(each.key));
      return begun === undefined ? [] : [{ text: line.trim(), lines, side: begun.side }];
    });
  });
  // The masthead says its side of the title and no more.
  return found.reduce<HeadlineLine | null>((best, each) => (longerThan(each, best) ? each : best), null);
}

const longerThan = ({ text }: HeadlineLine, best: HeadlineLine | null) =>
  best === null || text.length > best.text.length;

/** Fewest letters of a title's side; most characters of a line and of its block; blocks at the top that may hold it. */
const SHORTEST = 12;
const LONGEST = 200;
const MOST = 600;
const TOP = 15;
