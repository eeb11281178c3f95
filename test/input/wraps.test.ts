import { describe, expect, it } from 'vitest';
import { joinWrapped, wrapWidth } from '../../src/input/wraps.ts';

/** A text filled to a width as programs fill lines: a word goes on the next line where it has no room. */
function fill(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const open = lines.at(-1)!;
    if (open !== '' && open.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = open === '' ? word : `${open} ${word}`;
  }
  return lines;
}

const paragraph = 'The ferry stayed in the harbour for a third day, and the baker counted what was left of the flour. '
  .repeat(6)
  .trim();

describe('wrapWidth', () => {
  it.each([60, 66, 72, 78, 80, 100])('finds about %i columns', (width) => {
    const found = wrapWidth(['Ferry stays', '', ...fill(paragraph, width), '', ...fill(paragraph, width)]);
    expect(found).toBeGreaterThan(width - 8);
    expect(found).toBeLessThanOrEqual(width);
  });

  it('finds the width of a text under a table as wide as its cells', () => {
    const row =
      'Isles                    Piers                    Boats                    Crews                    Flour                    Bread';
    expect(wrapWidth([...Array(9).fill(row), '', ...fill(paragraph, 72), '', ...fill(paragraph, 72)])).toBeGreaterThan(
      64,
    );
  });

  it.each([
    ['no lines', []],
    ['three lines', fill(paragraph, 72).slice(0, 3)],
    ['a paragraph a line', ['Ferry stays', '', paragraph, '', paragraph, '', paragraph]],
    [
      'short paragraphs of one length',
      [
        'Ferry stays',
        'Mara Holt',
        '',
        ...Array(4)
          .fill([paragraph.slice(0, 99), ''])
          .flat(),
      ],
    ],
    ['a menu', ['Home', 'News', 'Sport', 'Opinion', 'Weather', 'Sign in']],
    [
      'narrow verse',
      fill(paragraph, 30).flatMap((line) => [
        line.slice(0, 12 + (line.length % 9)),
        line.slice(12 + (line.length % 9)),
      ]),
    ],
    [
      'a few whole paragraphs under a long menu',
      [
        ...Array<string>(200).fill('An entry of a menu that is as wide as a line of text may well be'),
        paragraph,
        paragraph,
        paragraph,
      ],
    ],
  ])('is 0 for %s', (_, lines) => expect(wrapWidth(lines)).toBe(0));

  it('finds the columns of a newspaper', () => {
    const found = wrapWidth(['Ferry stays', '', ...fill(paragraph, 34)]);
    expect(found).toBeGreaterThan(27);
    expect(found).toBeLessThanOrEqual(34);
  });

  it('counts wide characters twice', () => {
    const line = '渡し船は三日目も港にとどまりパン屋は残った小麦粉を数えてい';
    expect(wrapWidth([line, line, line, line, '港'])).toBe(line.length * 2);
  });
});

describe('joinWrapped', () => {
  it.each([
    ['a full line', 'The ferry stayed in the harbour for a third day, and the', 'baker counted the flour.', true],
    ['a line that had room', 'The ferry stayed in the harbour for a', 'third day.', false],
    ['a short line', 'The ferry stayed.', 'Nobody came.', false],
    [
      'a stamp under a headline',
      '旧码头的渡船停了九天镇议会仍然不知道新的发动机何时运到岛上居民等待',
      '2011-05-05 12:11 来源：潮汐网',
      false,
    ],
    ['a word cut in two', 'The ferry stayed in the harbour for a third and last har-', 'bour day', true],
    [
      'a line that is set in',
      'The ferry stayed in the harbour for a third day, and the',
      '        baker counted',
      false,
    ],
  ])('%s', (_, line, next, joined) => expect(joinWrapped(line, next, 60)).toBe(joined));

  it.each([
    ['a word in the middle of a sentence', 'The ferry stayed in the harbour for a', 'third day and a fourth', true],
    ['a name in the middle of a sentence', 'The ferry stayed in the harbour, and on Monday night', 'Orrick came', true],
    ['a sentence that ends early', 'The ferry stayed in the harbour.', 'Orrick came', false],
    [
      'the first line of the next paragraph',
      'The ferry stayed in the harbour for a third long day.',
      '   Orrick came',
      false,
    ],
  ])('inside a paragraph, %s', (_, line, next, joined) => expect(joinWrapped(line, next, 60, 'inside')).toBe(joined));

  it.each([
    [
      'in the middle of the page',
      'The ferry stayed in the harbour for a third day, and the ba',
      '         baker of Dunmarrow counted what was left',
      true,
    ],
    [
      'in the middle, with room for the word',
      '   The ferry stayed in the harbour for a third day, and',
      '       the baker of Dunmarrow counted what was left',
      false,
    ],
    [
      'that ends a sentence',
      'The ferry stayed in the harbour for a third day and longer.',
      '         Baker of Dunmarrow counted what was left',
      false,
    ],
    [
      'that is not in the middle',
      'The ferry stayed in the harbour for a third day, and the ba',
      '       baker of Dunmarrow',
      false,
    ],
  ])('a headline %s', (_, line, next, joined) => expect(joinWrapped(line, next, 60, 'alone')).toBe(joined));

  it('joins no stamp to a headline', () =>
    expect(joinWrapped('x'.repeat(59), '7:12 am on 29 May 2025', 60)).toBe(false));

  it('joins nothing where nothing was wrapped', () => expect(joinWrapped('x'.repeat(70), 'y', 0)).toBe(false));

  it('joins again what was filled', () => {
    const lines = fill(paragraph, 72);
    for (const [index, line] of lines.slice(1).entries()) expect(joinWrapped(lines[index]!, line, 72)).toBe(true);
  });
});
