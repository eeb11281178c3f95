import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/input/text.ts';
import { readRunningText } from '../../../src/rules/text/read.ts';
import { goesToEnd, isTidy, startOfNote } from '../../../src/rules/text/tidy.ts';
import { BODY, locate, PARAGRAPHS, passagesOf, settings } from './passages-of.ts';

const HEAD = 'Ferry stays in harbour as baker counts flour\n\nBy Mara Holt';

function isWhole(tail: string, curated = false): boolean {
  const { passages, span } = locate(`${HEAD}\n\n${BODY}\n\n${tail}`, 'markdown');
  return isTidy(passages, curated) && goesToEnd(passages, span.to, curated, new Set());
}

describe('a tidy file', () => {
  it.each([
    ['a list under its line', 'What to bring:\n\n- a basket\n- small coins'],
    ['a section with a table', '## Prices\n\n| rope | crowns |\n|---|---|\n| long | 12 |'],
    ['a quotation', '> We shall see.'],
    ['code and a footnote', '```\nsteps = 17\n```\n\n[^1]: The note’s own text.'],
    ['a short sentence', 'Tea is free.'],
  ])('goes on with %s', (_, tail) => expect(isWhole(tail)).toBe(true));

  it.each([
    ['a bare line', 'Bell of the chapel rings again'],
    ['who wrote it', '## Mara Holt\n\nMara Holt counts goats.'],
    ['a button', 'Share this article'],
    ['a call', 'Read it now!'],
    ['a caption', 'The ferry at the pier. (Photo: Jonas Pell)'],
    ['links', '- [Bell rings again](https://pier.example/bell)\n- [Flour is short](https://pier.example/flour)'],
  ])('does not go on with %s', (_, tail) => expect(isWhole(tail)).toBe(false));

  it('goes on with a bare line where the curator vouches for it', () =>
    expect(isWhole('Bell of the chapel rings again', true)).toBe(true));
});

describe('startOfNote', () => {
  it.each([
    ['under the date', 'The Pier Post\n\nTides for May\n\n4 May 2011\n\nHigh water 06:12', 3],
    ['with the first sentence', 'Glove found\n\nIt is grey.', 1],
    ['nowhere in a menu', 'Islands\n\nWeather\n\nTides', null],
  ])('begins %s', (_, text, start) => expect(startOfNote(passagesOf(text), false)).toBe(start));
});

describe('a text that its curator vouches for', () => {
  const curated = (text: string) =>
    readRunningText(
      readText('seed.md', text.split('\n'), 'markdown', {
        fields: { title: { values: ['Harbour notes'], lines: [1, 1], quote: 'title: Harbour notes', from: 'sidecar' } },
      }),
      settings,
    ).body.map(({ text: line }) => line);

  it('may say the same again', () =>
    expect(curated([PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[0]].join('\n\n'))).toEqual([
      PARAGRAPHS[0],
      PARAGRAPHS[1],
      PARAGRAPHS[0],
    ]));

  it('may be one sentence, twice', () => {
    const twice = 'The ferry stays in the harbour of Dunmarrow. The ferry stays in the harbour of Dunmarrow.';
    expect(curated(twice)).toEqual([twice]);
  });

  it('keeps its first subhead', () =>
    expect(curated(`## One\n\n${PARAGRAPHS[0]}\n\n## Two\n\n${PARAGRAPHS[1]}`)).toEqual([
      'One',
      PARAGRAPHS[0],
      'Two',
      PARAGRAPHS[1],
    ]));
});
