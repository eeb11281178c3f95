import { describe, expect, it } from 'vitest';
import { datePrinter } from '../../src/views/dates.ts';

const english = datePrinter('en-GB');

describe('datePrinter', () => {
  it.each([
    ['2025-06-05', '5 June 2025', '5 Jun 2025', '5 Jun'],
    ['1998-05', 'May 1998', 'May 1998', 'May'],
    ['1998', '1998', '1998', undefined],
  ])('says of %s no more than it knows', (date, full, short, inYear) => {
    expect(english.full(date)).toEqual({ text: full, iso: date });
    expect(english.short(date)).toEqual({ text: short, iso: date });
    expect(english.inYear(date)?.text).toBe(inYear);
  });

  it('begins the week where it is told', () => {
    expect(english.weekdays(1).map(({ short }) => short)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(english.weekdays(6)[0]?.long).toBe('Saturday');
  });

  it('keeps to the Gregorian calendar where the locale has another', () => {
    expect(datePrinter('fa').full('2025-06-05').text).toContain('۲۰۲۵');
    expect(datePrinter('th').full('2025').text).toContain('2025');
  });

  it('prints days as they are in UTC, also at the ends of a year', () => {
    expect(english.full('2024-12-31').text).toBe('31 December 2024');
    expect(english.full('2024-01-01').text).toBe('1 January 2024');
  });

  it('prints whole dates in the readers’ own calendar first, where they have one', () => {
    const persian = datePrinter('fa-IR', 'persian');
    const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
    expect(plain(persian.full('2025-06-05').text)).toBe('۱۵ خرداد ۱۴۰۴ (۵ ژوئن ۲۰۲۵)');
    expect(plain(persian.short('2025-03-21').text)).toBe('۱ فروردین ۱۴۰۴ (۲۱ مارس ۲۰۲۵)');
    expect(plain(persian.inYear('2025-03-20')?.text)).toBe('۳۰ اسفند (۲۰ مارس)');
    expect(plain(persian.day('2025-06-05'))).toBe('پنجشنبه ۱۵ خرداد ۱۴۰۴ (۵ ژوئن)');
    expect(persian.full('2025-06-05').text.split(' ')).toHaveLength(2); // breaks between the two only
  });

  it('says of a month or a year alone nothing that another calendar would cut otherwise', () => {
    const persian = datePrinter('fa-IR', 'persian');
    expect(persian.full('2025-06').text).toBe('ژوئن ۲۰۲۵');
    expect(persian.full('2025').text).toBe('۲۰۲۵');
  });

  it('heads a calendar with letters where short names are as long as whole ones', () => {
    const heads = (locale: string, first: number) =>
      datePrinter(locale)
        .weekdays(first)
        .map(({ short }) => short)
        .join(' ');
    expect(heads('en-GB', 1)).toBe('Mon Tue Wed Thu Fri Sat Sun');
    expect(heads('fa-IR', 6)).toBe('ش ی د س چ پ ج');
    expect(heads('ar', 6)).toBe('س ح ن ث ر خ ج');
    expect(heads('ja', 0)).toBe('日 月 火 水 木 金 土');
  });
});
