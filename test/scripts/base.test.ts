import { describe, expect, it } from 'vitest';
import { readBase } from '../../scripts/base.ts';
import { UsageError } from '../../src/text/usage.ts';

describe('readBase', () => {
  it.each(['/', '/archive/', '/a/b-c/', '/~press/archive.2/', '/..a/'])('takes %s', (base) => {
    expect(readBase(base)).toBe(base);
  });

  it.each([
    '',
    'archive',
    '/archive',
    'archive/',
    '//',
    '/a//b/',
    '/../',
    '/a/./b/',
    '/a b/',
    '/"/',
    '/ä/',
    'https://x.org/',
    '/<b>/',
  ])('refuses "%s"', (base) => {
    expect(() => readBase(base)).toThrow(UsageError);
  });
});
