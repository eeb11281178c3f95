import { describe, expect, it } from 'vitest';
import { completeLedger } from '../../src/article/ledger.ts';
import type { Page } from '../../src/input/page.ts';
import { readText } from '../../src/input/text.ts';

function page(lines: readonly string[], rest: Partial<Page> = {}): Page {
  return { ...readText('pier.txt', lines, 'text', { fields: {} }), ...rest };
}

describe('completeLedger', () => {
  it('adds every line that nobody spoke of, neighbours joined, in the order of the seed', () => {
    const seed = page(['Title', '', 'lost', 'lost too', '  ', 'body', 'cut', 'left']);
    const body = seed.blocks.filter(({ text }) => text === 'body');
    const evidence = [{ rule: 'headline', lines: [1, 1] as const, quote: 'Title' }];
    const removed = [{ rule: 'share', lines: [7, 7] as const, quote: 'cut' }];
    expect(completeLedger(seed, body, evidence, removed)).toEqual([
      { rule: 'unread', lines: [3, 4], quote: 'lost\nlost too' },
      { rule: 'share', lines: [7, 7], quote: 'cut' },
      { rule: 'unread', lines: [8, 8], quote: 'left' },
    ]);
  });

  it('knows front matter and markup by their names', () => {
    const front = page(['---', 'title: a', '---', 'b'], { curation: { fields: {}, frontMatter: [1, 3] } });
    expect(completeLedger(front, [], [], []).map(({ rule, lines }) => [rule, lines])).toEqual([
      ['front-matter', [1, 3]],
      ['unread', [4, 4]],
    ]);
    expect(completeLedger(page(['<p>', 'x', '</p>'], { format: 'html' }), [], [], [])).toMatchObject([
      { rule: 'markup', lines: [1, 3] },
    ]);
  });

  it('holds the end of a line that is too long to be read whole', () => {
    const seed = page([`${'a'.repeat(100_000)}END`]);
    expect(completeLedger(seed, seed.blocks, [], [])).toEqual([{ rule: 'line-too-long', lines: [1, 1], quote: 'END' }]);
    expect(seed.problems).toMatchObject([{ code: 'line-too-long', line: 1 }]);
  });

  it('adds nothing where nothing is left, and blank lines never', () => {
    const seed = page(['a', '', '\t', 'b']);
    expect(completeLedger(seed, seed.blocks, [], [])).toEqual([]);
  });
});
