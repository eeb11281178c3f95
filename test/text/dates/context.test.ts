import { describe, expect, it } from 'vitest';
import { NoContext } from '../../../src/text/dates/context.ts';

describe('NoContext', () => {
  it('knows whether it was asked', () => {
    const context = new NoContext();
    expect(context.asked).toBe(false);
    expect([context.language, context.order]).toEqual([null, null]);
    expect(context.asked).toBe(true);
  });
});
