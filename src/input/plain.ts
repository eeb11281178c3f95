import type { Nodes } from 'mdast';

/** The visible text of a node: items, rows and paragraphs parted by `\n`, cells by ` | `, images by their alt text. */
export function printPlain(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'html':
    case 'definition':
      return '';
    case 'break':
      return '\n';
    case 'tableRow':
      return node.children.map(printPlain).join(' | ');
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
      return node.children.map(printPlain).join('\n');
    default:
      return 'children' in node ? node.children.map((child) => printPlain(child)).join('') : '';
  }
}

/** How many characters of a node's text are the text of links. */
export function linkLengthOf(node: Nodes): number {
  if (node.type === 'link' || node.type === 'linkReference') return printPlain(node).length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + linkLengthOf(child), 0) : 0;
}
