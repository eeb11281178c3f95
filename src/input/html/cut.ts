import type { BlockContent, ListItem, PhrasingContent, RootContent, TableRow } from 'mdast';
import { cleanText } from '../../text/characters.ts';
import type { LineRange } from '../page.ts';
import { BLOCKS, headingDepth, UNSEEN } from './names.ts';
import { findNotes, type Notes } from './notes.ts';
import { type Mark, type Phrase, Phrasing } from './phrasing.ts';
import { gridOf } from './table-grid.ts';
import { attribute, hasAttribute, type MarkupElement, type MarkupText, rawText } from './tree.ts';

/** A block of visible text with the element that it stands in. */
export interface Cut {
  readonly node: RootContent;
  readonly text: string;
  readonly linkLength: number;
  readonly lines: LineRange;
  readonly element: MarkupElement;
}

/** Cuts everything visible below an element into blocks, in document order. `address` makes a link's target whole. */
export function cutBlocks(element: MarkupElement, address: (href: string) => string): Cut[] {
  const cutter = new Cutter(address, findNotes(element), []);
  cutter.into(element);
  return cutter.cuts;
}

/** Longest quotation that is one block; longer ones are pages whose whole text stands in a quotation. */
const LONGEST_QUOTE = 20;
/** Most blocks of a list's item and of a table's cell; where there are more, the element is a means of layout. */
const LONGEST_ITEM = 6;
const LONGEST_CELL = 3;

class Cutter {
  readonly cuts: Cut[] = [];
  private readonly phrasing: Phrasing;
  private readonly address: (href: string) => string;
  private readonly notes: Notes;
  /** What comes before the next text: the name of the note that begins. */
  private before = '';

  constructor(address: (href: string) => string, notes: Notes, marks: readonly Mark[]) {
    this.address = address;
    this.notes = notes;
    this.phrasing = new Phrasing(marks);
  }

  /** Reads an element's inside; its own text stands in it. */
  into(element: MarkupElement): void {
    const note = this.notes.notes.get(element);
    if (note !== undefined) this.before = `[^${note}]: `;
    this.children(element, element);
    this.end(element);
  }

  private children(element: MarkupElement, block: MarkupElement): void {
    for (const child of element.children) {
      if (child.kind === 'text') this.text(child);
      else if (!UNSEEN.has(child.name) || isShadow(child)) this.element(child, block);
    }
  }

  private text({ value, line }: MarkupText): void {
    if (this.before !== '' && value.trim() !== '') {
      this.phrasing.add(this.before, line);
      this.before = '';
    }
    this.phrasing.add(value, line);
  }

  private element(element: MarkupElement, block: MarkupElement): void {
    const { name } = element;
    const mark = this.notes.marks.get(element);
    if (this.notes.backs.has(element)) return;
    if (mark !== undefined) this.phrasing.add(`[^${mark}]`, element.lines[0]);
    else if (name === 'br') {
      if (!this.phrasing.break()) this.end(block);
    } else if (BLOCKS.has(name) || isShadow(element)) {
      this.end(block);
      if (name === 'ul' || name === 'ol') this.list(element);
      else if (name === 'table') this.table(element);
      else if (name === 'blockquote') this.quote(element);
      else if (name === 'pre') this.code(element);
      else if (name === 'dt') this.term(element);
      else this.into(element);
    } else {
      const mark = this.markOf(element);
      if (mark !== null) this.phrasing.begin(mark);
      this.children(element, block);
      if (mark !== null) this.phrasing.end();
    }
  }

  private markOf(element: MarkupElement): Mark | null {
    const { name } = element;
    if (name === 'b' || name === 'strong') return { type: 'strong' };
    if (name === 'i' || name === 'em' || name === 'cite') return { type: 'emphasis' };
    return name === 'a' ? { type: 'link', url: this.address(attribute(element, 'href')) } : null;
  }

  /** Ends the paragraph at hand. */
  private end(block: MarkupElement): void {
    const phrase = this.phrasing.take();
    if (phrase !== null) this.cuts.push({ ...phrase, node: nodeOf(block, phrase), element: block });
  }

  private list(element: MarkupElement): void {
    if (holds(element, CARDS)) return this.into(element);
    const parts = element.children.map((child) => (child.kind === 'text' ? [] : this.inside(child)));
    const items = parts.filter(({ length }) => length > 0);
    if (items.some(({ length }) => length > LONGEST_ITEM)) {
      return this.keep(parts.flat());
    }
    const start = Number.parseInt(attribute(element, 'start'), 10);
    const ordered = element.name === 'ol';
    const from = ordered && Number.isSafeInteger(start) && start >= 0 ? { start } : {};
    const children = items.map((cuts): ListItem => ({ type: 'listItem', spread: false, children: cuts.map(flow) }));
    this.join(element, items.flat(), { type: 'list', ordered, spread: false, ...from, children });
  }

  /** The terms of a list of definitions stand out from what is said of them. */
  private term(element: MarkupElement): void {
    this.phrasing.begin({ type: 'strong' });
    this.into(element);
    this.phrasing.end();
  }

