import type { Block, Page } from '../../input/page.ts';
import { type Byline, readByline } from '../../text/names.ts';
import { remembered } from '../../text/remembered.ts';
import { chromeRule } from '../chrome.ts';
import { headlineKey } from '../titles.ts';
import { isCaption } from './captions.ts';
import { headsOthers, opensComments } from './endings.ts';
import { isNotice } from './notices.ts';
import { endsSentence } from './sentence-ends.ts';
import { readStamp } from './stamps.ts';

/** A block with what can be measured of it. */
export interface Passage {
  readonly index: number;
  readonly block: Block;
  readonly text: string;
  /** Letters and marks, wide characters counted twice: a Chinese sentence says in 30 what an English one says in 70. */
  readonly length: number;
  /** Words between blanks, or what as many wide characters make; counted when first asked for. */
  readonly words: number;
  /** Share of the text that is the text of links, 0 to 1. */
  readonly linkShare: number;
  /** Depth of a heading in markup; 0 for all other blocks. */
  readonly depth: number;
  readonly item: boolean;
  /** The rule by which its words alone are chrome. */
  readonly chrome: string | null;
  /** It ends as sentences end, or is a quotation that goes on. */
  readonly sentence: boolean;
  /** It is a notice to the page's users: accounts, consent, letters. */
  readonly notice: boolean;
  /** It says one thing twice: a picture's alternative text with its caption behind it, or a teaser's. */
  readonly echo: boolean;
  /** How much it looks like running text: above 0 for paragraphs, below for menus. */
  readonly prose: number;
  /** Its letters and digits for comparison with headlines; made when first asked for. */
  readonly key: string;
  /** It is a picture's caption or credit by its words; found out when first asked. */
  readonly caption: boolean;
  /** It is a date stamp, whatever the file's language; found out when first asked. */
  readonly stamped: boolean;
  /** It stands over readers' comments, or instead of them, by its words; found out when first asked. */
  readonly opensComments: boolean;
  /** It is a heading of comments or of other articles by its words; found out when first asked. */
  readonly headsOthers: boolean;
  /** The names that it says wrote the article, where it says so; read when first asked for. */
  readonly byline: Byline | null;
}

/**
 * Every block of a page, measured. Passages are pushed one by one here and below: what `map` gives is another kind of
 * array to V8 once it is optimised, and all code that was optimised for the one kind is thrown away when it meets the other.
 */
export function measurePassages({ blocks }: Pick<Page, 'blocks'>): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) passages.push(new MeasuredPassage(block, passages.length, null));
  return passages;
}

/** The passage at a place, if there is one. What stands before an array's beginning V8 looks for by the names of its properties. */
export function passageAt(passages: readonly Passage[], index: number): Passage | undefined {
  return index < 0 ? undefined : passages[index];
}

