import { describe, expect, it } from 'vitest';
import { readText } from '../../src/input/text.ts';

const none = { fields: {} };

function blocks(text: string, format: 'text' | 'markdown' = 'text'): [string, readonly [number, number]][] {
  return readText('pier', text.split('\n'), format, none).blocks.map((block) => [block.text, block.lines]);
}

describe('readText', () => {
  it('makes a paragraph of each line of a text, and of lines without a blank one in Markdown', () => {
    expect(blocks('a\nb\n\n\nc')).toEqual([
      ['a', [1, 1]],
      ['b', [2, 2]],
      ['c', [5, 5]],
    ]);
    expect(blocks('a\nb\n\n\nc', 'markdown')).toEqual([
      ['a b', [1, 2]],
      ['c', [5, 5]],
    ]);
  });

  it('begins behind front matter', () => {
    const { blocks: found } = readText('pier.md', ['---', 'title: a', '---', 'b'], 'markdown', {
      fields: {},
      frontMatter: [1, 3],
    });
    expect(found.map(({ text, lines }) => [text, lines])).toEqual([['b', [4, 4]]]);
  });

  it.each([
    ['• a point', 'listItem'],
    ['- a point', 'paragraph'],
    ['– No, he said.', 'paragraph'],
    ['* a point', 'listItem'],
    ['1. first', 'listItem'],
    ['12) twelfth', 'listItem'],
    ['9. September 2011', 'paragraph'],
    ['06. 01. 2011', 'paragraph'],
    ['1998 was cold', 'paragraph'],
    ['a point', 'paragraph'],
  ])('takes "%s" for a %s', (line, type) =>
    expect(readText('pier.txt', [line], 'text', none).blocks[0]!.node.type).toBe(type),
  );

  const wrapped = [
    'The ferry stayed in the harbour for a third day, and the harbour-',
    'master of Dunmarrow counted planks while the baker counted flour,',
    'and nobody on the council would say who had told the crew to wait',
    'for an engine.',
    'The storm was over by then.',
  ];

  it('goes on with a day of a month behind a full line, and with no item', () => {
    const line = 'The ferry of Dunmarrow stayed in the harbour for three days until the';
    const text = (below: string) => [...wrapped.slice(0, 4), '', ...wrapped.slice(0, 4), '', line, below].join('\n');
    expect(blocks(text('15. June of that year')).at(-1)![0]).toBe(`${line} 15. June of that year`);
    expect(blocks(text('15. The baker of them')).at(-1)![0]).toBe('The baker of them');
  });

  it('joins wrapped lines and mends the word between two of them', () => {
    const found = blocks(wrapped.join('\n'));
    expect(found.map(([, lines]) => lines)).toEqual([
      [1, 4],
      [5, 5],
    ]);
    expect(found[0]![0]).toContain('and the harbourmaster of Dunmarrow');
  });

  it('joins Japanese lines without a blank', () => {
    const line = '渡し船は三日目も港にとどまりパン屋は残った小麦粉を数えていた';
    const found = blocks([line, line, line, `${line.slice(0, 8)}。`].join('\n'));
    expect(found).toHaveLength(1);
    expect(found[0]![0]).toBe(`${line.repeat(3)}${line.slice(0, 8)}。`);
  });

  it('makes one link of blocks between brackets on lines of their own', () => {
    const { blocks: found } = readText(
      'pier.md',
      ['[', '', 'Bell ordered', '', '](https://pier.example/bell)'],
      'markdown',
      none,
    );
    expect(found).toMatchObject([{ text: 'Bell ordered', linkLength: 12 }]);
  });

  it('reads 100,000 characters of a line and says so', () => {
    const page = readText('pier.txt', ['a', 'b'.repeat(100_500)], 'text', none);
    expect(page.blocks[1]!.text).toHaveLength(100_000);
    expect(page.lines[1]).toHaveLength(100_500);
    expect(page.problems).toMatchObject([
      { source: 'pier.txt', line: 2, code: 'line-too-long', seen: '100500 characters' },
    ]);
  });

  it('keeps the lines around one of Markdown apart, and tags as they are', () =>
    expect(blocks('Harbour\nQuays\n# Fees\n# Night ferry\nLetters\nWeather\n**Late** today\n*Ferry* waits')).toEqual([
      ['Harbour', [1, 1]],
      ['Quays', [2, 2]],
      ['# Fees', [3, 3]],
      ['# Night ferry', [4, 4]],
      ['Letters', [5, 5]],
      ['Weather', [6, 6]],
      ['Late today', [7, 7]],
      ['Ferry waits', [8, 8]],
    ]));

  it('has no block of nothing', () => expect(blocks('\u200b\n \n\u0000')).toEqual([]));
});
