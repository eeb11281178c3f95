import type { Block } from '../page.ts';
import { cutBlocks } from './cut.ts';
import { foldWords } from './headline.ts';
import { proseOf } from './measure.ts';
import { parseMarkup } from './parse.ts';
import { findStatedText, type StatedPart } from './properties/state-text.ts';

/**
 * The blocks of a page that shows its article's beginning or nothing of it, with the text that its data state for machines
 * or for its own program (`"articleBody": "…"`, `__NEXT_DATA__`) in its place; the blocks as they are where the page shows
 * enough. `headlines` are what the page calls its article.
 */
export function withStatedText(
  blocks: readonly Block[],
  source: string,
  headlines: readonly string[],
  address: (href: string) => string,
): readonly Block[] {
  let shown = 0;
  for (const block of blocks) if (block.region?.kind === 'main') shown += proseOf(block);
  if (shown > MOST_SHOWN) return blocks;
  const parts = findStatedText(source, headlines, shown < BARE);
  const stated = parts.flatMap((part) => blocksOf(part, address));
  const prose = stated.reduce((sum, block) => sum + proseOf(block), 0);
  if (prose < LEAST || prose < TIMES * shown) return blocks;
  const whole = stated.map(({ text }) => foldWords(text)).join(' ');
  const at = blocks.findLastIndex(({ region }) => region?.kind === 'main' || region?.rule === 'html-headline');
  const rest = blocks.map((block): Block => {
    if (block.region?.kind !== 'main') return block;
    if (whole.includes(foldWords(block.text))) return { ...block, region: { kind: 'chrome', rule: 'html-repeated' } };
    if (block.region.rule === 'html-standfirst') return block;
    return { ...block, region: { kind: 'chrome', rule: 'html-outside' } };
  });
  return [...rest.slice(0, at + 1), ...stated, ...rest.slice(at + 1)];
}

/** Running text, in UTF-16 units: with more of it a page shows an article; with less than that, nothing of one. */
const MOST_SHOWN = 2500;
const BARE = 250;
/** What data must state at least, and how many times what the page shows. */
const LEAST = 400;
const TIMES = 2;

function blocksOf({ text, depth, lines }: StatedPart, address: (href: string) => string): Block[] {
  const region = { kind: 'main', rule: 'html-main' } as const;
  const markup = /<[a-z][^<>]*>/i.test(text)
    ? text
    : text
        .split(/\n+/)
        .map((line) => tagged(line, depth))
        .join('');
  return cutBlocks(parseMarkup(markup).root, address).map((cut) => {
    return { node: cut.node, text: cut.text, linkLength: cut.linkLength, lines, region };
  });
}

const tagged = (line: string, depth: number) => {
  const words = line.replaceAll('<', '&lt;');
  return depth === 0 ? `<p>${words}</p>` : `<h${depth}>${words}</h${depth}>`;
};
