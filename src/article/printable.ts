import type { Definition, Image, Link, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { plainTextOf } from './plain-text.ts';

/** What a link or an image refers to, where the tree tells it elsewhere. */
type Definitions = ReadonlyMap<string, Definition>;

interface Context {
  readonly definitions: () => Definitions;
  readonly inLink: boolean;
}

/**
 * Of each block of a body what a page may show, which is nothing or one block: images become links on their alternative text, references become
 * links, links lead to http, https or mailto or are their text alone; raw HTML and all that parsers note beside the
 * text goes; empty blocks too. Headings inside quotes and lists are strong text, so that the page's outline is the
 * article's own.
 */
export function printableBlocks(body: Root): readonly (readonly RootContent[])[] {
  let found: Definitions | undefined;
  const definitions = (): Definitions => {
    found ??= definitionsIn(body);
    return found;
  };
  const context = { definitions, inLink: false };
  return body.children.map((block): readonly RootContent[] => {
    if (isBare(block)) return block.children[0].value.trim() === '' ? [] : [block];
    const printable = block.type === 'heading' ? heading(block, context) : printableNode(block, context);
    return (printable as readonly RootContent[]).filter(
      (node) => node.type === 'thematicBreak' || /\S/.test(plainTextOf(node)),
    );
  });
}

/** A paragraph or heading of one text node, with nothing noted beside it: by far the most. */
function isBare(block: RootContent): block is RootContent & { children: [{ type: 'text'; value: string }] } {
  return (
    (block.type === 'paragraph' || block.type === 'heading') &&
    block.data === undefined &&
    block.children.length === 1 &&
    block.children[0]!.type === 'text' &&
    block.children[0]!.data === undefined
  );
}

function printableNode(node: Nodes, context: Context): readonly Nodes[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: node.type, value: node.value }];
    case 'code':
      return [{ type: 'code', value: node.value }];
    case 'break':
    case 'thematicBreak':
      return [{ type: node.type }];
    case 'image':
      return printableImage(node, context);
    case 'link':
      return printableLink(node, context);
    case 'imageReference': {
      const target = context.definitions().get(node.identifier);
      return printableImage({ type: 'image', url: target?.url ?? '', alt: node.alt ?? '' }, context);
    }
    case 'linkReference': {
      const target = context.definitions().get(node.identifier);
      return printableLink({ type: 'link', url: target?.url ?? '', children: node.children }, context);
    }
    case 'heading':
      return [{ type: 'paragraph', children: [{ type: 'strong', children: phrasing(node, context) }] }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered,
          start: node.start,
          spread: node.spread,
          children: children(node, context),
        } as Nodes,
      ];
    case 'listItem':
      return [{ type: 'listItem', spread: node.spread, children: children(node, context) } as Nodes];
    case 'paragraph':
    case 'blockquote':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return [{ type: node.type, children: children(node, context) } as Nodes];
    default:
      return [];
  }
}

function heading(node: RootContent & { type: 'heading' }, context: Context): readonly Nodes[] {
  return [{ type: 'heading', depth: node.depth, children: phrasing(node, context) }];
}

function children(node: Nodes, context: Context): readonly Nodes[] {
  return 'children' in node ? node.children.flatMap((child: Nodes) => printableNode(child, context)) : [];
}

function phrasing(node: Nodes, context: Context): PhrasingContent[] {
  return children(node, context) as PhrasingContent[];
}

/** Links inside links are no HTML; a link that leads nowhere, or has no words, is its text. */
function printableLink(node: Link, context: Context): readonly Nodes[] {
  const inner = phrasing(node, { ...context, inLink: true });
  const url = safeAddress(node.url);
  if (context.inLink || url === null || inner.length === 0) return inner;
  return [{ type: 'link', url, data: { hProperties: { rel } }, children: inner }];
}

/** No page loads anything from another host: the picture is a link on what it shows, or on its file's name. */
function printableImage({ url, alt }: Image, context: Context): readonly Nodes[] {
  const address = safeAddress(url);
  const name = /([^/?#]+)(?:[?#].*)?$/.exec(address ?? '')?.[1] ?? '';
  const text: PhrasingContent = { type: 'text', value: alt || (context.inLink ? '' : name) };
  if (text.value === '') return [];
  return address === null || context.inLink
    ? [text]
    : printableLink({ type: 'link', url: address, children: [text] }, context);
}

/** What every link out of the archive says of itself. */
export const rel = ['nofollow', 'noopener', 'noreferrer'];

/** The address as an absolute one, where it leads to the web or to a mailbox; null otherwise. */
function safeAddress(url: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href;
}

function definitionsIn(body: Root): Definitions {
  const found = new Map<string, Definition>();
  const waiting: Nodes[] = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition') found.set(node.identifier, node);
    else if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}
