import { describe, expect, it } from 'vitest';
import { foldDigits } from '../../../src/text/dates/digits.ts';

describe('foldDigits', () => {
  it.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['full-width', '０１２３４５６７８９'],
  ])('reads %s digits', (_, digits) => expect(foldDigits(`x${digits}y`)).toBe('x0123456789y'));

  it('leaves all else as it is, and every place where it was', () => {
    const text = 'Ⅷ ½ 三 x²';
    expect(foldDigits(text)).toBe(text);
    expect(foldDigits('ا۱𝟘ب')).toHaveLength('ا۱𝟘ب'.length);
  });
});
