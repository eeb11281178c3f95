import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SeedError } from '../../src/input/bytes.ts';
import { loadSeed } from '../../src/input/seed.ts';
import { walkSeeds } from '../../src/input/walk.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-seed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A seed as the walk saw it, before something happens to its file. */
function walked() {
  writeFileSync(join(folder, 'a.txt'), 'abc');
  const [seed] = walkSeeds(folder).seeds;
  if (seed === undefined) throw new Error('no seed');
  rmSync(join(folder, 'a.txt'));
  return seed;
}

test('gives bytes, hash and the sidecar’s text', () => {
  writeFileSync(join(folder, 'a.txt'), 'abc');
  writeFileSync(join(folder, 'a.meta.yaml'), Buffer.from('\ufefftitle: é\n', 'utf16le'));
  const [seed] = walkSeeds(folder).seeds;
  expect(seed && loadSeed(seed)).toEqual({
    bytes: Buffer.from('abc'),
    hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    sidecarText: 'title: é\n',
  });
});

test('reads what the file holds now, an empty file too', () => {
  const seed = walked();
  writeFileSync(seed.path, 'longer than before');
  expect(Buffer.from(loadSeed(seed).bytes).toString()).toBe('longer than before');
  writeFileSync(seed.path, '');
  expect(loadSeed(seed).bytes).toHaveLength(0);
});

test.each([
  ['gone', () => {}],
  ['a link now', (path: string) => symlinkSync('/etc/hostname', path)],
  ['a folder now', (path: string) => mkdirSync(path)],
  ['a pipe now', (path: string) => execFileSync('mkfifo', [path])],
  ['vast now', (path: string) => writeFileSync(path, Buffer.alloc(50_000_001))],
])('a seed that is %s is a problem', (_, change) => {
  const seed = walked();
  change(seed.path);
  const problem = { source: 'a.txt', code: 'unreadable', seen: expect.not.stringContaining(folder) };
  expect(() => loadSeed(seed)).toThrow(SeedError);
  expect(() => loadSeed(seed)).toThrow(expect.objectContaining({ problem: expect.objectContaining(problem) }));
});
