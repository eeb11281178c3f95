import { expect, it } from 'vitest';
import { isPersianYear } from '../../../src/text/dates/persian-years.ts';

it('tells years of the Persian calendar from others', () => {
  expect([1249, 1250, 1420, 1421].map(isPersianYear)).toEqual([false, true, true, false]);
});
