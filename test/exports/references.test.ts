import { describe, expect, it } from 'vitest';
import { referencesFiles } from '../../src/exports/references.ts';
import { plannedSite } from '../views/planned.ts';
import { archiveOf, type Sample } from '../views/sample.ts';

const samples: readonly Sample[] = [
  { id: 'a', outlet: 'Courier', date: '2024-05-17' },
  { id: 'b', outlet: 'Courier', date: '2024-05' },
  { id: 'c', outlet: null, date: '1998' },
  { id: 'd', outlet: 'Herald', date: null },
];

const files = (all: readonly Sample[]) =>
  new Map(referencesFiles(plannedSite(archiveOf(all))).map((file) => [file.path, file]));

describe('referencesFiles', () => {
  it('hold the articles of each outlet and of each month, once each', () => {
    const counts = [...files(samples)].map(([path, { print }]) => [path, print().match(/^TY/gm)?.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'outlets/courier/references.ris': 2,
      'outlets/herald/references.ris': 1,
      'years/2024/05/references.ris': 2,
      'years/1998/month-unknown/references.ris': 1,
    });
  });

  it('have another key where a source changes, and the others keep theirs', () => {
    const [before, after] = [
      files(samples),
      files(samples.map((one) => (one.id === 'a' ? { ...one, hash: 'f'.repeat(64) } : one))),
    ];
    const changed = [...before.keys()].filter((path) => before.get(path)?.key !== after.get(path)?.key);
    expect(changed).toEqual(['outlets/courier/references.ris', 'years/2024/05/references.ris']);
  });
});
