import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeBehind } from '../../src/publish/behind.ts';
import { writeManifest } from '../../src/publish/manifest.ts';
import { checkTree, isOf, startTreeCheck } from '../../src/publish/tree-check.ts';
import { scratch } from './folders.ts';

let tree: { readonly root: string; readonly manifestFile: string };
let trees: { readonly current: typeof tree; readonly spare: typeof tree };

beforeEach(() => {
  const folder = scratch();
  tree = { root: join(folder, 'a'), manifestFile: join(folder, 'a.manifest') };
  trees = { current: tree, spare: { root: join(folder, 'b'), manifestFile: join(folder, 'b.manifest') } };
  mkdirSync(join(tree.root, 'articles/شهر'), { recursive: true });
  writeFileSync(join(tree.root, 'index.html'), 'home');
  writeFileSync(join(tree.root, 'articles/شهر/index.html'), 'city');
  const files = new Map([
    ['index.html', { key: 'k1', size: 4 }],
    ['articles/شهر/index.html', { key: 'k2', size: 4 }],
  ]);
  writeManifest(tree.manifestFile, { number: 3, stamp: 's', finished: 7, files });
});

describe('the check of a tree', () => {
  it('counts its files and their bytes', () => {
    expect(checkTree(trees)).toMatchObject({ root: tree.root, stamp: 's', files: 2, bytes: 8, damaged: [] });
  });

  it('names those that are gone, of another length or no files', () => {
    writeFileSync(join(tree.root, 'articles/شهر/index.html'), 'cit');
    expect(checkTree(trees)?.damaged).toEqual(['articles/شهر/index.html']);
    rmSync(join(tree.root, 'articles'), { recursive: true });
    mkdirSync(join(tree.root, 'articles/شهر/index.html'), { recursive: true });
    rmSync(join(tree.root, 'index.html'));
    expect(checkTree(trees)?.damaged).toEqual(['index.html', 'articles/شهر/index.html']);
  });

  it('finds what was put into the spare tree since it was finished, where that is known', () => {
    const { root, manifestFile } = trees.spare;
    mkdirSync(join(root, 'articles/شهر'), { recursive: true });
    writeFileSync(join(root, 'articles/شهر/index.html'), 'city');
    writeFileSync(join(root, 'articles/note'), 'stray');
    mkdirSync(join(root, 'own/folder'), { recursive: true });
    expect(checkTree(trees)?.spare).toBeNull();
    writeBehind(manifestFile, { number: 3, finished: 9, paths: [] });
    expect(checkTree(trees)?.spare).toEqual({ finished: 9, strays: ['own', 'articles/note'] });
    writeBehind(manifestFile, { number: 2, finished: 9, paths: [] });
    expect(checkTree(trees)?.spare).toBeNull();
  });

  it('is none where the manifest is missing or damaged', () => {
    writeFileSync(tree.manifestFile, 'backfile-manifest-2\t3\ts\t7\n1\n');
    expect(checkTree(trees)).toBeNull();
    rmSync(tree.manifestFile);
    expect(checkTree(trees)).toBeNull();
  });

  it('holds until another manifest is written, and for its own tree', async () => {
    const check = await startTreeCheck(trees, 2).result;
    expect(check && isOf(check, tree)).toBe(true);
    expect(check && isOf(check, { ...tree, root: `${tree.root}2` })).toBe(false);
    writeManifest(tree.manifestFile, { number: 4, stamp: 's', finished: 7, files: new Map() });
    expect(check && isOf(check, tree)).toBe(false);
  });
});
