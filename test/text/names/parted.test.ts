import { describe, expect, it } from 'vitest';
import { asList } from '../../../src/text/names/parted.ts';

describe('asList', () => {
  it.each([
    ['THUẬN AN - LÊ HÀ', 'THUẬN AN / LÊ HÀ'],
    ['Redação / Ana Melo', 'Ana Melo'],
    ['Haber Merkezi / Deniz Aksoy', 'Deniz Aksoy'],
    ['دبي: ريم العلي', 'ريم العلي'],
    ['القاهرة - سامر حداد', 'سامر حداد'],
    ['ريم العلي ـ بيروت', 'ريم العلي'],
    ['Harbour United - Dunmarrow Town', 'Harbour United - Dunmarrow Town'],
    ['Mara Holt, Jonas Pell', 'Mara Holt, Jonas Pell'],
  ])('makes of "%s" "%s"', (text, list) => expect(asList(text)).toBe(list));
});
