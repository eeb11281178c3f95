import { describe, expect, it } from 'vitest';
import type { KnownOutlet } from '../../../../src/input/settings.ts';
import { findKnown } from '../../../../src/rules/text/outlets/known.ts';
import { BODY, locate } from '../passages-of.ts';

const outlets: readonly KnownOutlet[] = [
  { name: 'Harbour Courier', aliases: ['The Courier'], domains: ['harbourcourier.example'] },
];

/** The outlet that is known in a text, with the words it was known by. */
function known(text: string, list = outlets): readonly (string | undefined)[] {
  const { passages, span, headline } = locate(text);
  const claim = findKnown(passages, span, headline, list);
  return [claim?.values[0], claim?.evidence.quote];
}

describe('findKnown', () => {
  it.each([
    ['by its name at the top', `Harbour Courier\n\nThe ferry waits\n\n${BODY}`, 'Harbour Courier'],
    ['by an alias', `The Courier\n\nThe ferry waits\n\n${BODY}`, 'The Courier'],
    ['in a rights line', `The ferry waits\n\n${BODY}\n\n© 2019 The Courier`, '© 2019 The Courier'],
    [
      'by a domain below it',
      `The ferry waits\n\n${BODY}\n\nRead us at sport.harbourcourier.example`,
      'Read us at sport.harbourcourier.example',
    ],
  ])('knows an outlet %s', (_, text, quote) => expect(known(text)).toEqual(['Harbour Courier', quote]));

  it('knows it by the suffix of the headline', () =>
    expect(
      known(`# The ferry waits for a new engine | The Courier\n\nThe ferry waits for a new engine\n\n${BODY}`)[0],
    ).toBe('Harbour Courier'));

  it.each([
    ['inside the text', `The ferry waits\n\n${BODY}\n\nThe Courier came first.\n\n${BODY}`],
    ['as part of another domain', `The ferry waits\n\n${BODY}\n\nRead us at myharbourcourier.example`],
  ])('does not know it %s', (_, text) => expect(known(text)).toEqual([undefined, undefined]));

  it('knows nothing without a list', () =>
    expect(known(`Harbour Courier\n\nThe ferry waits\n\n${BODY}`, [])[0]).toBeUndefined());
});
