import type { Heading as HeadingNode, PhrasingContent, Root, RootContent } from 'mdast';
import { slugOf } from '../text/addresses.ts';
import { directionOf, directionOfText } from '../text/languages.ts';
import { languageOfBlock } from './block-language.ts';
import { type BlockAttributes, printBlock } from './body-html.ts';
import { linkFootnotes } from './footnotes.ts';
import { plainTextOf } from './plain-text.ts';
import { printableBlocks } from './printable.ts';

/** A heading of an article's body; `id` is its anchor on the page. */
export interface BodyHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A body as a page shows it. */
export interface PrintedBody {
  /** Sanitised; safe to print as it is. Headings begin at h2 and skip no level. */
  readonly html: string;
  readonly headings: readonly BodyHeading[];
  /** How many UTF-16 units of the HTML each top-level block takes; a line end parts those that take any. */
  readonly blocks: readonly number[];
}

type Direction = 'ltr' | 'rtl';

/**
 * Prints an article's body as HTML without images, styles, raw HTML or names that could shadow the page's own. Blocks
 * that run against the direction of the article say so, and those in another language than the article's. Headings have anchors made from their words.
 */
export function printHtml(body: Root, direction: Direction = 'ltr', language: string | null = null): PrintedBody {
  const headings: BodyHeading[] = [];
  const outline: number[] = [];
  const taken = new Set<string>();
  const print = (block: RootContent): string => {
    const own = attributesOf(block, direction, language);
    if (block.type === 'heading') {
      const heading = { depth: levelOf(block, outline), ...anchorOf(block, taken) };
      headings.push(heading);
      return printHeading(block, heading, own);
    }
    if (isPlainParagraph(block)) return printPlain(block.children, own);
    return block.type === 'table' ? scrolling(printBlock(block, own)) : printBlock(block, own);
  };
  const printed = printableBlocks(body).map(([block]) => (block ? print(block) : ''));
  const html = printed.some((block) => block.includes('[^')) ? linkFootnotes(printed) : printed;
  return {
    html: html.filter((part) => part !== '').join('\n'),
    headings,
    blocks: html.map(({ length }) => length),
  };
}

/** A table that is wider than the page scrolls in a box of its own, which the keyboard can reach. */
function scrolling(table: string): string {
  return table === '' ? '' : `<div class="table" tabindex="0">${table}</div>`;
}

/** Level of a heading in the page, whose h1 is the headline: one below the heading that it stands under. */
function levelOf({ depth }: HeadingNode, outline: number[]): number {
  while (outline.length > 0 && outline[outline.length - 1]! >= depth) outline.pop();
  outline.push(depth);
  return Math.min(6, outline.length + 1);
}

/** `s-` keeps anchors from shadowing names of the page and of scripts; a second heading of the same words gets a number. */
function anchorOf(block: HeadingNode, taken: Set<string>): { readonly id: string; readonly text: string } {
  const text = plainTextOf(block);
  const slug = `s-${slugOf(text)}`;
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  taken.add(id);
  return { id, text };
}

function printHeading(block: HeadingNode, { depth, id }: BodyHeading, own: BlockAttributes): string {
  if (!isPlain(block.children)) return printBlock({ ...block, depth: depth as HeadingNode['depth'] }, { ...own, id });
  return `<h${depth} id="${id}"${printAttributes(own)}>${escapeAll(block.children)}</h${depth}>`;
}

type PlainText = readonly { readonly type: 'text'; readonly value: string }[];

function isPlainParagraph(block: RootContent): block is RootContent & { type: 'paragraph'; children: PlainText } {
  return block.type === 'paragraph' && isPlain(block.children);
}

/** Whether the nodes are text that the long way would print as it is: blanks beside line ends are taken out there. */
function isPlain(nodes: readonly PhrasingContent[]): nodes is PlainText & PhrasingContent[] {
  return nodes.every((node) => node.type === 'text' && !hasBlankAtLineEnd(node.value));
}

function hasBlankAtLineEnd(text: string): boolean {
  return (text.includes('\n') || text.includes('\r')) && /[ \t][\r\n]|[\r\n][ \t]/.test(text);
}

/** What `printBlock` gives for a paragraph of text alone, thirty times as fast; most paragraphs are. */
function printPlain(nodes: PlainText, own: BlockAttributes): string {
  return `<p${printAttributes(own)}>${escapeAll(nodes)}</p>`;
}

function escapeAll(nodes: PlainText): string {
  const text = nodes.length === 1 ? nodes[0]!.value : nodes.map(({ value }) => value).join('');
  const escaped = text.includes('&') ? text.replaceAll('&', '&#x26;') : text;
  return escaped.includes('<') ? escaped.replaceAll('<', '&#x3C;') : escaped;
}

function printAttributes({ lang, dir }: BlockAttributes): string {
  return `${lang ? ` lang="${lang}"` : ''}${dir ? ` dir="${dir}"` : ''}`;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Language and direction of a block, where they are not the article's. */
function attributesOf(block: RootContent, direction: Direction, language: string | null): BlockAttributes {
  const text = plainTextOf(block);
  const turned = ownDirection(text, direction);
  const lang = block.type === 'code' ? null : languageOfBlock(text, language, turned !== undefined);
  if (lang === null) return turned ? { dir: turned } : {};
  const dir = directionOf(lang);
  return { lang, ...(dir === direction ? {} : { dir }) };
}

/** The direction of a block's first letter, where it is not the article's. */
function ownDirection(text: string, direction: Direction): Direction | undefined {
  if (direction === 'ltr' && !rightToLeft.test(text)) return undefined;
  const own = directionOfText(text);
  return own === direction || !/\p{L}/u.test(text) ? undefined : own;
}
