import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { headingDepth } from './names.ts';
import type { Phrase } from './phrasing.ts';
import type { MarkupElement } from './tree.ts';

/** The paragraph or heading that an element makes of its words. */
export function nodeOf(block: MarkupElement, { children }: Phrase): RootContent {
  const depth = headingDepth(block.name);
  return depth === 0 ? { type: 'paragraph', children } : { type: 'heading', depth, children: unbroken(children) };
}

/** A block as a part of a list's item or of a quotation: its headings are lines there. */
export function flowOf(node: RootContent): BlockContent {
  if (node.type === 'heading') return { type: 'paragraph', children: node.children };
  return node as BlockContent;
}

/** The words of a table's cell: its blocks in one line. */
export function cellOf(blocks: readonly { readonly node: RootContent; readonly text: string }[]): PhrasingContent[] {
  return blocks.flatMap(({ node, text }, index) => {
    const children = node.type === 'paragraph' || node.type === 'heading' ? node.children : [textNode(text)];
    return index === 0 ? unbroken(children) : [textNode(' '), ...unbroken(children)];
  });
}

/** Headings and cells are one line. */
function unbroken(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((child) => (child.type === 'break' ? { type: 'text', value: ' ' } : child));
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value: value.replaceAll('\n', ' ') };
}
