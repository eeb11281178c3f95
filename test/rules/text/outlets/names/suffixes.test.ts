import { describe, expect, it } from 'vitest';
import { isSiteName, suffixHouses, unsplitSuffix } from '../../../../../src/rules/text/outlets/names/suffixes.ts';
import { passagesOf } from '../../passages-of.ts';

const sure = (...suffixes: string[]) =>
  suffixHouses(suffixes)
    .filter((house) => house.sure)
    .map(({ name }) => name);

describe('suffixHouses', () => {
  it.each([
    [['Skerran'], ['Skerran']],
    [['North'], []],
    [['Vũng Cảng (cũ)'], []],
    [['NBA Basketball'], []],
    [['The Pier Post', 'Both Shores'], ['The Pier Post']],
    [['Harbour walks', 'pier.com'], ['pier.com']],
  ])('of %j is sure of %j', (suffixes, names) => expect(sure(...suffixes)).toEqual(names));
});

describe('unsplitSuffix', () => {
  const read = (title: string) => unsplitSuffix(title, passagesOf(title)[0]!)?.name ?? null;
  it.each([
    ['Five lessons for fishers who lost a boat - PierWeek', 'PierWeek'],
    ['Five lessons for fishers who lost a boat - pierweek.com', null],
    ['Five lessons for fishers who lost a boat - Harbour', null],
    ['Five lessons for fishers who lost a boat', null],
    ['渡し船の運休について：SIO 独立行政法人 潮汐研究機構', 'SIO 独立行政法人 潮汐研究機構'],
    ['渡し船の運休について：三日目の港', null],
  ])('of "%s" is %s', (title, name) => expect(read(title)).toBe(name));
});

describe('isSiteName', () => {
  it.each(['PierWeek', 'pierweek.com', 'Pierweek.org'])('takes %s for a site', (name) =>
    expect(isSiteName(name)).toBe(true),
  );
  it.each(['Harbour', 'Pier Week', 'iPier', 'PIER'])('does not take %s for one', (name) =>
    expect(isSiteName(name)).toBe(false),
  );
});
