import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findStrays, removeStrays } from '../../src/publish/strays.ts';
import { filesIn, scratch } from './folders.ts';

function put(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

const known = ['index.html', 'a/index.html', 'a/b/c/index.html', 'a/b/d/index.html', 'search/1', 'search/2'];
const files = new Map(known.map((path) => [path, true]));

describe('findStrays and removeStrays', () => {
  it('removes what is not known to be there, with whole folders', () => {
    const folder = scratch();
    put(folder, [
      ...known,
      'extra.html',
      'search/3',
      'a/b/extra',
      'other/deep/er.html',
      'a/b/e/index.html',
      'a/b/c/by-hand',
    ]);
    symlinkSync('/', join(folder, 'a/link'));
    removeStrays(folder, findStrays(folder, files, 0));
    expect(Object.keys(filesIn(folder)).sort()).toEqual([...known].sort());
  });

  it('opens only folders that changed since the tree was finished', async () => {
    const folder = scratch();
    put(folder, [...known, 'a/b/c/early.html']);
    const finished = Date.now() + 60;
    while (Date.now() < finished + 60) await pause(5);
    put(folder, ['a/b/d/late.html', 'a/b/e/index.html']);
    removeStrays(folder, findStrays(folder, files, finished));
    expect(Object.keys(filesIn(folder)).sort()).toEqual([...known, 'a/b/c/early.html'].sort());
  });

  it('leaves a tree alone that holds what it should, and one that is not there', () => {
    const folder = scratch();
    put(folder, known);
    removeStrays(folder, findStrays(folder, files, 0));
    removeStrays(join(folder, 'none'), findStrays(join(folder, 'none'), files, 0));
    expect(Object.keys(filesIn(folder)).sort()).toEqual([...known].sort());
  });
});
