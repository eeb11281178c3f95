import type { Region } from '../page.ts';
import type { Cut } from './cut.ts';
import { foldWords } from './headline.ts';

/**
 * Takes out quotations that say again what a paragraph of the text says, set large between two others for the eye:
 * `<p>… “We waited for two years,” she said.</p><blockquote>We waited for two years<cite>Mara Holt</cite></blockquote>`.
 */
export function dropPullQuotes(cuts: readonly Cut[], regions: Region[]): void {
  const quotes = cuts.flatMap(({ node }, index) =>
    node.type === 'blockquote' && regions[index]!.kind === 'main' ? [index] : [],
  );
  if (quotes.length === 0) return;
  const paragraphs = cuts.flatMap(({ node, text }, index) =>
    node.type === 'paragraph' && regions[index]!.kind === 'main' ? [foldWords(text)] : [],
  );
  for (const index of quotes.slice(0, MOST)) {
    const [said = '', ...below] = cuts[index]!.text.split('\n');
    const words = foldWords(said);
    if (words.length < SHORTEST || below.join(' ').length > LONGEST_NAME) continue;
    if (paragraphs.some((text) => text.includes(words))) regions[index] = { kind: 'chrome', rule: 'html-repeated' };
  }
}

/** Folded characters that are no common turn of phrase; a speaker's name and post; quotations that are compared. */
const SHORTEST = 20;
const LONGEST_NAME = 80;
const MOST = 50;
