import type { Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const options: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};

/** Prints an article's body as Markdown with GFM tables: blocks parted by an empty line, no line end at the end. */
export function printMarkdown(body: Root): string {
  if (!body.children.every(isPlain)) return toMarkdown(body, options).trimEnd();
  return body.children.map((block) => block.children[0].value).join('\n\n');
}

/** Begins with a letter or an opening quote, and holds no character that means something inside a line of Markdown. */
const plain = /^[\p{L}"“„«(‘'][^\\`*_[\]<>&~|\r\n\t]*[^\\`*_[\]<>&~|\s]$/u;

/** A paragraph that Markdown writes as it is. */
function isPlain(block: RootContent): block is RootContent & { children: [{ type: 'text'; value: string }] } {
  if (block.type !== 'paragraph' || block.children.length !== 1) return false;
  const only = block.children[0]!;
  return only.type === 'text' && plain.test(only.value);
}
