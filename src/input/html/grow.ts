import type { Attribute, MarkupElement } from './tree.ts';

/** An element while its page is being read. */
export interface OpenElement extends MarkupElement {
  readonly children: OpenNode[];
  attributes: Attribute[];
  parent: OpenElement | null;
  /** HTML, SVG or MathML, as an address. */
  readonly namespace: string;
  /** Of a template: where its inside goes. */
  content: OpenElement | null;
}

/** A text while its page is being read; comments are texts on line 0, which go nowhere. */
export interface OpenText {
  readonly kind: 'text';
  value: string;
  readonly line: number;
  parent: OpenElement | null;
}

export type OpenNode = OpenElement | OpenText;

/** Puts a node at the end of an element. */
export function append(parent: OpenElement, node: OpenNode): void {
  if (node.kind === 'text' && node.line === 0) return;
  parent.children.push(node);
  node.parent = parent;
}

/** Puts a node before a child of an element. */
export function insertBefore(parent: OpenElement, node: OpenNode, child: OpenNode): void {
  if (node.kind === 'text' && node.line === 0) return;
  parent.children.splice(parent.children.lastIndexOf(child), 0, node);
  node.parent = parent;
}

/** Takes a node out of its element. */
export function detach(node: OpenNode): void {
  const siblings = node.parent?.children;
  if (siblings === undefined) return;
  if (siblings[0] === node) siblings.shift();
  else siblings.splice(siblings.lastIndexOf(node), 1);
  node.parent = null;
}

/** Adds text at the end of an element, to the text that stands there; the text of scripts is kept for JSON-LD alone. */
export function appendText(parent: OpenElement, value: string, line: number): void {
  if ((parent.name === 'script' || parent.name === 'style') && !isData(parent)) return;
  const last = parent.children.at(-1);
  if (last?.kind === 'text') last.value += value;
  else append(parent, { kind: 'text', value, line, parent });
}

/** Adds text before a child of an element. */
export function insertTextBefore(parent: OpenElement, value: string, child: OpenNode, line: number): void {
  const before = parent.children[parent.children.lastIndexOf(child) - 1];
  if (before?.kind === 'text') before.value += value;
  else insertBefore(parent, { kind: 'text', value, line, parent }, child);
}

/** Gives an element those attributes that it has not got. */
export function adopt(element: OpenElement, attributes: readonly Attribute[]): void {
  const known = new Set(element.attributes.map(({ name }) => name));
  element.attributes = [...element.attributes, ...attributes.filter(({ name }) => !known.has(name))];
}

/** Gives a template its inside: apart from the page, but for web components, whose insides browsers show. */
export function setContent(template: OpenElement, content: OpenElement): void {
  const shown = template.attributes.some(({ name }) => name === 'shadowrootmode' || name === 'shadowroot');
  template.content = shown ? template : content;
}

/** JSON-LD stands in a script element that browsers do not run. */
function isData(element: MarkupElement): boolean {
  return element.attributes.some(({ name, value }) => name === 'type' && value.toLowerCase().includes('ld+json'));
}