  private table(element: MarkupElement): void {
    if (holds(element, LAYOUT)) return this.into(element);
    const caption = element.children.find((child) => child.kind === 'element' && child.name === 'caption');
    if (caption !== undefined) this.caption(element, this.inside(caption as MarkupElement));
    const all = gridOf(rowsOf(element)).map((row) => row.map((cell) => (cell === null ? [] : this.inside(cell))));
    // "Votes by town" over the whole width is a caption, too.
    const narrow = all.findIndex((row) => row.slice(1).some(({ length }) => length > 0));
    const from = all.length - narrow > 1 ? Math.max(narrow, 0) : 0;
    this.caption(element, all.slice(0, from).flat(2));
    const rows = all.slice(from);
    const parts = rows.flat(2);
    const wide = (rows[0]?.length ?? 0) > 1;
    if (rows.length < 2 || !wide || rows.some((row) => row.some(({ length }) => length > LONGEST_CELL))) {
      return this.keep(parts);
    }
    const children = rows.map((row): TableRow => {
      return { type: 'tableRow', children: row.map((cell) => ({ type: 'tableCell', children: phrasingOf(cell) })) };
    });
    this.join(element, parts, { type: 'table', children });
  }

  /** What stands over a table stands where the table does. */
  private caption(table: MarkupElement, cuts: readonly Cut[]): void {
    this.keep(cuts.map((cut) => ({ ...cut, element: table })));
  }

  private quote(element: MarkupElement): void {
    const cuts = this.inside(element);
    if (cuts.length > LONGEST_QUOTE || holds(element, CARDS)) this.keep(cuts);
    else this.join(element, cuts, { type: 'blockquote', children: cuts.map(flow) });
  }

  private code(element: MarkupElement): void {
    const cuts = this.inside(element);
    if (!holds(element, CODE) && !isSetInColumns(rawText(element))) this.keep(cuts);
    else this.join(element, cuts, { type: 'code', value: cleanText(rawText(element)).trimEnd() });
  }

  /** The blocks of a part; links and emphasis around it stay in force. */
  private inside(element: MarkupElement): Cut[] {
    const cutter = new Cutter(this.address, this.notes, this.phrasing.open);
    cutter.into(element);
    return cutter.cuts;
  }

  /** One by one: a call with 100,000 arguments would overflow the stack. */
  private keep(cuts: readonly Cut[]): void {
    for (const cut of cuts) this.cuts.push(cut);
  }

  private join(element: MarkupElement, cuts: readonly Cut[], node: RootContent): void {
    const first = cuts[0];
    if (first === undefined) return;
    const text = cuts.map((cut) => cut.text).join('\n');
    const linkLength = cuts.reduce((sum, cut) => sum + cut.linkLength, 0);
    const lines: LineRange = [first.lines[0], cuts.reduce((last, cut) => Math.max(last, cut.lines[1]), 0)];
    this.cuts.push({ node, text, linkLength, lines, element });
  }
}

/** What makes a list one of teasers or controls, and a quotation an embedded card. */
const CARDS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'section', 'figure', 'form', 'table', 'nav']);
const CODE = new Set(['code', 'samp', 'kbd']);
/** What makes a table a means of layout. */
const LAYOUT = new Set(['table', 'h1', 'h2', 'article', 'section', 'form', 'nav', 'aside']);

/** "ebb     06:10   18:40" over lines of the same kind: blanks are all that parts the columns. Running text is not set so. */
function isSetInColumns(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.filter((line) => /\S(?: {3,}|\t+)\S/.test(line)).length >= 0.5 * lines.length;
}

function holds(element: MarkupElement, names: ReadonlySet<string>): boolean {
  return element.children.some(
    (child) => child.kind === 'element' && (names.has(child.name) || (!UNSEEN.has(child.name) && holds(child, names))),
  );
}

/** Saved pages keep the insides of web components in templates that are shown. */
function isShadow(element: MarkupElement): boolean {
  return (
    element.name === 'template' && (hasAttribute(element, 'shadowrootmode') || hasAttribute(element, 'shadowroot'))
  );
}

function rowsOf(table: MarkupElement): MarkupElement[] {
  return table.children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.name === 'tr') return [child];
    return child.name === 'thead' || child.name === 'tbody' || child.name === 'tfoot' ? rowsOf(child) : [];
  });
}

function nodeOf(block: MarkupElement, { children }: Phrase): RootContent {
  const depth = headingDepth(block.name);
  return depth === 0 ? { type: 'paragraph', children } : { type: 'heading', depth, children: unbroken(children) };
}

/** Headings and cells are one line. */
function unbroken(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child));
}

function flow({ node }: Cut): BlockContent {
  if (node.type === 'heading') return { type: 'paragraph', children: node.children };
  return node as BlockContent;
}

function phrasingOf(cuts: readonly Cut[]): PhrasingContent[] {
  return cuts.flatMap(({ node, text }, index) => {
    const children = node.type === 'paragraph' || node.type === 'heading' ? node.children : [textNode(text)];
    return index === 0 ? unbroken(children) : [textNode(' '), ...unbroken(children)];
  });
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll('\n', ' ') };
}
