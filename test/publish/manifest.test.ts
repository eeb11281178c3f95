import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest, verifyManifest, writeManifest } from '../../src/publish/manifest.ts';
import { scratch } from './folders.ts';

const manifest = {
  number: 7,
  stamp: 'stamp',
  finished: 1234,
  files: new Map([
    ['index.html', { key: 'k1', size: 4 }],
    ['articles/شهر/index.html', { key: 'k2', size: 2 }],
  ]),
};

describe('manifests', () => {
  it('are read as they were written', () => {
    const path = join(scratch(), 'a.manifest');
    writeManifest(path, manifest);
    expect(readManifest(path)).toEqual(manifest);
    writeManifest(path, { ...manifest, files: new Map() });
    expect(readManifest(path)).toEqual({ ...manifest, files: new Map() });
  });

  it('are not read again by who wrote them, unless somebody else wrote them since', () => {
    const path = join(scratch(), 'a.manifest');
    writeManifest(path, manifest);
    expect(readManifest(path)).toBe(manifest);
    writeFileSync(path, readFileSync(path));
    expect(readManifest(path)).toEqual(manifest);
    rmSync(path);
    expect(readManifest(path)).toBe(null);
  });

  it('count as none where they are missing, cut short or changed', () => {
    const path = join(scratch(), 'a.manifest');
    expect(readManifest(path)).toBe(null);
    writeManifest(path, manifest);
    const text = readFileSync(path, 'utf8');
    for (let length = 0; length < text.length; length += 1) {
      writeFileSync(path, text.slice(0, length));
      expect(readManifest(path)).toBe(null);
    }
    writeFileSync(path, text.replace('k2', 'k3'));
    expect(readManifest(path)).toBe(null);
  });

  it('lose the files that are not there as they were written', () => {
    const root = scratch();
    mkdirSync(join(root, 'articles/شهر'), { recursive: true });
    writeFileSync(join(root, 'index.html'), 'home');
    writeFileSync(join(root, 'articles/شهر/index.html'), 'xy');
    expect(verifyManifest(manifest, root)).toBe(manifest);
    writeFileSync(join(root, 'index.html'), 'longer');
    expect([...verifyManifest(manifest, root).files.keys()]).toEqual(['articles/شهر/index.html']);
    rmSync(join(root, 'articles'), { recursive: true });
    writeFileSync(join(root, 'articles'), 'a file');
    expect(verifyManifest(manifest, root)).toEqual({ ...manifest, stamp: '', files: new Map() });
  });

  it('of many files are written in pieces', () => {
    const path = join(scratch(), 'a.manifest');
    const files = new Map(Array.from({ length: 5000 }, (_, at) => [`articles/شهر-${at}`, { key: `k${at}`, size: at }]));
    writeManifest(path, { ...manifest, files });
    utimesSync(path, 1, 1);
    expect(readManifest(path)).toEqual({ ...manifest, files });
  });
});
