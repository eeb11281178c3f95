import { describe, expect, it } from 'vitest';
import { foldMonth, monthsOf } from '../../../src/text/dates/months.ts';

describe('monthsOf', () => {
  it.each([
    ['May', 5],
    ['SEPT.', 9],
    ['März', 3],
    ['Jänner', 1],
    ['févr.', 2],
    ['setiembre', 9],
    ['kesäkuuta', 6],
    ['ožujka', 3],
    ['серпня', 8],
    ['Μαΐου', 5],
    ['मार्च', 3],
    ['फरवरी', 2],
    ['फ़रवरी', 2],
    ['सितम्बर', 9],
    ['जन॰', 1],
    ['ফেব্রুয়ারী', 2],
    ['ΙΟΥΝΙΟΥ', 6],
    ['KASIM', 11],
    ['HAZİRAN', 6],
    ['FEVRIER', 2],
    ['ינו׳', 1],
    ['شباط', 2],
    ['ספטמבר', 9],
    ['Jän.', 1],
    ['urtarrilaren', 1],
    ['Diċembru', 12],
    ['ഓഗസ്റ്റ്', 8],
    ['ડિસેમ્બર', 12],
  ])('knows %s', (word, number) => expect(monthsOf(word).map((month) => month.number)).toContain(number));

  it.each(['', 'm', 'Mayor', 'Monday', '5', 'constructor', '__proto__', 'toString'])(
    'knows no month named "%s"',
    (word) => expect(monthsOf(word)).toEqual([]),
  );

  it('tells the languages of a name with two meanings', () => {
    const listopad = monthsOf('listopad');
    expect(listopad.find(({ number }) => number === 10)!.languages).toContain('hr');
    expect(listopad.find(({ number }) => number === 11)!.languages).toContain('cs');
  });

  it('tells the calendar', () => expect(monthsOf('اسفند')).toMatchObject([{ number: 12, calendar: 'persian' }]));

  it('folds case, a closing stop, kinds of letters and apostrophes', () => {
    expect(foldMonth('FÉVR.')).toBe('févr');
    expect(foldMonth('يناير')).toBe(foldMonth('یناير'));
    expect(foldMonth("d'abril")).toBe('d’abril');
  });
});
