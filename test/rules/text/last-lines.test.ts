import { describe, expect, it } from 'vitest';
import { withLastLines } from '../../../src/rules/text/last-lines.ts';
import { PARAGRAPHS, passagesOf } from './passages-of.ts';

const LAST = 'On Friday the crew will try to leave once more.';

/** The last line of a text that is found to end with its second paragraph, once what belongs to it is added. */
function last(tail: string): string {
  const passages = passagesOf(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n${tail}`);
  return passages[withLastLines(passages, { from: 0, to: 1 })]!.text;
}

describe('withLastLines', () => {
  it.each([
    [
      'a box of two headlines, over comments',
      `Lees ook\n\nDe brug blijft dicht\n\nMeeuwen op de kade\n\n${LAST}\n\nReacties`,
    ],
    ['a line with its link, over buttons', `Leggi anche: Il ponte resta chiuso\n\n${LAST}\n\nCondividi`],
    ['a form, over labels and comments', `Subscribe to our newsletter\n\n${LAST}\n\nHarbour\n\nFerries\n\nComments`],
    ['a box, at the very end', `Διαβάστε επίσης: Κλειστή η γέφυρα\n\n${LAST}`],
  ])('takes in a last paragraph behind %s', (_, tail) => expect(last(tail)).toBe(LAST));

  it.each([
    [
      'a teaser, which says what its headline says',
      `Lees ook\n\nThe crew of the bridge will try\n\n${LAST}\n\nReacties`,
    ],
    ['one of several teasers', `Leia mais\n\nGulls\n\n${LAST}\n\nLeia mais\n\nBuoys\n\n${LAST}`],
    ['what stands over rights further down', `Lire aussi\n\nGulls\n\n${LAST}\n\nPier\n\nQuay\n\n© 2011 The Pier Post`],
    ['what stands behind comments', `Comments\n\n${LAST}\n\nShare`],
  ])('leaves out %s', (_, tail) => expect(last(tail)).toBe(PARAGRAPHS[1]));

  it('takes in a last section', () => {
    const passages = passagesOf(`# Ferry\n\n${PARAGRAPHS[0]}\n\n## What next\n\n${LAST}`, 'markdown');
    expect(withLastLines(passages, { from: 1, to: 1 })).toBe(3);
  });
});

describe('withLastLines, of a list', () => {
  const ends = (tail: string) => {
    const passages = passagesOf(
      `[Home](https://pier.example/)\n\n${PARAGRAPHS[0]}\n\n${PARAGRAPHS[1]}\n\n${tail}`,
      'markdown',
    );
    return passages[withLastLines(passages, { from: 1, to: 2 })]!.text;
  };
  it('goes on behind a list with its heading to the paragraph under it', () =>
    expect(ends(`## What it means\n\n- Amrel: nine berths\n- Skerran: two\n\n${PARAGRAPHS[2]}\n\nShare`)).toBe(
      PARAGRAPHS[2],
    ));
  it('takes points that are sentences', () =>
    expect(
      ends('- The road stays shut until Thursday at least.\n- Children are taught on the island of Skerran.'),
    ).toBe('Children are taught on the island of Skerran.'));
  it.each([
    ['headlines of other articles', '- Gulls leave the old pier of Skerran\n- The bridge stays shut'],
    ['links', `- [Gulls](https://pier.example/1)\n- [Bridge](https://pier.example/2)\n\n${PARAGRAPHS[2]}`],
  ])('stays over %s', (_what, tail) => expect(ends(tail)).toBe(PARAGRAPHS[1]));
});
