import { describe, expect, it } from 'vitest';
import {
  asList,
  asWritten,
  isPhotographersRole,
  joinFamilies,
  tookPictures,
  withoutAsides,
  withoutSecondRole,
} from '../../../src/text/names/parted.ts';

describe('asList', () => {
  it.each([
    ['THUẬN AN - LÊ HÀ', 'THUẬN AN / LÊ HÀ'],
    ['Redação / Ana Melo', 'Ana Melo'],
    ['Haber Merkezi / Deniz Aksoy', 'Deniz Aksoy'],
    ['دبي: ريم العلي', 'ريم العلي'],
    ['القاهرة - سامر حداد', 'سامر حداد'],
    ['ريم العلي ـ بيروت', 'ريم العلي'],
    ['طرابلس (لبنان): ريم العلي', 'ريم العلي'],
    ['Mara Rossi, inviata a Porto di Sotto', 'Mara Rossi'],
    ['Mara Rossi e Ugo Neri, inviati speciali a Porto di Sotto', 'Mara Rossi e Ugo Neri'],
    ['Ana Ruiz, enviada especial a Puerto Hondo', 'Ana Ruiz'],
    ['Marie Dvořáková a Jan Novák', 'Marie Dvořáková a Jan Novák'],
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

describe('withoutSecondRole', () => {
  it.each([
    ['Ida Krogh, journalist og fotograf', 'Ida Krogh, journalist'],
    ['Mara Holt, reporter and photographer', 'Mara Holt, reporter'],
    ['Jana RothRedakteurin und Fotografin', 'Jana RothRedakteurin'],
    ['Mara Holt, photographer', 'Mara Holt, photographer'],
    ['Mara Holt and Jonas Pell', 'Mara Holt and Jonas Pell'],
  ])('makes of "%s" "%s"', (line, rest) => expect(withoutSecondRole(line)).toBe(rest));
});

describe('isPhotographersRole', () => {
  it.each(['Fotograf', 'Photographer', 'Fotógrafa', 'Photographe', 'Kuvaaja', 'Staff photographer', 'Valokuvaaja'])(
    '%s',
    (line) => expect(isPhotographersRole(line)).toBe(true),
  );
  it.each(['Journalist', 'Photographic memory', 'Photographers on strike'])('not %s', (line) =>
    expect(isPhotographersRole(line)).toBe(false),
  );
});

describe('withoutAsides', () => {
  it.each([
    ['Jana Roth (jr) und Max Berg (mb)', 'Jana Roth und Max Berg (mb)'],
    ['Lia Roche (Port-Vieux, Marsac, envoyée spéciale)', 'Lia Roche'],
    ['Lia Roche (texte) et Jonas Pell (photos)', 'Lia Roche (texte) et Jonas Pell (photos)'],
    ['Lia Roche (Text, Fotos)', 'Lia Roche (Text, Fotos)'],
  ])('makes of "%s" "%s"', (line, rest) => expect(withoutAsides(line)).toBe(rest));
});

describe('tookPictures', () => {
  it.each([
    ['Jonas Pell (Fotos)', true],
    ['Jonas Pell (kuvat)', true],
    ['Mara Holt (text)', false],
    ['Mara Holt', false],
  ])('knows by its brackets what "%s" did', (part, did) => expect(tookPictures(part)).toBe(did));
});
