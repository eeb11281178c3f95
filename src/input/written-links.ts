import type { Paragraph, PhrasingContent } from 'mdast';
import type { Block } from './page.ts';

/** Fewest addresses in brackets behind words that make them a program's way to write links. */
const FEWEST = 5;
/** "the harbour [https://pier.example/harbour]", "News [/news]", "the desk <mailto:desk@pier.example>": the address of what stands before. */
const WRITTEN =
  /\s?(?:\[((?:https?:\/\/|mailto:|\/|\?|#)[^\]\s]{0,3000})\]|<((?:https?:\/\/|mailto:)[^>\s]{1,3000})>)/giu;
const BEHIND_WORDS = /\S\s(?:\[(?:https?:\/\/|mailto:|\/)[^\]\s]*\]|<(?:https?:\/\/|mailto:)[^>\s]+>)/iu;
const ADDRESSED = /[[<](?:https?:\/\/|mailto:|\/)[^\]>\s]*|https?:\/\//iu;
/** Most words of a link that begins where its line or the last link ends. */
const MOST_WORDS = 8;

/** Whether a file has its links' addresses in brackets behind their words, as programs write that make text of pages and mails. */
export function hasWrittenLinks(lines: readonly string[]): boolean {
  let found = 0;
  for (const line of lines) if (/[\]>]/.test(line) && BEHIND_WORDS.test(line) && ++found >= FEWEST) return true;
  return false;
}

/** The lines that tell at what width a file was wrapped: an address is never broken, and may be longer than any line. */
export function linesOfWords(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !ADDRESSED.test(line));
}

/**
 * Whether a line ends in an address beyond the width at which its file is wrapped: it was broken before the address, and
 * nothing tells whether the next line goes on, but a small letter there.
 */
export function isBrokenByAddress(line: string, next: string, width: number): boolean {
  return line.length > width && /[\]>]$/.test(line.trimEnd()) && !/^\s*\p{Ll}/u.test(next);
}

/**
 * A block whose links are links: in a menu all words since the line or the last link began, in a sentence the last word,
 * which is surely of the link. Addresses without words are left where nothing else stands.
 */
export function withLinks(block: Block): Block {
  const pieces = [...block.text.matchAll(WRITTEN)];
  if (pieces.length === 0 || block.text.replace(WRITTEN, '').trim() === '')
    return pieces.length === 0 ? block : { ...block, linkLength: block.text.length };
  const children: PhrasingContent[] = [];
  let [text, linkLength, at] = ['', 0, 0];
  const put = (value: string) => {
    if (value !== '') children.push({ type: 'text', value });
    text += value;
  };
  for (const match of pieces) {
    const words = block.text.slice(at, match.index);
    at = match.index + match[0].length;
    if (words.trim() === '') continue;
    const start = startOfLink(words, block.text.slice(at));
    put(words.slice(0, start));
    const linked = words.slice(start);
    children.push({ type: 'link', url: (match[1] ?? match[2])!, children: [{ type: 'text', value: linked }] });
    text += linked;
    linkLength += linked.length;
    // "News [/news]Sport [/sport]" has no blank between its links.
    if (/^[\p{L}\p{N}]/u.test(block.text.slice(at))) put(' ');
  }
  put(block.text.slice(at).trimEnd());
  const node: Paragraph = { type: 'paragraph', children };
  return {
    ...block,
    text,
    linkLength,
    node: block.node.type === 'listItem' ? { ...block.node, children: [node] } : node,
  };
}

function startOfLink(words: string, behind: string): number {
  const lead = /^[\s|·•,;:–—-]*/u.exec(words)![0].length;
  const link = words.slice(lead);
  // "The ferry stays in the harbour [https://…] for a third day" is a sentence, "News [/news]Sport [/sport]" a menu.
  const isMenu = /^\s*(?:$|[\p{Lu}\p{Lo}\p{N}|·•])/u.test(behind);
  if (isMenu && link.split(/\s+/).length <= MOST_WORDS && !/[.!?,;:]\s/.test(link)) return lead;
  return words.lastIndexOf(' ') + 1;
}
