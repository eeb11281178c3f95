import type { Nodes } from 'mdast';

/** Nodes whose end parts words, where those inside a paragraph do not. */
const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'tableRow', 'blockquote', 'code', 'break']);

/** The visible text of a tree: words of neighbouring blocks parted by `\n`, alternative texts in the place of images. */
export function plainTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const only = 'children' in node && node.children.length === 1 ? node.children[0] : undefined;
  if (only?.type === 'text') return only.value;
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('').trim();
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'html') return;
  if ('value' in node) parts.push(node.value);
  else if (node.type === 'image' || node.type === 'imageReference') parts.push(node.alt ?? '');
  else if ('children' in node) for (const child of node.children) collect(child, parts);
  if (blocks.has(node.type)) parts.push('\n');
}
