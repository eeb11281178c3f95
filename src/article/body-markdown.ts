import type { Nodes, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';

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
  if (!body.children.every(isPlain)) return toMarkdown(body, withNotes(body)).trimEnd();
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

/** The options, with footnotes left as they are written: `[^1]` in the text and `[^1]: ` at the beginning of the note. */
function withNotes(body: Root): Options {
  const notes = new Set<string>();
  const marks = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'text' && node.value.includes('[^'))
      for (const [, name, colon] of node.value.matchAll(/\[\^([\w-]{1,32})\](: )?/g))
        (colon ? notes : marks).add(name!);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(body);
  const linked = [...notes].filter((name) => marks.has(name));
  if (linked.length === 0) return options;
  const escaped = new RegExp(`\\\\\\[\\^(${linked.join('|')})\\]`, 'g');
  const text: typeof defaultHandlers.text = (...given) => defaultHandlers.text(...given).replace(escaped, '[^$1]');
  return { ...options, handlers: { text } };
}
