import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openBundle } from '../../src/archive/readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'backfile-readers-'));
const path = join(folder, 'some.bundle.js');
const compiled = join(folder, 'some.bundle.compiled');
afterAll(() => rmSync(folder, { recursive: true }));

const write = (answer: number) =>
  writeFileSync(
    path,
    `(function (module, require, url) { module.exports = { parseJob: () => ${answer} }; return module.exports; })`,
  );
const ask = () => (openBundle(path).readers.parseJob as () => unknown)();

describe('openBundle', () => {
  beforeEach(() => {
    write(1);
    openBundle(path).keepCompiled();
  });

  it('runs a bundle with what was compiled of it', () => expect(ask()).toBe(1));

  it('runs a bundle without', () => {
    rmSync(compiled);
    expect(ask()).toBe(1);
  });

  it('leaves what was compiled of another bundle, be it as long', () => {
    write(2);
    expect(ask()).toBe(2);
  });

  it.each([0, 20, 40, 500])('leaves what is cut after %i bytes', (length) => {
    writeFileSync(compiled, readFileSync(compiled).subarray(0, length));
    expect(ask()).toBe(1);
  });

  it('leaves what is damaged', () => {
    const bytes = readFileSync(compiled);
    bytes[bytes.length - 9]! ^= 0xff;
    writeFileSync(compiled, bytes);
    expect(ask()).toBe(1);
  });
});
