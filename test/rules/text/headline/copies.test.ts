import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../../src/rules/text/headline/copies.ts';

describe('keyOf', () => {
  it('is the key of the whole line, or of the part that the title is', () => {
    const line = { text: 'Ferry stays | Pier Post', key: 'ferrystayspierpost' };
    expect([keyOf(line.text, line), keyOf('Ferry stays', line)]).toEqual([line.key, 'ferrystays']);
  });
});
