import type { LineRange } from '../page.ts';

/** An attribute as the parser gives it: name in lower case, value with references resolved. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** A run of text between two tags. `line` is where it begins on disk. */
export interface MarkupText {
  readonly kind: 'text';
  readonly value: string;
  readonly line: number;
}

/** An element of a saved page. */
export interface MarkupElement {
  readonly kind: 'element';
  /** In lower case; of the root, `#document`. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly MarkupNode[];
  readonly parent: MarkupElement | null;
  /** Place in the order of start tags, from 0 for the root: a key for tables of numbers. */
  readonly index: number;
  /** Lines of the start tag. */
  readonly lines: LineRange;
}

export type MarkupNode = MarkupElement | MarkupText;

/** The value of an attribute, empty where it has none. */
export function attribute(element: MarkupElement, name: string): string {
  for (const each of element.attributes) if (each.name === name) return each.value;
  return '';
}

/** Whether an attribute stands in the start tag at all. */
export function hasAttribute(element: MarkupElement, name: string): boolean {
  return element.attributes.some((each) => each.name === name);
}

/** All the text below a node, as it stands in the source. */
export function rawText(node: MarkupNode): string {
  return node.kind === 'text' ? node.value : node.children.map(rawText).join('');
}

/** Visits every element below one, in document order; a visitor that returns false keeps out of that element. */
export function walk(element: MarkupElement, visit: (element: MarkupElement) => boolean | undefined): void {
  for (const child of element.children) {
    if (child.kind === 'element' && visit(child) !== false) walk(child, visit);
  }
}

/** Whether an element is another one or stands somewhere inside it. */
export function isInside(element: MarkupElement, outer: MarkupElement): boolean {
  for (let each: MarkupElement | null = element; each !== null; each = each.parent) if (each === outer) return true;
  return false;
}
