import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Watcher, watchFolder } from '../../src/publish/watch.ts';
import { scratch } from './folders.ts';

let watcher: Watcher | undefined;

afterEach(() => watcher?.close());

/** Watches a folder; gives a function that does something and waits for the call that must follow. */
function watching(folder: string): (change: () => void) => Promise<void> {
  let called = (): void => {};
  watcher = watchFolder(folder, () => called());
  return async (change) => {
    const call = new Promise<void>((resolve) => {
      called = resolve;
    });
    change();
    await call;
    watcher?.refresh();
  };
}

describe('watchFolder', () => {
  it('calls back for files that are made, changed, renamed and removed, at any depth', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    const triggers = watching(folder);
    const file = join(folder, 'a/b/x.txt');
    await triggers(() => writeFileSync(file, '1'));
    await triggers(() => writeFileSync(file, '2'));
    await triggers(() => renameSync(file, `${file}.md`));
    await triggers(() => rmSync(`${file}.md`));
  });

  it('watches folders that are new, and those that were removed and made again', async () => {
    const folder = scratch();
    const triggers = watching(folder);
    await triggers(() => mkdirSync(join(folder, 'new')));
    await triggers(() => writeFileSync(join(folder, 'new/x.txt'), '1'));
    await triggers(() => rmSync(join(folder, 'new'), { recursive: true }));
    await triggers(() => mkdirSync(join(folder, 'new')));
    await triggers(() => writeFileSync(join(folder, 'new/x.txt'), '2'));
  });

  it('calls back once for a flock of changes, and not after it was closed', async () => {
    const folder = scratch();
    let calls = 0;
    watcher = watchFolder(folder, () => {
      calls += 1;
    });
    for (let i = 0; i < 20; i += 1) writeFileSync(join(folder, `${i}.txt`), 'x');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(calls).toBe(1);
    watcher.close();
    writeFileSync(join(folder, 'late.txt'), 'x');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(calls).toBe(1);
  });
});
