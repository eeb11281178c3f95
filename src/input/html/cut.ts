import type { ListItem, RootContent, TableRow } from 'mdast';
import { cleanText } from '../../text/characters.ts';
import type { LineRange } from '../page.ts';
import { CARDS, CODE, holds, isSetInColumns, isShadow, LAYOUT } from './layout.ts';
import { BLOCKS, UNSEEN } from './names.ts';
import { cellOf, flowOf, nodeOf } from './nodes.ts';
import { findNotes, type Notes } from './notes.ts';
import { type Mark, Phrasing } from './phrasing.ts';
import { gridOf, rowsOf } from './table-grid.ts';
import { attribute, type MarkupElement, type MarkupText, rawText } from './tree.ts';

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
    // `<a name="part-2">Part two</a>` is a place to lead to, and leads nowhere.
    const href = name === 'a' ? attribute(element, 'href') : '';
    return href === '' ? null : { type: 'link', url: this.address(href) };
  }

  /** Ends the paragraph at hand. */
  private end(block: MarkupElement): void {
    const phrase = this.phrasing.take();
    if (phrase === null) return;
    const { text, linkLength, lines } = phrase;
    this.cuts.push({ node: nodeOf(block, phrase), text, linkLength, lines, element: block });
  }

  private list(element: MarkupElement): void {
    if (holds(element, CARDS)) return this.into(element);
    const parts = element.children.map((child) => (child.kind === 'text' ? [] : this.inside(child)));
    const items = parts.filter(({ length }) => length > 0);
    // `<ol><li id="n1">In 1911. <a href="#r1">↩</a>`: the list would count what the notes are named by already.
    if (items.length > 0 && element.children.every((child) => child.kind === 'text' || this.isNote(child))) {
      return this.keep(parts.flat().map((cut) => ({ ...cut, element })));
    }
    if (items.some(({ length }) => length > LONGEST_ITEM)) {
      return this.keep(parts.flat());
    }
    const start = Number.parseInt(attribute(element, 'start'), 10);
    const ordered = element.name === 'ol';
    const from = ordered && Number.isSafeInteger(start) && start >= 0 ? { start } : {};
    const children = items.map(
      (cuts): ListItem => ({ type: 'listItem', spread: false, children: cuts.map(({ node }) => flowOf(node)) }),
    );
    this.join(element, items.flat(), { type: 'list', ordered, spread: false, ...from, children });
  }

  /** Whether an item of a list is a note, or holds little else. */
  private isNote(item: MarkupElement): boolean {
    const [first] = item.children.filter((child) => child.kind === 'element');
    return this.notes.notes.has(item) || (first?.kind === 'element' && this.notes.notes.has(first));
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
      return { type: 'tableRow', children: row.map((cell) => ({ type: 'tableCell', children: cellOf(cell) })) };
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
    else this.join(element, cuts, { type: 'blockquote', children: cuts.map(({ node }) => flowOf(node)) });
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
