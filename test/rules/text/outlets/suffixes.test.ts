import { describe, expect, it } from 'vitest';
import { suffixHouses } from '../../../../src/rules/text/outlets/suffixes.ts';

const sure = (...suffixes: string[]) =>
  suffixHouses(suffixes)
    .filter((house) => house.sure)
    .map(({ name }) => name);

describe('suffixHouses', () => {
  it.each([
    [['Skerran'], ['Skerran']],
    [['North'], []],
    [['NBA Basketball'], []],
    [['The Pier Post', 'Both Shores'], ['The Pier Post']],
    [['Harbour walks', 'pier.com'], ['pier.com']],
  ])('of %j is sure of %j', (suffixes, names) => expect(sure(...suffixes)).toEqual(names));
});
