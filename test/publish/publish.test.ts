import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBehind } from '../../src/publish/behind.ts';
import { openOutput } from '../../src/publish/output.ts';
import { type BuiltPage, publishPages } from '../../src/publish/publish.ts';
import { filesIn, publish, scratch } from './folders.ts';

const first = { 'index.html': 'home', 'articles/a/index.html': 'A', 'articles/b/index.html': 'B' };
const second = { 'index.html': 'home 2', 'articles/a/index.html': 'A', 'articles/c/index.html': 'C' };

describe('publishPages', () => {
  it('publishes a first site through a relative link', async () => {
    const folder = scratch();
    const published = await publish(folder, first);
    expect(filesIn(join(folder, 'site'))).toEqual(first);
    expect(readlinkSync(join(folder, 'site'))).toBe(join('.backfile', 'site', 'b'));
    expect(published).toMatchObject({ changed: true, pages: 3, written: 3, kept: 0, removed: 0, bytes: 6 });
  });

  it('writes what changed, shares what did not, removes what is gone with its folder', async () => {
    const folder = scratch();
    await publish(folder, first);
    const kept = statSync(join(folder, 'site/articles/a/index.html'));
    const published = await publish(folder, second);
    expect(filesIn(join(folder, 'site'))).toEqual(second);
    expect(published).toMatchObject({ changed: true, written: 2, kept: 1, removed: 1 });
    expect(existsSync(join(folder, 'site/articles/b'))).toBe(false);
    const now = statSync(join(folder, 'site/articles/a/index.html'));
    expect([now.ino, now.mtimeMs]).toEqual([kept.ino, kept.mtimeMs]);
  });

  it('leaves the tree that was published as it was', async () => {
    const folder = scratch();
    await publish(folder, first);
    await publish(folder, second);
    const before = readlinkSync(join(folder, 'site'));
    await publish(folder, { ...second, 'index.html': 'home 3' });
    expect(filesIn(join(folder, before))).toEqual(second);
  });

  it('turns the link around only where something changed', async () => {
    const folder = scratch();
    await publish(folder, first);
    const before = lstatSync(join(folder, 'site'));
    const published = await publish(folder, first);
    expect(published).toMatchObject({ changed: false, written: 0, kept: 3 });
    expect(lstatSync(join(folder, 'site')).ino).toBe(before.ino);
    expect(existsSync(join(folder, '.backfile/site/a'))).toBe(false);
  });

  it('writes again what was taken away from the published site, and drops what was put in', async () => {
    const folder = scratch();
    await publish(folder, first);
    rmSync(join(folder, 'site/articles/a'), { recursive: true });
    writeFileSync(join(folder, 'site/index.html'), 'changed by hand');
    writeFileSync(join(folder, 'site/extra.html'), 'extra');
    await publish(folder, first);
    expect(filesIn(join(folder, 'site'))).toEqual(first);
  });

  it('never publishes again what was put in by hand, or what is gone', async () => {
    const folder = scratch();
    await publish(folder, first);
    writeFileSync(join(folder, 'site/extra.html'), 'extra');
    await publish(folder, second);
    for (const title of ['home 3', 'home 4', 'home 5']) {
      await publish(folder, { ...second, 'index.html': title });
      expect(filesIn(join(folder, 'site'))).toEqual({ ...second, 'index.html': title });
    }
  });

  it('makes the link again where it was removed', async () => {
    const folder = scratch();
    await publish(folder, first);
    rmSync(join(folder, 'site'));
    expect(await publish(folder, first)).toMatchObject({ changed: true, written: 0 });
    expect(filesIn(join(folder, 'site'))).toEqual(first);
  });

  it('takes an empty folder as its output', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'site'));
    await publish(folder, first);
    expect(filesIn(join(folder, 'site'))).toEqual(first);
  });

  it('builds again after its own folder was removed or damaged', async () => {
    const folder = scratch();
    await publish(folder, first);
    await publish(folder, second);
    writeFileSync(join(folder, '.backfile/site/a.manifest'), 'x');
    writeFileSync(join(folder, '.backfile/site/b.manifest'), 'x');
    await publish(folder, first);
    expect(filesIn(join(folder, 'site'))).toEqual(first);
    rmSync(join(folder, '.backfile'), { recursive: true });
    await publish(folder, second);
    expect(filesIn(join(folder, 'site'))).toEqual(second);
  });

  it('shows the old site where rendering fails half-way, and the new one after the next build', async () => {
    const folder = scratch();
    await publish(folder, first);
    await publish(folder, second);
    const output = await openOutput({ out: join(folder, 'site'), seeds: join(folder, 'seeds'), onWait: () => {} });
    const batches = async function* (): AsyncGenerator<readonly BuiltPage[]> {
      yield [{ path: 'index.html', key: 'x', content: 'x' }];
      throw new Error('no more');
    };
    await expect(publishPages(output, 'x', batches(), () => {})).rejects.toThrow('no more');
    output.lock.release();
    expect(filesIn(join(folder, 'site'))).toEqual(second);
    await publish(folder, first);
    expect(filesIn(join(folder, 'site'))).toEqual(first);
  });

  it.each([
    [
      'twice the same path',
      [
        { path: 'a', key: '1', content: '1' },
        { path: 'a', key: '2', content: '2' },
      ],
    ],
    ['a page as published that is not', [{ path: 'a', key: '1', content: null }]],
    ['a path that leads out', [{ path: '../a', key: '1', content: '1' }]],
  ])('refuses %s', async (_, pages: BuiltPage[]) => {
    const folder = scratch();
    const output = await openOutput({ out: join(folder, 'site'), seeds: join(folder, 'seeds'), onWait: () => {} });
    const batches = async function* (): AsyncGenerator<readonly BuiltPage[]> {
      yield pages;
    };
    await expect(publishPages(output, 'x', batches(), () => {})).rejects.toThrow();
    output.lock.release();
    expect(readdirSync(folder)).toEqual(['.backfile']);
  });

  it('leaves a spare tree that was opened early and not written to as good as it was', async () => {
    const folder = scratch();
    for (const site of [first, second, second, second, first]) await publish(folder, site, true);
    expect(filesIn(join(folder, 'site'))).toEqual(first);
    const { changed } = await publish(folder, first, true);
    expect(changed).toBe(false);
    // Brought up to date, and noted so.
    const notes = ['a', 'b'].map((tree) => readBehind(join(folder, '.backfile', 'site', `${tree}.manifest`)));
    expect(notes.filter((note) => note?.paths.length === 0)).toHaveLength(1);
    await publish(folder, second, true);
    expect(filesIn(join(folder, 'site'))).toEqual(second);
  });

  it('shows after any row of builds what the last one made, and nothing else', async () => {
    const path = fc.constantFrom('index.html', 'x', 'x/index.html', 'y/z/index.html', 'y/index.html', 'y/z', 'y.xml');
    const site = fc
      .dictionary(path, fc.constantFrom('1', '2', '33'), { minKeys: 1 })
      .filter((files) => !('x' in files && 'x/index.html' in files) && !('y/z' in files && 'y/z/index.html' in files))
      .map((files) => ({ ...files }));
    const step = fc.record({
      site,
      early: fc.boolean(),
      harm: fc.constantFrom('none', 'none', 'manifest a', 'manifest b', 'link', 'file'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const folder = scratch();
        for (const { site, early, harm } of steps) {
          await publish(folder, site, early);
          expect(filesIn(join(folder, 'site'))).toEqual(Object.fromEntries(Object.entries(site).sort(byPath)));
          if (harm.startsWith('manifest'))
            rmSync(join(folder, `.backfile/site/${harm.slice(-1)}.manifest`), { force: true });
          if (harm === 'link') rmSync(join(folder, 'site'));
          if (harm === 'file') rmSync(join(folder, 'site', Object.keys(site)[0]!));
        }
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});

function byPath([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}
