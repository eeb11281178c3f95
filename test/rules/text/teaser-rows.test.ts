import { describe, expect, it } from 'vitest';
import { endOverTeasers } from '../../../src/rules/text/teaser-rows.ts';
import { BODY, passagesOf } from './passages-of.ts';

const MENU = ['Home', 'News', 'Sport', 'Tides', 'Letters', 'Sailing', 'Weather', 'Jobs', 'Contact', 'More'];

/** The last line of a text after its menu, of all lines that stand under that. */
function last(lines: readonly string[], menu: readonly string[] = MENU): string | undefined {
  const passages = passagesOf([...menu, BODY, ...lines].join('\n\n'));
  return passages[endOverTeasers(passages, { from: menu.length, to: passages.length - 1 })]?.text;
}

const TEASERS = [
  'Orchard growers sell their cider to Tovik',
  'The orchard growers of Alsby have sold all of their cider to a brewery in Tovik, which bottles it from Monday.',
  'Alsby, 4 May 2011',
  'Choir of Runholm sings in the old theatre!',
  'A choir from Runholm sings in the theatre tonight, for which no tickets are left at the desk of the house.',
  'Library opens its cellars to readers of maps',
  'Whoever reads maps may do so in the cellars of the library, which opens them once a month for its readers.',
];
const END = BODY.split('\n\n').at(-1);

describe('endOverTeasers', () => {
  it('ends over a row of other articles that say nothing of the text', () => expect(last(TEASERS)).toBe(END));

  it('ends over a row with notes below', () =>
    expect(last([...TEASERS, 'Prices', ...Array(4).fill('All rights of this house are reserved for its heirs.')])).toBe(
      END,
    ));

  it('ends over two where the text ends with them', () => expect(last(TEASERS.slice(0, 5))).toBe(END));

  it('goes on over one', () => expect(last(TEASERS.slice(0, 2))).toBe(TEASERS[1]));

  it('goes on over sections of a text', () => {
    const sections = [
      'The baker counts what is left of her flour',
      'The baker of Dunmarrow counted the flour, and the harbour master told her when the ferry might leave for more.',
      'Nobody on the council speaks of an engine',
      'The council would not say who told the crew of the ferry to wait for an engine, or what the storm has cost.',
    ];
    expect(last(sections)).toBe(sections[3]);
  });

  it('goes on over persons and what each of them says', () => {
    const persons = [
      'Mara Holt, keeper of the lighthouse at Tovik',
      'We have had no oil since Sunday, and nobody here knows how long we can keep anything burning up there at night.',
      'Jonas Pell, who mends the nets of Runholm',
      'My hands are cold, but what else is there to do in such weather than to sit inside and wait until it is over?',
    ];
    expect(last(persons)).toBe(persons[3]);
  });

  it('goes on in a file without a menu', () => expect(last(TEASERS, ['News'])).toBe(TEASERS.at(-1)));
});
