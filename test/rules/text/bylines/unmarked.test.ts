import { describe, expect, it } from 'vitest';
import { readUnmarked } from '../../../../src/rules/text/bylines/unmarked.ts';
import { readNames } from '../../../../src/text/names.ts';
import { BODY, locate } from '../passages-of.ts';

const TITLE = 'The ferry waits for a new engine';

/** The rule by which a line of a page is believed to be the byline. */
function rule(line: string, ...page: readonly string[]): string | null {
  const { passages, span, headline } = locate(page.join('\n\n'));
  const passage = passages.find(({ text }) => text === line)!;
  return readUnmarked(passages, passage, readNames(line)!, span, headline, passage.stamped, 0)?.rule ?? null;
}

describe('readUnmarked', () => {
  it('believes a name beside a date', () =>
    expect(rule('Mara Holt', TITLE, 'Mara Holt', '28 November 2019', BODY)).toBe('name-beside-date'));
  it('believes a name beside the hour alone', () =>
    expect(rule('Mara Holt', TITLE, 'Mara Holt', '18.40 Uhr', BODY)).toBe('name-beside-date'));
  it('believes a name under the headline', () =>
    expect(rule('Mara Holt', TITLE, 'Mara Holt', BODY)).toBe('name-under-headline'));
  it('believes one name alone under the text', () =>
    expect(rule('Mara Holt', TITLE, BODY, 'Mara Holt')).toBe('name-at-end'));
  it('takes several names in a row for tags', () =>
    expect(rule('Mara Holt', TITLE, BODY, 'Mara Holt', 'Jonas Pell')).toBeNull());
  it('takes a name that the page’s own words have for none', () =>
    expect(rule('Contact Mara', TITLE, 'Contact Mara', '28 November 2019', BODY)).toBeNull());
  it('takes whom the headline speaks of for none', () =>
    expect(rule('Mara Holt', 'Mara Holt leaves the council', 'Mara Holt', BODY)).toBeNull());
  it('takes whom the text speaks of in its first lines for none', () => {
    const spoken =
      'The ferry will wait until Monday, said Mara Holt of the harbour’s office, and then it will go out again.';
    expect(rule('Mara Holt', TITLE, 'Mara Holt', spoken, BODY)).toBeNull();
  });
  it('takes a person under a picture’s name for none', () =>
    expect(rule('Mara Holt', TITLE, '[view-of-the-quay]', 'Mara Holt', BODY)).toBeNull());
});
