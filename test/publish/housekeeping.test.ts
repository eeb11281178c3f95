import { existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { homeOf } from '../../src/publish/home.ts';
import { keepHouse } from '../../src/publish/housekeeping.ts';
import { takeLock } from '../../src/publish/lock.ts';
import { filesIn, publish, scratch } from './folders.ts';

const first = { 'index.html': 'home', 'articles/a/index.html': 'A', 'articles/b/index.html': 'B' };
const second = { ...first, 'index.html': 'home 2' };

describe('keepHouse', () => {
  it('lets the spare tree share all files of the published one', async () => {
    const folder = scratch();
    const home = homeOf(join(folder, 'site'));
    await publish(folder, first);
    await keepHouse(home);
    const [published, spare] = readlinkSync(home.out).endsWith('a') ? ['a', 'b'] : ['b', 'a'];
    expect(filesIn(join(home.folder, spare))).toEqual(first);
    for (const path of Object.keys(first)) {
      expect(statSync(join(home.folder, spare, path)).ino).toBe(statSync(join(home.folder, published, path)).ino);
    }
    await publish(folder, second);
    expect(filesIn(home.out)).toEqual(second);
    expect(filesIn(join(home.folder, published))).toEqual(first);
  });

  it('goes on where it was stopped half-way', async () => {
    const folder = scratch();
    const home = homeOf(join(folder, 'site'));
    await publish(folder, first);
    await keepHouse(home);
    const spare = readlinkSync(home.out).endsWith('a') ? 'b' : 'a';
    rmSync(join(home.folder, `${spare}.manifest`));
    rmSync(join(home.folder, spare, 'index.html'));
    writeFileSync(join(home.folder, spare, 'articles/stray.html'), 'stray');
    await keepHouse(home);
    expect(filesIn(join(home.folder, spare))).toEqual(first);
    await publish(folder, second);
    expect(filesIn(home.out)).toEqual(second);
  });

  it('makes a build wait that wants the spare tree, and no other', async () => {
    const folder = scratch();
    const home = homeOf(join(folder, 'site'));
    await publish(folder, first);
    const lock = await takeLock(join(home.folder, 'spare.lock'), () => {});
    expect((await publish(folder, first)).changed).toBe(false);
    let published = false;
    const build = publish(folder, second).then(() => {
      published = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(published).toBe(false);
    lock.release();
    await build;
    expect(filesIn(home.out)).toEqual(second);
  });

  it('removes trees that were taken out of the way', async () => {
    const folder = scratch();
    const home = homeOf(join(folder, 'site'));
    await publish(folder, first);
    mkdirSync(join(home.folder, 'trash-1/deep'), { recursive: true });
    writeFileSync(join(home.folder, 'trash-1/deep/page.html'), 'old');
    await keepHouse(home);
    expect(readdirSync(home.folder).sort()).toEqual(['a', 'a.manifest', 'b', 'b.manifest']);
  });

  it('does nothing where nothing is published', async () => {
    const folder = scratch();
    const home = homeOf(join(folder, 'site'));
    await publish(folder, first);
    rmSync(home.out);
    await keepHouse(home);
    expect(existsSync(join(home.folder, 'a'))).toBe(false);
  });
});
