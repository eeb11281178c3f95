import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeStrays } from '../../src/publish/strays.ts';
import { filesIn, scratch } from './folders.ts';

function put(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

const known = ['index.html', 'a/index.html', 'a/b/c/index.html', 'a/b/d/index.html', 'search/1', 'search/2'];
const files = new Map(known.map((path) => [path, true]));

describe('removeStrays', () => {
  it('removes what is not known to be there, with whole folders', () => {
    const folder = scratch();
    put(folder, [...known, 'extra.html', 'search/3', 'a/b/extra', 'other/deep/er.html', 'a/b/e/index.html']);
    symlinkSync('/', join(folder, 'a/link'));
    removeStrays(folder, files);
    expect(Object.keys(filesIn(folder)).sort()).toEqual([...known].sort());
  });

  it('leaves a tree alone that holds what it should, and one that is not there', () => {
    const folder = scratch();
    put(folder, known);
    removeStrays(folder, files);
    removeStrays(join(folder, 'none'), files);
    expect(Object.keys(filesIn(folder)).sort()).toEqual([...known].sort());
  });
});
