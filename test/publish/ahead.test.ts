import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readArchiveAhead } from '../../src/archive/build.ts';
import { readAhead } from '../../src/publish/ahead.ts';
import { findHome, makeHome } from '../../src/publish/home.ts';
import type { LastBuild } from '../../src/publish/last-build.ts';
import { readManifest, writeManifest } from '../../src/publish/manifest.ts';
import { scratch } from './folders.ts';

vi.mock('../../src/archive/build.ts', { spy: true });
vi.mock('../../src/publish/manifest.ts', { spy: true });

const settings: LastBuild['settings'] = { title: '', description: '', language: 'en', outlets: [] };
const last: LastBuild = {
  ...{ seeds: null, rest: '', stamp: '', settings },
  archive: { articles: 0, seeds: 0, parsed: 0, missing: {}, problems: [] },
};

it('reads the store, and the manifest of the tree that is published', () => {
  const out = join(scratch(), 'site');
  const home = findHome(out, scratch());
  makeHome(home);
  const tree = join(home.folder, 'b');
  mkdirSync(tree);
  symlinkSync(tree, out);
  writeManifest(`${tree}.manifest`, { number: 3, stamp: 's', finished: 1, files: new Map() });
  readAhead(home, last);
  expect(readArchiveAhead).toHaveBeenCalledWith(home.store, settings);
  expect(readManifest).toHaveBeenCalledWith(`${tree}.manifest`);
});

it('says nothing where neither is there: the build finds that for itself', () => {
  const home = findHome(join(scratch(), 'site'), scratch());
  expect(() => readAhead(home, last)).not.toThrow();
});
