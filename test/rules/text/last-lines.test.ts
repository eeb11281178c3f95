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
