import type { PhrasingContent } from 'mdast';
import { cleanText, foldBlanks } from '../../text/characters.ts';
import type { LineRange } from '../page.ts';

/** What an inline element makes of the text inside it; `link` is an address fit to be kept, empty where it is not. */
export type Mark = { readonly type: 'strong' | 'emphasis' } | { readonly type: 'link'; readonly url: string };

/** One paragraph's worth of text. */
export interface Phrase {
  readonly children: PhrasingContent[];
  readonly text: string;
  readonly linkLength: number;
  readonly lines: LineRange;
}

/**
 * Gathers the text of one paragraph and its marks. White space is folded across the borders of elements and moved out of
 * marks, so that `<b>The </b>end` is **The** end; marks without text vanish.
 */
export class Phrasing {
  private readonly marks: Mark[];
  /** Child lists of the paragraph and of those marks that already hold text; never longer than `marks` plus one. */
  private levels: PhrasingContent[][] = [[]];
  private parts: string[] = [];
  /** What the text ends with. */
  private last: 'nothing' | 'word' | 'break' = 'nothing';
  private linkLength = 0;
  private links: number;
  private space = false;
  private from = 0;
  private to = 0;

  /** `marks` are those that are open around the paragraph. */
  constructor(marks: readonly Mark[]) {
    this.marks = [...marks];
    this.links = marks.filter(({ type }) => type === 'link').length;
  }

  /** The marks that are open now. */
  get open(): readonly Mark[] {
    return this.marks;
  }

  begin(mark: Mark): void {
    this.marks.push(mark);
    if (mark.type === 'link') this.links += 1;
  }

  end(): void {
    if (this.marks.pop()?.type === 'link') this.links -= 1;
    if (this.levels.length <= this.marks.length + 1) return;
    const inside = this.levels.pop()!;
    const around = this.levels.at(-1)!;
    // `<b>Why now?<br></b>Because`: Markdown knows no mark that ends with a line's end.
    if (inside !== around && inside.at(-1)?.type === 'break') around.push(inside.pop()!);
  }

  /** Adds text as it stands in the source; `line` is where it begins. */
  add(raw: string, line: number): void {
    const core = foldBlanks(cleanText(raw)).trim();
    if (core === '') {
      this.space ||= raw !== '';
      return;
    }
    const lead = raw.length - raw.trimStart().length;
    const begins = line + lineEnds(raw, lead);
    if (this.last === 'nothing') this.from = begins;
    this.to = begins + lineEnds(raw.trim());
    if (lead > 0) this.space = true;
    const blank = this.space && this.last === 'word';
    const opens = this.levels.length <= this.marks.length;
    if (blank && opens) this.append(' ');
    while (this.levels.length <= this.marks.length) this.mark(this.marks[this.levels.length - 1]!);
    this.append(blank && !opens ? ` ${core}` : core);
    this.parts.push(blank ? ` ${core}` : core);
    this.last = 'word';
    if (this.links > 0) this.linkLength += core.length;
    this.space = /\s$/.test(raw);
  }

  /** A line break; false where one stands already, so that the paragraph ends here. */
  break(): boolean {
    if (this.last === 'nothing') return true;
    if (this.last === 'break') return false;
    this.levels.at(-1)!.push({ type: 'break' });
    this.parts.push('\n');
    this.last = 'break';
    this.space = false;
    return true;
  }

  /** The paragraph so far, or null where it holds no text; the marks stay open for the next one. */
  take(): Phrase | null {
    const text = this.parts.join('').trimEnd();
    const children = trimBreaks(this.levels[0]!);
    const { linkLength, from, to } = this;
    this.levels = [[]];
    this.parts = [];
    this.last = 'nothing';
    this.linkLength = 0;
    this.space = false;
    return text === '' ? null : { children, text, linkLength, lines: [from, to] };
  }

  private append(value: string): void {
    const level = this.levels.at(-1)!;
    const last = level.at(-1);
    if (last?.type === 'text') last.value += value;
    else level.push({ type: 'text', value });
  }

  private mark(mark: Mark): void {
    const children: PhrasingContent[] = [];
    const level = this.levels.at(-1)!;
    const inside = this.marks.slice(0, this.levels.length - 1).some(({ type }) => type === mark.type);
    if (inside || (mark.type === 'link' && mark.url === '')) {
      this.levels.push(level);
      return;
    }
    level.push(mark.type === 'link' ? { type: 'link', url: mark.url, children } : { type: mark.type, children });
    this.levels.push(children);
  }
}

function lineEnds(text: string, until = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function trimBreaks(children: PhrasingContent[]): PhrasingContent[] {
  while (children.at(-1)?.type === 'break') children.pop();
  const last = children.at(-1);
  if (last !== undefined && 'children' in last) trimBreaks(last.children as PhrasingContent[]);
  return children;
}
