import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openBundle } from '../../src/archive/readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-readers-'));
const path = join(folder, 'some.bundle.js');
const kept = ['compiled', 'cues'].map((ending) => join(folder, `some.bundle.${ending}`));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (answer: number) =>
  writeFileSync(
    path,
    `(function (module, require, url) {
      let cues = 0;
      const openCues = (bytes) => { cues = bytes[0]; };
      return { parseJob: () => [${answer}, cues], openCues, packCues: () => Buffer.of(${answer}) };
    })`,
  );
const ask = () => (openBundle(path).readers.parseJob as () => unknown)();

describe('openBundle', () => {
  beforeEach(() => {
    write(1);
    openBundle(path).keep();
  });

  it('runs a bundle with what was kept of it', () => expect(ask()).toEqual([1, 1]));

  it('runs a bundle without', () => {
    for (const path of kept) rmSync(path);
    expect(ask()).toEqual([1, 0]);
  });

  it('leaves what was kept of another bundle, be it as long', () => {
    write(2);
    expect(ask()).toEqual([2, 0]);
  });

  it.each([0, 20, 32])('leaves what is cut after %i bytes', (length) => {
    for (const path of kept) writeFileSync(path, readFileSync(path).subarray(0, length));
    expect(ask()).toEqual([1, 0]);
  });

  it('leaves what is damaged', () => {
    for (const path of kept) {
      const bytes = readFileSync(path);
      bytes[bytes.length - 1]! ^= 0xff;
      writeFileSync(path, bytes);
    }
    expect(ask()).toEqual([1, 0]);
  });
});
