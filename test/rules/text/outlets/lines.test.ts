import { describe, expect, it } from 'vitest';
import { bylineHouses, isDateAlone, mastheadWeight } from '../../../../src/rules/text/outlets/lines.ts';
import { passagesOf } from '../passages-of.ts';

describe('mastheadWeight', () => {
  it.each(['Pier Post 5 May 2011', 'Kaja24', 'PBC', 'Küstenbote', 'elMuelle'])('believes %s over a day', (line) =>
    expect(mastheadWeight(line)).toBe(2.2),
  );
  it.each(['Digital Life', 'Ciudades', 'Hafenstadt', 'ঢাকা'])('holds %s no more than a button or a town', (line) =>
    expect(mastheadWeight(line)).toBe(1.1),
  );
});

describe('isDateAlone', () => {
  it.each(['21 January 2024', 'May 5, 2011'])('takes "%s" for a day and nothing else', (line) =>
    expect(isDateAlone(passagesOf(line)[0]!)).toBe(true),
  );
  it.each(['21 January', 'Pier Post 5 May 2011', '5 May 2011, Dunmarrow', 'Pier Post'])('takes "%s" for more', (line) =>
    expect(isDateAlone(passagesOf(line)[0]!)).toBe(false),
  );
});

describe('bylineHouses', () => {
  it.each([
    ['2/26/2015 7:11 AM PST BY PIER STAFF', 'PIER'],
    ['By Mara Holt, Contributing Writer, Pier Today', 'Pier Today'],
    ['Fiona Garrity, The Pier Post', 'The Pier Post'],
    ['Inés Marola | El Faro de San Telmo del Mar', 'El Faro de San Telmo del Mar'],
    ['Por Redacción La Rada 2 - 22 Septiembre, 2020', 'La Rada'],
    ['Redazione Il Molo', 'Il Molo'],
    ['Von der Küstenbote-Redaktion', 'Küstenbote'],
    ['Nga Gazeta Porti', 'Gazeta Porti'],
    ['Door: kade.nl', 'kade.nl'],
    ['von hafenblick.com', 'hafenblick.com'],
    ['Jonas Roth und Redaktion HafenBlick.ch', 'HafenBlick.ch'],
    ['Mara Holt - kabarPantai', 'kabarPantai'],
    ['Dewi Larasati - Kabar Pesisir', 'Kabar Pesisir'],
  ])('reads the house beside who wrote: %s', (line, house) =>
    expect(bylineHouses(passagesOf(line)[0]!, true)).toEqual([house]),
  );

  it.each([
    'By Mara Holt',
    'von facebook.com',
    'Por IDA PELL ROTH',
    'Redacción Cultura',
    'Von Jonas Roth-Redakteur',
    'By Mara Holt, Contributing Writer, Jonas Bray',
  ])('reads none in %s', (line) => expect(bylineHouses(passagesOf(line)[0]!, true)).toEqual([]));
});