/** The same passages, some of which are known to be chrome by a rule. */
export function asChrome(passages: readonly Passage[], lines: ReadonlySet<number>, rule: string): readonly Passage[] {
  if (lines.size === 0) return passages;
  const known: Passage[] = [];
  for (const passage of passages)
    known.push(lines.has(passage.index) ? new MeasuredPassage(passage.block, passage.index, rule) : passage);
  return known;
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/g;
/** What several rules ask of one passage is found out once. Its fields are declared, so that each is set once, too. */
class MeasuredPassage implements Passage {
  declare readonly index: number;
  declare readonly block: Block;
  declare readonly text: string;
  declare readonly length: number;
  declare readonly linkShare: number;
  declare readonly depth: number;
  declare readonly item: boolean;
  declare readonly chrome: string | null;
  declare readonly sentence: boolean;
  declare readonly notice: boolean;
  declare readonly echo: boolean;
  declare readonly prose: number;
  declare private readonly line: Line;
  declare private wordsKnown: number | undefined;

  constructor(block: Block, index: number, chrome: string | null) {
    const text = block.text;
    const wide = countWide(text);
    this.index = index;
    this.block = block;
    this.text = text;
    this.length = text.length + wide;
    this.linkShare = text.length === 0 ? 0 : Math.min(1, block.linkLength / text.length);
    this.depth = block.node.type === 'heading' ? block.node.depth : 0;
    this.item = block.node.type === 'listItem';
    this.line = lineOf(text);
    this.chrome = chrome ?? this.line.chrome;
    this.sentence = endsSentence(text);
    this.wordsKnown = undefined;
    this.notice = this.chrome === null && this.length >= 25 && this.line.notice;
    this.echo = this.length >= 80 && text.length < 1500 && text.indexOf(text.slice(0, 40), 40) > 0;
    this.prose = proseOf(this);
  }

  get words(): number {
    if (this.wordsKnown === undefined) {
      const wide = this.length - this.text.length;
      this.wordsKnown = wide > this.text.length / 3 ? Math.round(wide / 2) : countWords(this.text);
    }
    return this.wordsKnown;
  }

  get key(): string {
    return this.line.key;
  }

  get caption(): boolean {
    return this.line.caption;
  }

  get stamped(): boolean {
    return this.line.stamped;
  }

  get opensComments(): boolean {
    return this.line.opensComments;
  }

  get headsOthers(): boolean {
    return this.line.headsOthers;
  }

  get byline(): Byline | null {
    return this.line.byline;
  }
}

/** What the words of a line say by themselves, wherever it stands: found out when first asked, once for all its copies. */
class Line {
  declare readonly chrome: string | null;
  declare private readonly text: string;
  declare private keyKnown: string | undefined;
  declare private noticeKnown: boolean | undefined;
  declare private captionKnown: boolean | undefined;
  declare private stampedKnown: boolean | undefined;
  declare private opensCommentsKnown: boolean | undefined;
  declare private headsOthersKnown: boolean | undefined;
  declare private bylineKnown: Byline | null | undefined;

  constructor(text: string) {
    this.text = text;
    this.chrome = chromeRule(text);
    this.keyKnown = undefined;
    this.noticeKnown = undefined;
    this.captionKnown = undefined;
    this.stampedKnown = undefined;
    this.opensCommentsKnown = undefined;
    this.headsOthersKnown = undefined;
    this.bylineKnown = undefined;
  }

  get key(): string {
    this.keyKnown ??= headlineKey(this.text);
    return this.keyKnown;
  }

  get notice(): boolean {
    this.noticeKnown ??= isNotice(this.text);
    return this.noticeKnown;
  }

  get caption(): boolean {
    this.captionKnown ??= isCaption(this.text);
    return this.captionKnown;
  }

  get stamped(): boolean {
    this.stampedKnown ??= readStamp(this.text) !== null;
    return this.stampedKnown;
  }

  get opensComments(): boolean {
    this.opensCommentsKnown ??= opensComments(this.text);
    return this.opensCommentsKnown;
  }

  get headsOthers(): boolean {
    this.headsOthersKnown ??= headsOthers(this.text);
    return this.headsOthersKnown;
  }

  get byline(): Byline | null {
    if (this.bylineKnown === undefined) this.bylineKnown = readByline(this.text);
    return this.bylineKnown;
  }
}

const lineOf = remembered(
  (text) => new Line(text),
  (text) => text,
);

/** Weights found by hand on pages of all kinds: one paragraph outweighs a dozen menu entries. */
function proseOf(passage: Omit<Passage, 'prose'>): number {
  const { block, length, chrome, sentence, notice, echo, item, depth, linkShare } = passage;
  if (chrome) return -8;
  if (block.node.type === 'table') return length > 60 ? 4 : -2;
  if (block.node.type === 'code') return -2;
  if (linkShare > 0.6) return length > 120 && sentence && linkShare < 0.9 ? 1 : -6;
  if (depth > 0) return -2;
  if (notice || echo) return -4;
  const full = Math.min(length, 700) / 10;
  if (length >= 80 && sentence) return item ? full * 0.6 : full;
  if (length >= 160) return full * 0.5;
  if (length >= 80) return item ? -1 : 1;
  if (sentence && passage.words >= 4) return item ? 0 : 2;
  return item ? -4 : -3;
}

/** Characters that are set twice as wide as Latin letters. */
function countWide(text: string): number {
  return text.length < 20_000 && /[\u1100-\uffef]/.test(text) ? (text.match(WIDE)?.length ?? 0) : 0;
}

function countWords(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count + 1;
}
