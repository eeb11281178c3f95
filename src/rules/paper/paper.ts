import type { LineRange, Page } from '../../input/page.ts';
import { readText } from '../../input/text.ts';
import { wrapWidth } from '../../input/wraps.ts';
import { CAPITAL, kindOf, LETTER, SURROGATE } from '../../text/character-kinds.ts';
import type { Claim, Removal } from '../claim.ts';
import { findRunningLines } from './breaks.ts';
import { goesOnIn, isJoined, joinLines, mayGoOnIn, uncasedGoesOnIn } from './continuing.ts';
import { readHeads } from './heads.ts';
import { type Interruption, interruptionOf } from './interrupters.ts';
import { isSlug } from './slugs.ts';

/** A page without what print-outs and paper left in its text, what was cut, and what that says of the article. */
export interface Unpaged {
  readonly page: Page;
  readonly removed: readonly Removal[];
  readonly claims: readonly Claim[];
}

/** A line that is kept, and the lines of the file that it is. */
interface Kept {
  readonly text: string;
  readonly lines: LineRange;
  /** Something was cut between the line before and this one. */
  readonly behindCut: boolean;
}

/**
 * Takes running heads and feet, page numbers, converters' marks and credits out of the middle of a text that came from a
 * print-out or from paper, and joins the paragraphs and words that they cut. A page without any comes back as it is.
 */
export function withoutPageBreaks(page: Page): Unpaged {
  const skip = page.curation.frontMatter?.[1] ?? 0;
  const { lines } = page;
  if (page.format === 'html' || lines.length > MOST_LINES) return { page, removed: [], claims: [] };
  const written: number[] = [];
  let goesOnSomewhere = false;
  for (let index = skip; index < lines.length; index += 1) {
    const text = lines[index]!.trimStart();
    if (text === '') continue;
    written.push(index);
    goesOnSomewhere ||= mayGoOn(text);
  }
  let known: number | undefined;
  const width = () => {
    known ??= page.format === 'text' ? wrapWidth(lines) : 0;
    return known;
  };
  const goesOn = (from: number, to: number, cased = false) =>
    goesOnIn(lines[from]!, lines[to]!, width()) || (!cased && uncasedGoesOnIn(lines[from]!, lines[to]!, width()));
  const running = findRunningLines(lines, written, goesOn);
  const own = running.size === 0 ? written : written.filter((index) => !running.has(index));
  const interruptions = goesOnSomewhere
    ? findInterruptions(lines, own, width, goesOn)
    : new Map<number, Interruption>();
  for (const index of slugsIn(lines, written)) if (!running.has(index)) interruptions.set(index, 'wire-slug');
  const torn = page.format === 'text' && lines.some((line) => line.includes('\f'));
  if (running.size === 0 && interruptions.size === 0 && !torn) return { page, removed: [], claims: [] };
  const heads = readHeads(lines, running, written);
  const removed: Removal[] = [...heads.removed];
  for (const [index, rule] of interruptions)
    removed.push({ rule, lines: [index + 1, index + 1], quote: lines[index]!.trim().slice(0, 400) });
  const kept: Kept[] = [];
  let behindCut = false;
  for (const [index, line] of lines.entries()) {
    const text = heads.kept.get(index) ?? line;
    if ((running.has(index) && !heads.kept.has(index)) || interruptions.has(index)) behindCut = true;
    else {
      const parted = behindCut || text.includes('\f');
      kept.push({
        text: text.replace(/^\s*\f\s*|\f\s*$/g, ''),
        lines: [index + 1, index + 1],
        behindCut: parted && text.trim() !== '',
      });
      if (text.trim() !== '') behindCut = false;
    }
  }
  return { page: reread(page, joinTorn(kept, page.format)), removed, claims: heads.claims };
}

/** Longer files are lists and tables. */
const MOST_LINES = 20_000;
/** Lines of print between two parts of a sentence. */
const MOST_BETWEEN = 3;

/** "bc-skerran-ferries =2": agencies send their slug again over each page of a text. */
function slugsIn(lines: readonly string[], written: readonly number[]): readonly number[] {
  if (written.length === 0 || !isSlug(lines[written[0]!]!)) return [];
  return written.slice(1, -1).filter((index) => isSlug(lines[index]!) || /^\s*=\s?\d{1,2}\s*$/.test(lines[index]!));
}

/** What stands between two pages and nowhere else: a name may go on behind it. */
const PAGE_BREAK =
  /^\s*(?:<!--.{0,80}-->|-\s?\d{1,4}\s?-|\{\d{1,4}\}-{3,}|!\[[^\]]{0,40}\]\([^)]{0,80}_page_[^)]{0,80}\))\s*$/;

