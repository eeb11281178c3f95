import { expect, it } from 'vitest';
import { detailOf, excerptOf } from '../../../src/browser/search/detail.ts';
import type { Fragment } from '../../../src/text/search-texts.ts';

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const excerpt = (places: readonly (readonly [number, number])[], length: number, start = 0) =>
  excerptOf(words, ' ', new Map(places), start, length)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

it.each([
  ['the beginning where nothing matches', [], 4, 'one two three four …'],
  ['what is around a match', [[8, 1]], 5, '… eight [nine] ten eleven twelve'],
  [
    'neighbours as one mark',
    [
      [4, 1],
      [5, 1],
    ],
    5,
    '… four [five six] seven eight …',
  ],
  [
    'two words rather than one twice',
    [
      [0, 1],
      [1, 1],
      [9, 1],
      [10, 1],
    ],
    4,
    '[one two] three four …',
  ],
  [
    'the place that tells most',
    [
      [1, 1],
      [10, 4],
    ],
    4,
    '… nine ten [eleven] twelve',
  ],
  ['the end without running over it', [[11, 1]], 4, '… nine ten eleven [twelve]'],
  ['the whole where it is short', [[2, 1]], 40, 'one two [three] four five six seven eight nine ten eleven twelve'],
] as const)('cuts %s', (_, places, length, expected) => {
  expect(excerpt(places as readonly (readonly [number, number])[], length)).toBe(expected);
});

it('leaves the words of the headline out', () => {
  expect(
    excerpt(
      [
        [0, 9],
        [7, 1],
      ],
      4,
      3,
    ),
  ).toBe('… [eight] nine ten eleven …');
  expect(excerpt([[0, 9]], 4, 3)).toBe('four five six seven …');
});

it('cuts between the words of a language without blanks', () => {
  const fragment: Fragment = {
    url: '/x/',
    content: '港\u200bで\u200bスト\u200b. \u200b東京\u200b都\u200bの\u200b港\u200b。',
    meta: { title: '港でスト' },
    anchors: [{ element: 'div', id: 'body', text: '', location: 4 }],
  };
  expect(
    detailOf(
      'x',
      fragment,
      new Map([
        [0, 1],
        [7, 1],
      ]),
    ),
  ).toMatchObject({
    title: [
      { text: '港', hit: true },
      { text: 'でスト', hit: false },
    ],
    excerpt: [
      { text: '東京都の', hit: false },
      { text: '港', hit: true },
      { text: '。', hit: false },
    ],
    forms: ['港'],
  });
});

it('keeps a headline’s own full stop, and drops the one that was added', () => {
  const fragment = (title: string): Fragment => ({
    url: '/x/',
    content: `${title.replace(/\.?$/, '.')} Text.`,
    meta: { title },
    anchors: [{ element: 'div', id: 'body', text: '', location: title.split(' ').length }],
  });
  const titleOf = (title: string) =>
    detailOf('x', fragment(title), new Map())
      .title.map(({ text }) => text)
      .join('');
  expect(titleOf('A strike')).toBe('A strike');
  expect(titleOf('A strike at No. 9 Inc.')).toBe('A strike at No. 9 Inc.');
});
