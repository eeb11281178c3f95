import { type html, InsertionMode, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import {
  adopt,
  append,
  appendText,
  detach,
  insertBefore,
  insertTextBefore,
  type OpenElement,
  type OpenNode,
  type OpenText,
  setContent,
} from './grow.ts';
import { emptyScripts } from './scripts.ts';
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
  const place: Place = { from: 1, to: 1, waiting: null, count: 0 };
  const parser = new LineParser({ treeAdapter: adapterFor(place), scriptingEnabled: true });
  parser.place = place;
  try {
    parser.read(emptyScripts(source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source));
    return { root: parser.document, count: place.count, cut: false };
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
    return { root: parser.document, count: place.count, cut: true };
  }
}

const DEEPEST = 400;
const MOST = 200_000;

class TooMany extends Error {}

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
  /** First line of text inside a table that waits for its place; null where none waits. */
  waiting: number | null;
  /** Elements so far. */
  count: number;
}

/** The standard's parser, keeping track of lines at a tenth of what full source locations cost. */
class LineParser extends Parser<Kinds> {
  place: Place = { from: 1, to: 1, waiting: null, count: 0 };
  private source = '';
  private line = 1;
  private nextEnd = -1;

  /** Reads a source whose line ends are all `\n`. */
  read(source: string): void {
    this.source = source;
    this.nextEnd = source.indexOf('\n');
    this.tokenizer.write(source, true);
  }

  override onStartTag(token: Token.TagToken): void {
    while (this.openElements.depth >= DEEPEST) this.openElements.pop();
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
  /**
   * Characters are handed over once the tag after them has been read, so their own line ends tell where they stop. The
   * standard hands some over twice, to a second set of rules: they count once.
   */
  override onCharacter(token: Token.CharacterToken): void {
    const { from } = this.place;
    super.onCharacter(token);
    this.pass(from, token.chars);
  }
  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    const { from } = this.place;
    super.onWhitespaceCharacter(token);
    this.pass(from, token.chars);
  }

  private pass(from: number, text: string): void {
    this.place.from = from + lineEnds(text);
    if (this.insertionMode === InsertionMode.IN_TABLE_TEXT) this.place.waiting ??= from;
  }

  private arrive(): void {
    this.place.to = this.lineHere();
    // `&#10;` is a line end in the text and none in the file.
    this.place.from = Math.min(this.place.from, this.place.to);
  }

  private leave(): void {
    this.place.from = this.place.to;
    this.place.waiting = null;
  }

  /** The line of the last character read. The tokenizer's own count runs ahead after `&` at the end of a line. */
  private lineHere(): number {
    const { offset } = this.tokenizer.preprocessor;
    while (this.nextEnd !== -1 && this.nextEnd < offset) {
      this.line += 1;
      this.nextEnd = this.source.indexOf('\n', this.nextEnd + 1);
    }
    return this.line;
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Builds the tree. Comments, doctypes and source locations are left out. */
function adapterFor(place: Place): TreeAdapter<Kinds> {
  let mode = 'no-quirks' as html.DOCUMENT_MODE;
  const grow = (name: string, namespace: string, attributes: Attribute[]): OpenElement => {
    if (place.count >= MOST) throw new TooMany();
    const index = place.count++;
    const lines = [place.from, place.to] as const;
    return { kind: 'element', name, attributes, children: [], parent: null, index, lines, namespace, content: null };
  };
  return {
    createElement: grow,
    createDocument: () => grow('#document', '', []),
    createDocumentFragment: () => grow('#fragment', '', []),
    createTextNode: (value) => ({ kind: 'text', value, line: place.waiting ?? place.from, parent: null }),
    createCommentNode: () => ({ kind: 'text', value: '', line: 0, parent: null }),
    appendChild: append,
    insertBefore,
    detachNode: detach,
    insertText: (parent, value) => appendText(parent, value, place.waiting ?? place.from),
    insertTextBefore: (parent, value, child) => insertTextBefore(parent, value, child, place.waiting ?? place.from),
    adoptAttributes: adopt,
    setTemplateContent: setContent,
    getTemplateContent: (template) => template.content ?? template,
    getFirstChild: (parent) => parent.children[0] ?? null,
    getChildNodes: (parent) => parent.children,
    getParentNode: (node) => node.parent,
    getAttrList: (element) => element.attributes,
    getTagName: (element) => element.name,
    getNamespaceURI: (element) => element.namespace as html.NS,
    getTextNodeContent: (text) => text.value,
    isElementNode: (node): node is OpenElement => node.kind === 'element',
    isTextNode: (node): node is OpenText => node.kind === 'text',
    isCommentNode: (_node): _node is OpenText => false,
    isDocumentTypeNode: (_node): _node is OpenText => false,
    setDocumentMode: (_document, read) => {
      mode = read;
    },
    getDocumentMode: () => mode,
    setDocumentType: () => {},
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => {},
    updateNodeSourceCodeLocation: () => {},
  };
}
