import { describe, expect, it } from 'vitest';
import { openingOf } from '../../../../src/rules/text/headline/opening.ts';
import { sharedWith } from '../../../../src/rules/text/headline/words.ts';
import { BODY, locate } from '../passages-of.ts';

describe('openingOf', () => {
  it('holds the words of the first paragraphs, and none of the lines over them', () => {
    const { passages, span } = locate(`Gulls, gravel\n\n${BODY}`);
    const opening = openingOf(passages, span);
    expect(sharedWith(opening, 'Ferry leaves harbour, engine lost').shared).toBe(3);
    expect(sharedWith(opening, 'Gulls, gravel').shared).toBe(0);
  });
});
