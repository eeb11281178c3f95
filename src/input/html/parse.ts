import { type html, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { LineRange } from '../page.ts';
import type { Attribute, MarkupElement } from './tree.ts';

/** A page as a tree whose elements and texts know their lines. */
export interface Markup {
  readonly root: MarkupElement;
  /** How many elements there are, the root among them. */
  readonly count: number;
  /** The page holds more elements than are read; what follows the last of them is not in the tree. */
  readonly cut: boolean;
}

/**
 * Reads HTML as browsers do, unclosed and misplaced tags included. Never throws. Elements nest 400 deep at most (what is
 * deeper becomes a sibling, as in browsers) and a page has 200,000 of them at most.
 */
export function parseMarkup(source: string): Markup {
  const adapter = new Growing();
  const parser = new LineParser({ treeAdapter: adapter, scriptingEnabled: true });
  adapter.place = parser.place;
  let cut = false;
  try {
    parser.tokenizer.write(source, true);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    cut = true;
  }
  return { root: parser.document, count: adapter.count, cut };
}

const DEEPEST = 400;
const MOST = 200_000;

class TooMany extends Error {}

interface OpenElement extends MarkupElement {
  readonly children: OpenNode[];
  attributes: Attribute[];
  parent: OpenElement | null;
  readonly namespace: html.NS;
  content: OpenElement | null;
}
interface OpenText {
  readonly kind: 'text';
  value: string;
  readonly line: number;
  parent: OpenElement | null;
}
type OpenNode = OpenElement | OpenText;

interface Kinds
  extends TreeAdapterTypeMap<
    OpenNode,
    OpenElement,
    OpenNode,
    OpenElement,
    OpenElement,
    OpenElement,
    OpenText,
    OpenText,
    OpenElement,
    OpenText
  > {}

/** Where the parser stands: set by the parser, read by the tree that grows. */
interface Place {
  /** First line of the text or tag at hand. */
  from: number;
  /** Line on which it ends. */
  to: number;
  /** Where it ends in the source. */
  end: number;
}

/** The standard's parser, keeping track of lines at a tenth of what full source locations cost. */
class LineParser extends Parser<Kinds> {
  readonly place: Place = { from: 1, to: 1, end: 0 };

  override onStartTag(token: Token.TagToken): void {
    while (this.openElements.stackTop >= DEEPEST) this.openElements.pop();
    this.arrive();
    super.onStartTag(token);
    this.leave();
  }
  override onEndTag(token: Token.TagToken): void {
    this.arrive();
    super.onEndTag(token);
    this.leave();
  }
  override onComment(token: Token.CommentToken): void {
    this.arrive();
    super.onComment(token);
    this.leave();
  }
  override onDoctype(token: Token.DoctypeToken): void {
    this.arrive();
    super.onDoctype(token);
    this.leave();
  }
  override onCharacter(token: Token.CharacterToken): void {
    super.onCharacter(token);
    this.place.from += lineEnds(token.chars);
  }
  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    super.onWhitespaceCharacter(token);
    this.place.from += lineEnds(token.chars);
  }

  /** Characters are handed over once the tag after them has been read, so only tags tell where the parser stands. */
  private arrive(): void {
    const { preprocessor } = this.tokenizer;
    this.place.to = preprocessor.line;
    this.place.end = preprocessor.offset + 1;
  }
  private leave(): void {
    this.place.from = this.place.to;
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Builds the tree. Comments and the text of scripts and styles are left out, but for JSON-LD. */
class Growing implements TreeAdapter<Kinds> {
  place: Place = { from: 1, to: 1, end: 0 };
  count = 0;
  private mode = 'no-quirks' as html.DOCUMENT_MODE;

  createElement(name: string, namespace: html.NS, attributes: Attribute[]): OpenElement {
    if (this.count >= MOST) throw new TooMany();
    const lines: LineRange = [this.place.from, this.place.to];
    const index = this.count++;
    const { end } = this.place;
    return {
      kind: 'element',
      name,
      attributes,
      children: [],
      parent: null,
      index,
      lines,
      end,
      namespace,
      content: null,
    };
  }
  createDocument(): OpenElement {
    return this.createElement('#document', '' as html.NS, []);
  }
  createDocumentFragment(): OpenElement {
    return this.createElement('#fragment', '' as html.NS, []);
  }
  createTextNode(value: string): OpenText {
    return { kind: 'text', value, line: this.place.from, parent: null };
  }
  createCommentNode(): OpenText {
    return { kind: 'text', value: '', line: 0, parent: null };
  }

  appendChild(parent: OpenElement, node: OpenNode): void {
    if (node.kind === 'text' && node.line === 0) return;
    parent.children.push(node);
    node.parent = parent;
  }
  insertBefore(parent: OpenElement, node: OpenNode, reference: OpenNode): void {
    if (node.kind === 'text' && node.line === 0) return;
    parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
    node.parent = parent;
  }
  detachNode(node: OpenNode): void {
    const siblings = node.parent?.children;
    if (siblings === undefined) return;
    if (siblings[0] === node) siblings.shift();
    else siblings.splice(siblings.lastIndexOf(node), 1);
    node.parent = null;
  }
  insertText(parent: OpenElement, value: string): void {
    if ((parent.name === 'script' || parent.name === 'style') && !isData(parent)) return;
    const last = parent.children.at(-1);
    if (last?.kind === 'text') last.value += value;
    else this.appendChild(parent, this.createTextNode(value));
  }
  insertTextBefore(parent: OpenElement, value: string, reference: OpenNode): void {
    const before = parent.children[parent.children.lastIndexOf(reference) - 1];
    if (before?.kind === 'text') before.value += value;
    else this.insertBefore(parent, this.createTextNode(value), reference);
  }
  adoptAttributes(element: OpenElement, attributes: Attribute[]): void {
    const known = new Set(element.attributes.map(({ name }) => name));
    element.attributes = [...element.attributes, ...attributes.filter(({ name }) => !known.has(name))];
  }
  setTemplateContent(template: OpenElement, content: OpenElement): void {
    template.content = content;
  }
  getTemplateContent(template: OpenElement): OpenElement {
    return template.content ?? template;
  }

  getFirstChild(parent: OpenElement): OpenNode | null {
    return parent.children[0] ?? null;
  }
  getChildNodes(parent: OpenElement): OpenNode[] {
    return parent.children;
  }
  getParentNode(node: OpenNode): OpenElement | null {
    return node.parent;
  }
  getAttrList(element: OpenElement): Attribute[] {
    return element.attributes;
  }
  getTagName(element: OpenElement): string {
    return element.name;
  }
  getNamespaceURI(element: OpenElement): html.NS {
    return element.namespace;
  }
  getTextNodeContent(text: OpenText): string {
    return text.value;
  }
  isElementNode(node: OpenNode): node is OpenElement {
    return node.kind === 'element';
  }
  isTextNode(node: OpenNode): node is OpenText {
    return node.kind === 'text';
  }

  setDocumentMode(_document: OpenElement, mode: html.DOCUMENT_MODE): void {
    this.mode = mode;
  }
  getDocumentMode(): html.DOCUMENT_MODE {
    return this.mode;
  }
  // Nothing is kept of doctypes, comments and source locations.
  setDocumentType(): void {}
  getCommentNodeContent(): string {
    return '';
  }
  getDocumentTypeNodeName(): string {
    return '';
  }
  getDocumentTypeNodePublicId(): string {
    return '';
  }
  getDocumentTypeNodeSystemId(): string {
    return '';
  }
  isCommentNode(_node: OpenNode): _node is OpenText {
    return false;
  }
  isDocumentTypeNode(_node: OpenNode): _node is OpenText {
    return false;
  }
  setNodeSourceCodeLocation(): void {}
  getNodeSourceCodeLocation(): null {
    return null;
  }
  updateNodeSourceCodeLocation(): void {}
}

/** JSON-LD stands in a script element that browsers do not run. */
function isData(element: MarkupElement): boolean {
  return element.attributes.some(({ name, value }) => name === 'type' && value.toLowerCase().includes('ld+json'));
}
