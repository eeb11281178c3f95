import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/text/finder-tables.ts';
import { StringFinder } from '../../src/text/string-finder.ts';

const strings = ['told the', 'toll', 'ferry', 'pro', 'tv', 'o', '図', '記者', 'straße', 'harbour master’s'];
const finder = new StringFinder(tablesOf(strings));
const foundIn = (text: string) => [...finder.found.subarray(0, finder.search(text))].map((place) => strings[place]!);

describe('StringFinder', () => {
  it.each([
    ['', []],
    ['A quay.', []],
    ['TV', ['tv']],
    ['The FERRY paid a toll', ['ferry', 'toll', 'o']],
    ['記者 STRAẞE', ['記者', 'straße']],
    ['pr tol ferr', ['o']],
  ])('finds in "%s" the strings %j', (text, found) => expect(foundIn(text).sort()).toEqual([...found].sort()));

  it('finds a string once, also where a long text is looked at in pieces', () => {
    for (const before of [4070, 4080, 4085, 4096, 8170])
      expect(foundIn(`${'a'.repeat(before)}harbour master’s ferry ferry`).sort()).toEqual([
        'ferry',
        'harbour master’s',
        'o',
      ]);
  });

  it('forgets the text before', () => {
    expect(foundIn('ferry')).toEqual(['ferry']);
    expect(foundIn('ferr')).toEqual([]);
  });

  it('finds what is there and nothing else', () => {
    const pieces = [...strings, 'to', 'ld', ' ', 'fe', 'rry', 'PRO', 't', 'V', '記', 'é', '😀'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        const held = strings.filter((each) => text.toLowerCase().includes(each));
        expect(foundIn(text).sort()).toEqual(held.sort());
      }),
    );
  });
});
