import { expect, it } from 'vitest';
import { detailOf, excerptOf } from '../../../src/browser/search/detail.ts';
import type { Fragment } from '../../../src/text/search/texts.ts';

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const excerpt = (places: readonly number[], length: number, start = 0) =>
  excerptOf(words, ' ', new Set(places), start, length)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

it.each([
  ['the beginning where nothing matches', [], 4, 'one two three four …'],
  ['what is around a match', [8], 5, '… eight [nine] ten eleven twelve'],
  ['neighbours as one mark', [4, 5], 5, '… four [five six] seven eight …'],
  ['two words rather than one twice', [0, 1, 9, 10], 4, '[one two] three four …'],
  ['the end without running over it', [11], 4, '… nine ten eleven [twelve]'],
  ['the whole where it is short', [2], 40, 'one two [three] four five six seven eight nine ten eleven twelve'],
] as const)('cuts %s', (_, places, length, expected) => {
  expect(excerpt(places, length)).toBe(expected);
});

it('marks a word without the punctuation around it', () => {
  const marked = excerptOf(['He', 'said', '“boats,”', 'twice', '–'], ' ', new Set([2, 4]), 0);
  expect(marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')).toBe('He said “[boats],” twice [–]');
});

it('leaves the words of the headline out', () => {
  expect(excerpt([0, 7], 4, 3)).toBe('… [eight] nine ten eleven …');
  expect(excerpt([0], 4, 3)).toBe('four five six seven …');
});

it('cuts between the words of a language without blanks', () => {
  const fragment: Fragment = {
    url: '/x/',
    content: '港\u200bで\u200bスト\u200b. \u200b東京\u200b都\u200bの\u200b港\u200b。',
    meta: { title: '港でスト' },
    anchors: [{ element: 'div', id: 'body', text: '', location: 4 }],
  };
  expect(detailOf('x', fragment, new Set([0, 7]))).toMatchObject({
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
    detailOf('x', fragment(title), new Set())
      .title.map(({ text }) => text)
      .join('');
  expect(titleOf('A strike')).toBe('A strike');
  expect(detailOf('x', fragment('A strike'), new Set([1])).title).toEqual([
    { text: 'A ', hit: false },
    { text: 'strike', hit: true },
  ]);
  expect(titleOf('A strike at No. 9 Inc.')).toBe('A strike at No. 9 Inc.');
});
