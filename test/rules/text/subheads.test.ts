import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, reading } from './passages-of.ts';

const [first, second, third] = PARAGRAPHS;
const body = (...lines: readonly string[]) =>
  reading(['Ferry stays in harbour', 'By Mara Holt', first, ...lines, second, third].join('\n\n')).body.map(
    ({ node, text }) => `${node.type === 'heading' ? '# ' : ''}${text}`,
  );

describe('isHeadBelow', () => {
  it('keeps a subhead under one headline of another article', () =>
    expect(body('Read more', 'The bridge of Skerran stays shut for nine more days', 'A day of fog')).toEqual([
      first,
      '# A day of fog',
      second,
      third,
    ]));
  it.each([
    ['a name', ['Read more', 'The bridge of Skerran stays shut for nine more days', 'Von Mara Holt']],
    [
      'a line that is as long as headlines',
      [
        'Read more',
        'The bridge of Skerran stays shut for nine more days',
        'Gulls of the old pier take over the lighthouse',
      ],
    ],
    ['the first line of a box', ['Read more', 'A day of fog']],
  ])('is none for %s', (_what, lines) => expect(body(...lines)).toEqual(PARAGRAPHS));
});

describe('asSubheads', () => {
  it('makes headings of bare lines over text, not of the first one', () =>
    expect(body('What the council knew')).toEqual([first, '# What the council knew', second, third]));
});
