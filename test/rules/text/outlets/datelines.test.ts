import { describe, expect, it } from 'vitest';
import { datelineHouse } from '../../../../src/rules/text/outlets/datelines.ts';

describe('datelineHouse', () => {
  it.each([
    ['KORAN.CO, Jakarta - Dewan kota menyetujui rencana itu.', 'KORAN.CO'],
    ['JAKARTA, BAHARI.com – Dewan kota menyetujui rencana itu.', 'BAHARI.com'],
    ['LAS VEGAS (KTLX) — A dog learned to open the gate.', 'KTLX'],
    ['[은하일보=윤가람 기자] 시의회는 계획을 통과시켰다.', '은하일보'],
    ['[서울=한빛뉴스] 시의회는 계획을 통과시켰다.', '한빛뉴스'],
  ])('reads who signs the first line: %s', (text, house) => expect(datelineHouse(text)).toBe(house));

  it.each([
    'LONDON (Reuters) - The wall held.',
    'BERLIN (dpa) - Die Mauer hielt.',
    'The wall held (again) - said the mayor.',
  ])('reads none from %s', (text) => expect(datelineHouse(text)).toBeNull());
});
