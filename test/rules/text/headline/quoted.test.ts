import { describe, expect, it } from 'vitest';
import { isQuoted } from '../../../../src/rules/text/headline/quoted.ts';
import { BODY, locate } from '../passages-of.ts';

const SAYS =
  '“Every mill is a story about somebody,” says the baker, who has told it to the ferry’s crew. – There it went. Again.';

function quoted(title: string): boolean {
  const { passages, span } = locate(`Home\n\n${title}\n\n${BODY}\n\n${SAYS}`);
  return isQuoted(passages, title, span);
}

describe('isQuoted', () => {
  it.each([
    '‘Every mill is a story about somebody’',
    '“Every mill is a story”, says the baker of Dunmarrow',
    '– There it went. Again',
  ])('knows what somebody says in the text: %s', (title) => expect(quoted(title)).toBe(true));

  it.each([
    ['what nobody says', '“Every ferry is a story”'],
    ['a line without its marks', 'Every mill is a story about somebody'],
    ['two words', '“A story” in the harbour of Dunmarrow'],
    ['an apostrophe', '’Twas the night of the mill in Dunmarrow'],
  ])('is none for %s', (_what, title) => expect(quoted(title)).toBe(false));
});
