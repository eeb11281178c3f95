import type { RootContent } from 'mdast';
import remarkHtml, { type Options } from 'remark-html';
import { unified } from 'unified';
import { rel } from './printable.ts';

/**
 * What may stand in a page, and nothing else. The only attributes are those that `printableBlocks` and this file give:
 * an article's text cannot name any of them.
 */
const schema: Exclude<Options['sanitize'], boolean | null | undefined> = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['a', 'em', 'strong', 'del', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', ['rel', ...rel]],
    ol: [['start', /^\d{1,9}$/]],
    '*': [
      ['dir', 'ltr', 'rtl'],
      ['lang', /^[a-z]{2,3}$/],
      ['id', /^s-[^\s"'<>&]+$/],
    ],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  strip: ['script', 'style'],
  // Anchors have a prefix of their own already.
  clobber: [],
};

const processor = unified().use(remarkHtml, { sanitize: schema }).freeze();

/** What a block says of itself where its article does not say it already. */
export interface BlockAttributes {
  readonly id?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Prints one block by way of remark-html; sanitising is the last step before the text. No line end at its end. */
export function printBlock(block: RootContent, { id, lang, dir }: BlockAttributes = {}): string {
  const hProperties = { ...(id && { id }), ...(lang && { lang }), ...(dir && { dir }) };
  const marked = Object.keys(hProperties).length > 0 ? { ...block, data: { hProperties } } : block;
  return processor.stringify({ type: 'root', children: [marked as RootContent] }).trimEnd();
}
