import { describe, expect, it } from 'vitest';
import { isAmount } from '../../../../src/rules/text/headline/amounts.ts';
import { BODY, locate, passagesOf } from '../passages-of.ts';

/** Whether a line among others is one of a list of amounts. */
function isOne(line: string, others: readonly string[]): boolean {
  const passages = passagesOf([...others.slice(0, 2), line, ...others.slice(2)].join('\n\n'));
  return isAmount(passages, passages[2]!);
}

const LIST = ['200 g flour', '2 onions', '0.5 l milk', '½ tsp salt'];

describe('isAmount', () => {
  it.each([
    '3 eggs',
    '2,5 dl Wasser',
    '100 gr de harina',
    '2 el azijn of 1,5 el citroensap, 1 tl suiker en een snuf zout',
  ])('knows "%s" among others like it', (line) => expect(isOne(line, LIST)).toBe(true));
  it('leaves a headline that begins with a figure where the lines around it do not', () =>
    expect(isOne('12 bakers count their flour', ['Home', 'News', 'Harbour', '2 onions'])).toBe(false));
  it('leaves one among others as long as headlines are', () => {
    const teasers = [
      '5 things that the harbour of Dunmarrow waits for',
      '20 gulls that nobody on the pier has seen before',
    ];
    expect(isOne('12 bakers who count their flour in the morning', [...teasers, ...teasers])).toBe(false);
  });
  it('leaves the words under them', () => expect(isOne('Flour to taste', LIST)).toBe(false));
});

describe('findHeadline', () => {
  it('takes no amount for a headline, whatever it shares with the text', () => {
    const amounts = [
      '200 g flour',
      '2 planks of the pier',
      '3 engines',
      '1 ferry of Dunmarrow that stayed in the harbour',
    ];
    const { headline } = locate(['Harbour bread', 'Home', ...amounts, BODY].join('\n\n'));
    expect(headline?.missing ?? true).toBe(true);
  });
});
