import { describe, expect, it } from 'vitest';
import { humanName, isKin, isSpelt, labelOf, outletKey } from '../../../src/rules/markup/outlet-names.ts';

describe('outletKey', () => {
  it('is the same for the ways in which one outlet is written', () => {
    const keys = [
      'The Harbour Courier',
      'harbourcourier.com',
      'Harbour Courier Online',
      'www.harbourcourier.co.uk',
      'HARBOUR COURIER',
    ].map(outletKey);
    expect(new Set(keys)).toEqual(new Set(['harbourcourier']));
  });
});

describe('humanName', () => {
  it.each([
    ['Freie Küste - Küstenverlag GmbH & Co. KG', 'Freie Küste'],
    ['Harbour Courier', 'Harbour Courier'],
    ['Parti Hírlap Kft', ''],
    ['Courier Media Ltd.', ''],
    ['Home', ''],
    ['Startseite', ''],
    ['Home of the Brave', 'Home of the Brave'],
    ['Tide Notes | Powered by PressWorks', 'Tide Notes'],
    ['Tide Notes powered by PressWorks', 'Tide Notes'],
    ['Hafenblog (betrieben mit PressWorks 4)', 'Hafenblog'],
    ['Powered by PressWorks', ''],
    ['The Powered', 'The Powered'],
  ])('makes “%s” “%s”', (value, name) => {
    expect(humanName(value)).toBe(name);
  });
});

describe('labelOf and isKin', () => {
  it('know an outlet by its domain', () => {
    expect(labelOf('harbourcourier.co.uk')).toBe('harbourcourier');
    expect(isKin('Hafen Neue Zeitung', outletKey('Hafen Neue Zeitung'), new Set(['hnz']))).toBe(true);
    expect(isKin('Sport', outletKey('Sport'), new Set(['harbourcourier']))).toBe(false);
  });
});

describe('isSpelt', () => {
  it.each([
    ['Harbour City Times', 'hctimes'],
    ['Harbour City Times', 'harbourct'],
    ['The Alder Post', 'alderpost'],
  ])('finds %s in %s', (name, label) => expect(isSpelt(name, label)).toBe(true));

  it.each([
    ['Harbour City Times', 'citytimes'],
    ['Harbour City Times', 'hctimesonline'],
    ['Courier', 'courier'],
    ['A B C', 'abc'],
  ])('does not find %s in %s', (name, label) => expect(isSpelt(name, label)).toBe(false));
});
