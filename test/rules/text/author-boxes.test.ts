import { describe, expect, it } from 'vitest';
import { endOverAuthor } from '../../../src/rules/text/author-boxes.ts';
import { BODY, PARAGRAPHS, passagesOf } from './passages-of.ts';

const NAMES = ['Mara Holt'];
const NOTE = 'Mara Holt is a reporter at the Pier Post, where she has written about ferries since 2009.';

/** The last line of a text with these lines under it. */
function last(lines: readonly string[], names: readonly string[] = NAMES): string | undefined {
  const passages = passagesOf([BODY, ...lines].join('\n\n'));
  return passages[endOverAuthor(passages, { from: 0, to: passages.length - 1 }, names)]?.text;
}

describe('endOverAuthor', () => {
  it.each([
    [['Mara Holt', 'Senior Reporter', NOTE]],
    [['Topics', 'ferries, flour', 'Mara Holt', NOTE]],
    [['MARA HOLT', NOTE, 'She can be reached at the pier on most mornings, before the ferry leaves.']],
    [['Subscribe', NOTE]],
    [['Tags', 'Mara Holt ist Redakteurin der Hafenpost und schreibt über Fähren.']],
    [['Partager', 'Mara Holt écrit sur les ports et les bateaux depuis trente ans.']],
  ])('ends over what is said of the author: %j', (lines) => expect(last(lines)).toBe(PARAGRAPHS[2]));

  it('leaves a note right under the last paragraph to the text', () => expect(last([NOTE])).toBe(NOTE));

  it('leaves a name that nothing is said of', () => expect(last(['Mara Holt', 'Skerran'])).toBe('Skerran'));

  it('ends over nobody else', () => expect(last(['Subscribe', NOTE], ['Jonas Pell'])).toBe(NOTE));

  it('looks for none in the upper half', () => {
    const passages = passagesOf(['Mara Holt', NOTE, BODY, BODY].join('\n\n'));
    expect(endOverAuthor(passages, { from: 0, to: passages.length - 1 }, NAMES)).toBe(passages.length - 1);
  });
});
