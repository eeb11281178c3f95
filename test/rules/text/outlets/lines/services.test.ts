import { describe, expect, it } from 'vitest';
import { isService, servedNames, withoutServices } from '../../../../../src/rules/text/outlets/lines/services.ts';

describe('servedNames', () => {
  it.each([
    ['Courier App', ['Courier']],
    ['About the Courier', ['Courier']],
    ['Subscribe to Pier Post', ['Pier Post']],
    ['Neu bei Havenblick?', ['Havenblick']],
    ['The harbour is closed', []],
    ['Mara Holt and Jonas Pell', []],
  ])('finds in "%s" the names %j', (text, names) => expect(servedNames(text)).toEqual(names));
});

describe('withoutServices', () => {
  it.each([
    ['Courier Newsletter', 'Courier'],
    ['About Pier Post', 'Pier Post'],
    ['Push-Nachrichten', ''],
    ['Pier Post', 'Pier Post'],
  ])('makes of "%s" "%s"', (name, bare) => expect(withoutServices(name)).toBe(bare));
});

describe('isService', () => {
  it('knows a label of a service', () => expect(isService('Our newsletters')).toBe(true));
  it('knows that a name is none', () => expect(isService('Pier Lantern')).toBe(false));
});
