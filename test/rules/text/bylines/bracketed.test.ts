import { describe, expect, it } from 'vitest';
import { bracketedAtEnd } from '../../../../src/rules/text/bylines/bracketed.ts';
import { BODY, locate } from '../passages-of.ts';

function signed(end: string): readonly string[] | null {
  const { passages, span } = locate(['The ferry waits for a new engine', BODY, end].join('\n\n'));
  return bracketedAtEnd(passages, passages.at(-1)!, span);
}

describe('bracketedAtEnd', () => {
  it.each([
    [
      'Nobody on the council said when the ferry would leave the harbour again, and the baker counted flour. (Mara Holt)',
      ['Mara Holt'],
    ],
    [
      'Nobody on the council said when the ferry would leave the harbour again, and the baker counted flour. (di Anna Bassi)',
      ['Anna Bassi'],
    ],
    [
      'Nobody on the council said when the ferry would leave the harbour again, and the baker counted flour.(c)ISLA/Mara HOLT',
      ['Mara HOLT'],
    ],
    ['(Ed de Holt)', ['Ed de Holt']],
  ])('reads %s', (end, names) => expect(signed(end)).toEqual(names));

  it.each([
    'Nobody on the council said when the ferry would leave the harbour again, but for one man (Mara Holt)',
    'Nobody on the council said when the ferry would leave the harbour again, and the baker counted flour. (Photo: Mara Holt)',
    'Nobody on the council said when the ferry would leave the harbour again, and the baker counted flour. (Skerran Herald)',
  ])('reads nobody in %s', (end) => expect(signed(end)).toBeNull());
});
