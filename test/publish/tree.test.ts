import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTree, salvageTree } from '../../src/publish/tree.ts';
import { filesIn, scratch } from './folders.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('openTree', () => {
  it.each(['', '/etc/x', '..', '../x', 'a/../x', 'a/..', './a', 'a//b', 'a/', 'a/./b', 'a\\b', 'a\0b'])(
    'refuses the path "%s"',
    (path) => {
      const tree = openTree(join(scratch(), 'tree'));
      expect(() => tree.write(path, bytes('x'))).toThrow('may not be written');
      expect(() => tree.link(path, '/etc/hostname')).toThrow('may not be written');
      expect(() => tree.remove([path])).toThrow('may not be written');
      expect(filesIn(tree.root)).toEqual({});
    },
  );

  it('moves files in, in the place of what is there', () => {
    const folder = scratch();
    const writer = openTree(join(folder, 'tree'));
    for (const [path, content] of Object.entries({ 'a/index.html': '1', b: '2', 'c/d/e': '3' })) {
      writeFileSync(join(folder, 'fresh'), content);
      writer.write(path, Buffer.from('old'));
      writer.move(path, join(folder, 'fresh'));
      writeFileSync(join(folder, 'other'), content);
      writer.move(`new/${path}`, join(folder, 'other'));
    }
    expect(filesIn(folder)).toEqual({
      ...{ 'tree/a/index.html': '1', 'tree/b': '2', 'tree/c/d/e': '3' },
      ...{ 'tree/new/a/index.html': '1', 'tree/new/b': '2', 'tree/new/c/d/e': '3' },
    });
  });

  it('takes names that only look like ways out', () => {
    const tree = openTree(join(scratch(), 'tree'));
    for (const path of ['..a', 'a../b', '...', '.htaccess', 'a..b']) tree.write(path, bytes(path));
    expect(Object.keys(filesIn(tree.root))).toHaveLength(5);
  });

  it('never writes into a file or through a link', () => {
    const folder = scratch();
    const root = join(folder, 'tree');
    mkdirSync(root);
    writeFileSync(join(folder, 'theirs'), 'theirs');
    linkSync(join(folder, 'theirs'), join(root, 'hard'));
    symlinkSync(join(folder, 'theirs'), join(root, 'soft'));
    symlinkSync(folder, join(root, 'way'));
    const tree = openTree(root);
    for (const path of ['hard', 'soft', 'way/theirs']) tree.write(path, bytes('ours'));
    expect(readFileSync(join(folder, 'theirs'), 'utf8')).toBe('theirs');
    expect(filesIn(root)).toEqual({ hard: 'ours', soft: 'ours', 'way/theirs': 'ours' });
  });

  it('lets a folder take the place of a file, and a file that of a folder', () => {
    const tree = openTree(join(scratch(), 'tree'));
    tree.write('a/b', bytes('1'));
    tree.write('a/b/c', bytes('2'));
    expect(filesIn(tree.root)).toEqual({ 'a/b/c': '2' });
    tree.write('a', bytes('3'));
    expect(filesIn(tree.root)).toEqual({ a: '3' });
    tree.write('a/d/e', bytes('4'));
    tree.remove(['a/d']);
    tree.remove(['a/d/e/f']);
    expect(filesIn(tree.root)).toEqual({ 'a/d/e': '4' });
  });
});

describe('salvageTree', () => {
  it('keeps what a tree shares with another, and nothing else', () => {
    const folder = scratch();
    const from = openTree(join(folder, 'from'));
    for (const path of ['index.html', 'a/b/index.html', 'c/index.html', 'd/index.html']) from.write(path, bytes(path));
    const files = new Map(Object.entries(filesIn(from.root)));
    const root = join(folder, 'to');
    const tree = openTree(root);
    tree.link('a/b/index.html', join(from.root, 'a/b/index.html'));
    tree.link('d/index.html', join(from.root, 'c/index.html'));
    mkdirSync(join(root, 'c/index.html/x'), { recursive: true });
    mkdirSync(join(root, 'old/deep'), { recursive: true });
    writeFileSync(join(root, 'old/deep/page.html'), 'old');
    writeFileSync(join(root, 'index.html'), 'index.html');
    symlinkSync('/', join(root, 'link'));
    const kept = salvageTree(root, from.root, files);
    expect([...kept.keys()]).toEqual(['a/b/index.html']);
    expect(filesIn(root)).toEqual({ 'a/b/index.html': 'a/b/index.html' });
  });
});
