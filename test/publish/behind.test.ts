import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBehind, writeBehind } from '../../src/publish/behind.ts';
import { scratch } from './folders.ts';

describe('readBehind', () => {
  it.each([[[]], [['index.html', 'articles/ü/index.html']]])('gives back %j', (paths) => {
    const file = join(scratch(), 'a.manifest');
    writeBehind(file, { number: 7, finished: 1234, paths });
    expect(readBehind(file)).toEqual({ number: 7, finished: 1234, paths });
  });

  it('knows nothing where the note is missing, cut short or changed', () => {
    const file = join(scratch(), 'a.manifest');
    expect(readBehind(file)).toBeNull();
    writeBehind(file, { number: 7, finished: 1234, paths: ['index.html'] });
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; at += 1) {
      writeFileSync(file, bytes.subarray(0, at));
      expect(readBehind(file)).toBeNull();
      writeFileSync(file, Buffer.from(bytes).fill(bytes[at]! ^ 1, at, at + 1));
      expect(readBehind(file)).toBeNull();
    }
  });
});
