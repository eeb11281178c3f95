import { describe, expect, it } from 'vitest';
import { withoutTwin } from '../../../src/text/names/twins.ts';

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