/**
 * Whether a line may go on with what another left open, by its first letter, or stands between two pages: where no line
 * does, as in most texts, nothing is looked for in the middle of a sentence.
 */
function mayGoOn(text: string): boolean {
  const first = text.charAt(0);
  if (OPENS_BREAK.includes(first)) return true;
  const kind = kindOf(text.charCodeAt(QUOTES.includes(first) ? 1 : 0));
  return (kind & SURROGATE) !== 0 || (kind & (LETTER | CAPITAL)) === LETTER;
}

/** What `PAGE_BREAK` begins with, and what may stand before the first letter of what goes on. */
const OPENS_BREAK = '<-{!';
const QUOTES = '"\'“„«‘(';

/** Lines of print in the middle of a sentence: it is open before them, and goes on behind them. */
function findInterruptions(
  lines: readonly string[],
  written: readonly number[],
  width: () => number,
  goesOn: (from: number, to: number, cased?: boolean) => boolean,
): Map<number, Interruption> {
  const found = new Map<number, Interruption>();
  for (let place = 1; place < written.length - 1; place += 1) {
    const rules: Interruption[] = [];
    while (rules.length < MOST_BETWEEN) {
      const index = written[place + rules.length];
      const rule = index === undefined ? null : interruptionOf(lines[index]!);
      if (rule === null) break;
      rules.push(rule);
    }
    const [from, to] = [written[place - 1]!, written[place + rules.length]];
    if (rules.length === 0 || to === undefined) continue;
    // A standfirst without its stop, the writer's portrait, "by [Mara Holt](…) May 5, 2011": nothing is torn there.
    if (SIGNED.test(lines[to]!)) continue;
    const between = written.slice(place, place + rules.length);
    // A number or a credit in a row of lines is of the row; beside a blank line, it is the page's.
    const apart = between[0]! - from > 1 || to - between.at(-1)! > 1;
    const parted = between[0]! - from > 1 && to - between.at(-1)! > 1;
    const bare = between.some((index) => /^\s*[\d٠-٩۰-۹]+\s*$/.test(lines[index]!));
    const cased = bare || (rules.includes('caption') && !rules.includes('page-mark'));
    const isPage =
      between.some((index) => PAGE_BREAK.test(lines[index]!)) && mayGoOnIn(lines[from]!, lines[to]!, width());
    if ((rules.includes('caption') ? parted : apart) && (isPage || goesOn(from, to, cased)))
      for (const [at, rule] of rules.entries()) found.set(between[at]!, rule);
    place += rules.length - 1;
  }
  return found;
}

/** "by Mara Holt", "von [Jana Roth](…)": a byline in small letters, which no sentence goes on with for a line. */
const SIGNED =
  /^\s*(?:by|von|par|por|di|door|av|af|przez|autor:?)\s(?:\[\p{Lu}[^\]]{3,60}\]\(|\p{Lu}[\p{L}’'.-]+\s\p{Lu}[\p{L}’'-]+(?:\s[\p{Lu}\d][^.]{0,40})?$)/u;

/** The lines with each that was torn from what it goes on with beside or in it again. */
function joinTorn(kept: readonly Kept[], format: Page['format']): readonly Kept[] {
  const width = format === 'text' ? wrapWidth(kept.map(({ text }) => text)) : 0;
  const joined: Kept[] = [];
  for (const line of kept) {
    const last = line.behindCut ? joined.findLastIndex(({ text }) => text.trim() !== '') : -1;
    const above = joined[last];
    if (above && (mayGoOnIn(above.text, line.text, width) || uncasedGoesOnIn(above.text, line.text, width))) {
      joined.length = last + 1;
      if (isJoined(above.text, line.text, width)) joined.push(line);
      else
        joined[last] = {
          text: joinLines(above.text, line.text),
          lines: [above.lines[0], line.lines[1]],
          behindCut: above.behindCut,
        };
    } else joined.push(line);
  }
  return joined;
}

/** The page that the kept lines make, with the numbers that they have in the file. */
function reread(page: Page, kept: readonly Kept[]): Page {
  const read = readText(
    page.source,
    kept.map(({ text }) => text),
    page.format === 'markdown' ? 'markdown' : 'text',
    page.curation,
  );
  const blocks = read.blocks.map((block) => ({
    ...block,
    lines: [kept[block.lines[0] - 1]!.lines[0], kept[block.lines[1] - 1]!.lines[1]] as const,
  }));
  return { ...page, blocks };
}
