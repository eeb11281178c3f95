import { describe, expect, it } from 'vitest';
import { findVietnamese } from '../../../src/text/dates/vietnamese.ts';

describe('findVietnamese', () => {
  it.each([
    ['ngày 6 tháng 3 năm 2025', '2025-03-06'],
    ['6 thg 3, 2025', '2025-03-06'],
    ['6 Tháng Ba, 2025', '2025-03-06'],
    ['Tháng Ba 6, 2025', '2025-03-06'],
    ['26 Tháng Mười Hai, 2024', '2024-12-26'],
    ['Tháng Mười 26, 2024', '2024-10-26'],
    ['Tháng 1 26, 2024', '2024-01-26'],
  ])('reads %s', (text, day) => expect(findVietnamese(text).map((found) => found[2])).toEqual([day]));

  it('reads none without a year', () => expect(findVietnamese('ngày 6 tháng 3')).toEqual([]));
});
