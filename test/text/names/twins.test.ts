import { describe, expect, it } from 'vitest';
import { isRepeated, withoutCopy, withoutTwin } from '../../../src/text/names/twins.ts';

describe('withoutTwin', () => {
  it.each([
    ['by Mara Holt', 'Mara Holt'],
    ['Mara Holt', 'Mara Holt'],
    ['Mara Holt. Mara Holt Harbour', 'Mara Holt'],
    ['Mara Lee Holt. Mara Lee Holt', 'Mara Lee Holt'],
    ['Mara Holt. Jonas Pell', 'Mara Holt. Jonas Pell'],
    ['Byron Holt', 'Byron Holt'],
  ])('makes of "%s" "%s"', (rest, once) => expect(withoutTwin(rest, 'by')).toBe(once));
});

describe('withoutCopy', () => {
  it.each([
    ['Mara Holt Mara Holt', 'Mara Holt'],
    ['Mara Holt By Mara Holt', 'Mara Holt'],
    ['Mara Holt maraholt', 'Mara Holt'],
    ['Mara Holt jonaspell', 'Mara Holt jonaspell'],
  ])('makes of "%s" "%s"', (written, once) => expect(withoutCopy(written)).toBe(once));
});

describe('isRepeated', () => {
  it.each([
    ['Steun Kade Steun Kade Steun', true],
    ['Mara Holt. Mara Holt Harbour', true],
    ['Mara Holt Marsh', false],
  ])('tells of "%s"', (words, again) => expect(isRepeated(words)).toBe(again));
});
