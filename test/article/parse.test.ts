import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareRecord, listCases, readCase } from '../../src/checks/cases.ts';

const folder = new URL('../cases', import.meta.url).pathname;

describe('cases', () => {
  it('are there', () => expect(listCases(folder).length).toBeGreaterThan(100));

  it.each(listCases(folder))('%s', (name) => {
    const { record, expected } = readCase(join(folder, name));
    expect(record, 'the seed gives a record').not.toBeNull();
    expect(expected, 'expected.json is there (npm run accept -- CASE writes one)').not.toBeNull();
    expect(compareRecord(record!, expected!)).toEqual([]);
  });
});
