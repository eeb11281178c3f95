import { describe, expect, it } from 'vitest';
import { anywhere, citedHouse } from '../../../../src/rules/text/outlets/anywhere.ts';
import { BODY, locate } from '../passages-of.ts';

/** What a line under a text says of its outlet: names, each with its rule. */
function signs(line: string): readonly string[] {
  const { passages, span, headline } = locate(`The ferry waits for its engine\n\n${BODY}\n\n${line}`);
  const found: string[] = [];
  anywhere(passages, passages.at(-1)!, span, headline, (name, _, rule) => name && found.push(`${rule}: ${name}`));
  return found;
}

describe('anywhere', () => {
  it.each([
    ['© 2024 The Pier Post', 'copyright-line: The Pier Post'],
    ['Pier Post logo', 'logo: Pier Post'],
    ['#Pier Post » Feed', 'feed: Pier Post'],
    ['Follow Pier Post on Google News', 'follow: Pier Post'],
    ['Advertise with Lantern', 'frame: Lantern'],
    ['О Причале', 'frame: Причале'],
    ['O Muelle', 'frame: Muelle'],
  ])('reads "%s"', (line, sign) => expect(signs(line)).toContain(sign));
  it('finds nothing in a line of the text', () => expect(signs('Nobody waits to be asked')).toEqual([]));
});

describe('citedHouse', () => {
  it('is the work that the page is cited by', () =>
    expect(citedHouse('Holt: Ferries. In: Pier Review, 20.10.2025, p. 3')).toBe('Pier Review'));
  it('is none without a day', () => expect(citedHouse('In: Pier Review, spring')).toBeUndefined());
});
