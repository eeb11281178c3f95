import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRecords } from '../../src/archive/records.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
}

const seed =
  'Ferry stays in harbour\n\nBy Mara Holt\n\nThe ferry stayed in the harbour for a third day, and the baker counted flour.\n';

describe('readRecords', () => {
  it('gives a record a seed, by path, and how far it is', () => {
    write('z.txt', seed);
    write('a/b.md', seed);
    write('a/b.txt', seed);
    const all = [...readRecords(folder)];
    expect(all.map(({ record, done, total }) => [record!.source, done, total])).toEqual([
      ['a/b.md', 1, 3],
      ['a/b.txt', 2, 3],
      ['z.txt', 3, 3],
    ]);
    expect(new Set(all.map(({ record }) => record!.id)).size).toBe(3);
  });

  it('has a problem and no record for what cannot be read, and goes on', () => {
    write('a.txt', '');
    write('b.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    write('c.txt', seed);
    const all = [...readRecords(folder)];
    expect(all.map(({ record, problems }) => [record?.source ?? null, problems.map(({ code }) => code)])).toEqual([
      [null, ['empty']],
      [null, ['not-text']],
      ['c.txt', []],
    ]);
  });

  it('reads a sidecar beside its seed', () => {
    write('a.txt', seed);
    write('a.meta.yaml', 'title: Ferry waits\n');
    const [only] = [...readRecords(folder)];
    expect(only!.record).toMatchObject({ title: 'Ferry waits', authors: ['Mara Holt'] });
  });

  it('refuses a folder that is not there', () => expect(() => [...readRecords(join(folder, 'none'))]).toThrow());
});
