import type { Cut } from './cut.ts';
import type { MarkupElement } from './tree.ts';

/** What stands below each element, by its index: characters of text, of links, and of running text. */
export interface Measures {
  readonly text: Float64Array;
  readonly links: Float64Array;
  readonly prose: Float64Array;
}

/** Adds the blocks up along the elements they stand in; `keep` says which count. */
export function measure(cuts: readonly Cut[], count: number, keep: (index: number) => boolean): Measures {
  const text = new Float64Array(count);
  const links = new Float64Array(count);
  const prose = new Float64Array(count);
  for (const [index, cut] of cuts.entries()) {
    if (!keep(index)) continue;
    const running = proseOf(cut);
    for (let element: MarkupElement | null = cut.element; element !== null; element = element.parent) {
      text[element.index]! += cut.text.length;
      links[element.index]! += cut.linkLength;
      prose[element.index]! += running;
    }
  }
  return { text, links, prose };
}

/** How many characters of running text a block holds: whole sentences count in full, labels and links hardly at all. */
export function proseOf({ node, text, linkLength }: Pick<Cut, 'node' | 'text' | 'linkLength'>): number {
  const plain = text.length - linkLength;
  if (node.type === 'heading' || node.type === 'table') return 0;
  const dense = DENSE.test(text) ? 2.5 : 1;
  if (plain * dense < 30) return 0;
  const sentence = SENTENCE_END.test(text) ? 1 : 0.4;
  return plain * dense * sentence * (linkLength > plain ? 0.2 : 1);
}

/** Scripts that say in two characters what others say in five. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
const SENTENCE_END = /[.!?…。！？।؟։](?:["'”“’»«›‹)\]]|\s|$)/;
