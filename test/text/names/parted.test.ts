import { describe, expect, it } from 'vitest';
import { asList, asWritten, joinFamilies } from '../../../src/text/names/parted.ts';

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

describe('joinFamilies', () => {
  const parts = (text: string) =>
    joinFamilies(text, (word) => word === 'Redacción')
      .split(/ (?:i|y|e) |, /)
      .map(asWritten);

  it.each([
    ['Arnau Vila i Ferrer', ['Arnau Vila i Ferrer']],
    ['João Sousa e Melo, Ana Lima', ['João Sousa e Melo', 'Ana Lima']],
    ['Anna Nowak i Jan Kowal', ['Anna Nowak', 'Jan Kowal']],
    ['Anna i Jan Kowal', ['Anna', 'Jan Kowal']],
    ['Marta Ruiz y Redacción', ['Marta Ruiz', 'Redacción']],
  ])('parts "%s" but where a second family name stands', (text, names) => expect(parts(text)).toEqual(names));
});
