import { describe, expect, it } from 'vitest';
import { searchWordingOf } from '../../../src/browser/page/search-wording.ts';

describe('dates of the search page', () => {
  const english = searchWordingOf('en-GB', null);
  const persian = searchWordingOf('fa-IR', 'persian');

  it('are Gregorian where readers go by no other calendar', () => {
    expect(english.date('2003-05-14')).toBe('14 May 2003');
    expect(english.year('2003')).toBe('2003');
    expect(english.range({ from: '2003', to: '2005' })).toBe('2003 – 2005');
    expect(english.range({ from: null, to: '2003-05' })).toBe('… – May 2003');
    expect(english.range({ from: '2003-05', to: '2003-05' })).toBe('May 2003');
    expect(english.range({ from: '2023-03-21', to: '2024-03-19' })).toBe('21 March 2023 – 19 March 2024');
  });

  it('name the calendar of a year that was chosen in another language', () => {
    expect(english.year('sh1402')).toBe('1402 AP');
    expect(english.date('sh1402-02')).toBe('Ordibehesht 1402 AP');
  });

  it('are in the Persian calendar where readers go by it, what is not says so', () => {
    expect(persian.date('2023-04-21')).toBe('۱ اردیبهشت ۱۴۰۲');
    expect(persian.date('sh1402')).toBe('۱۴۰۲');
    expect(persian.date('sh1402-02')).toBe('اردیبهشت ۱۴۰۲');
    expect(persian.year('sh1402')).toBe('۱۴۰۲');
    expect(persian.year('2003')).toBe('۲۰۰۳ میلادی');
    expect(persian.range({ from: '2022-03-21', to: '2024-03-19' })).toBe('۱۴۰۱ – ۱۴۰۲');
    expect(persian.range({ from: '2003', to: '2003' })).toBe('۲۰۰۳ میلادی');
  });
});
