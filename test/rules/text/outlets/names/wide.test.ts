import { describe, expect, it } from 'vitest';
import { mayHoldWide } from '../../../../../src/rules/text/outlets/names/wide.ts';
import { passagesOf } from '../../passages-of.ts';

describe('mayHoldWide', () => {
  it.each([
    ['朝凪日報 asagi', true],
    ['Pier Post', false],
    ['Голос причала', false],
    [`${'ferry '.repeat(3500)}朝凪日報`, true],
  ])('tells of a line whether it may', (text, wide) => expect(mayHoldWide(passagesOf(text)[0]!)).toBe(wide));
});
