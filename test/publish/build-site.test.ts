import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { makers } from '../../scripts/makers.ts';
import { type BuildOptions, type BuildReport, buildSite } from '../../src/publish/build-site.ts';
import { filesIn, scratch } from './folders.ts';

let folder: string;
let seeds: string;

beforeEach(() => {
  folder = scratch();
  seeds = join(folder, 'seeds');
  for (let number = 0; number < 8; number += 1) write(`courier/story-${number}.txt`, number, number);
});

function write(source: string, words: number, day: number): void {
  const path = join(seeds, source);
  mkdirSync(dirname(path), { recursive: true });
  const [outlet, author] = [
    `The ${['Harbour', 'Valley'][words % 2]} Courier`,
    ['Ida Lund', 'Tom Reed', 'Ann Moor'][words % 3],
  ];
  const head = `---\ntitle: "Story of day ${words}"\noutlet: ${outlet}\nauthors: [${author}]\ndate: 2024-0${1 + (day % 3)}-1${day % 10}\n---\n`;
  writeFileSync(path, `${head}\nThe council met on the pier again, for the ${words}th time, and nothing came of it.\n`);
}

function build(out: string, more: Partial<BuildOptions> = {}, made = makers): Promise<BuildReport> {
  const options = { seeds, out: join(folder, out), base: '/', search: false, cache: true } as const;
  return buildSite({ ...options, onProgress: () => {}, onWait: () => {}, ...more }, made);
}

describe('buildSite', () => {
  it('gives after any changes what a clean build gives, to the byte', async () => {
    const number = fc.nat({ max: 11 });
    const change = fc.record({
      kind: fc.constantFrom('write', 'write', 'redate', 'rename', 'remove', 'settings'),
      number,
      to: number,
    });
    const steps = fc.sample(fc.array(change, { minLength: 1, maxLength: 3 }), { numRuns: 8, seed: 5 });
    await build('site');
    for (const [step, changes] of steps.entries()) {
      for (const { kind, number, to } of changes) apply(kind, `courier/story-${number}.txt`, number, to);
      if (readdirSync(join(seeds, 'courier')).length === 0) write('courier/story-0.txt', 0, 0);
      await build('site');
      await build(`clean-${step}`);
      const [warm, clean] = [filesIn(join(folder, 'site')), filesIn(join(folder, `clean-${step}`))];
      expect(Object.keys(warm)).toEqual(Object.keys(clean));
      expect(Object.keys(warm).filter((path) => warm[path] !== clean[path])).toEqual([]);
    }
  });

  it('renders nothing where nothing changed, and little where little did', async () => {
    const first = await build('site');
    expect(first.published.changed).toBe(true);
    const same = await build('site');
    expect(same.published).toMatchObject({ changed: false, written: 0, removed: 0 });
    write('courier/story-3.txt', 3, 3);
    expect((await build('site')).published).toMatchObject({ changed: false, written: 0 });
    writeFileSync(
      join(seeds, 'courier/story-3.txt'),
      `${readFileSync(join(seeds, 'courier/story-3.txt'))}\nOne more word.\n`,
    );
    const { written, kept } = (await build('site')).published;
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(kept);
  });

  it('sees every change of a seed, however soon after another, and of settings and options', async () => {
    await build('site');
    const old = new Date(Date.now() - 60_000);
    for (const words of [20, 21, 22, 23]) {
      write('courier/story-3.txt', words, 3);
      // Told by the time of the inode alone: the file looks as old as before.
      utimesSync(join(seeds, 'courier/story-3.txt'), old, old);
      expect((await build('site')).published.changed).toBe(true);
    }
    await pause(2100);
    expect((await build('site')).published.changed).toBe(false);
    // Known without a look at the store.
    rmSync(join(folder, '.backfile/site/store'), { recursive: true });
    const same = await build('site');
    expect(same).toMatchObject({ archive: { articles: 8, seeds: 8, parsed: 0 }, published: { changed: false } });
    expect(existsSync(join(folder, '.backfile/site/store'))).toBe(false);
    expect((await build('site', { base: '/sub/' })).published.changed).toBe(true);
    writeFileSync(join(seeds, 'archive.yaml'), 'title: Another\n');
    expect((await build('site', { base: '/sub/' })).published.changed).toBe(true);
    rmSync(join(folder, 'site/index.html'));
    expect((await build('site', { base: '/sub/' })).published.written).toBe(1);
  });

  it('looks at the published tree again in the build after one that was for a look at the pages', async () => {
    await build('site');
    writeFileSync(join(folder, 'site/articles/courier/story-1/index.html'), 'short');
    write('courier/story-3.txt', 33, 3);
    await build('site', { search: 'as-it-was' });
    expect(readFileSync(join(folder, 'site/articles/courier/story-3/index.html'), 'utf8')).toContain('Story of day 33');
    await build('site');
    await build('clean');
    expect(filesIn(join(folder, 'site'))).toEqual(filesIn(join(folder, 'clean')));
  });

  it('goes the whole way where it is told to, and leaves a site that is the same as it was', async () => {
    let rendered = 0;
    const counting: typeof makers = {
      ...makers,
      render(archive, options) {
        rendered += 1;
        return makers.render(archive, options);
      },
    };
    await build('site', { search: true }, counting);
    const before = filesIn(join(folder, '.backfile/site'));
    expect((await build('site', { search: 'as-it-was', isWhole: true }, counting)).published.changed).toBe(false);
    expect(rendered).toBe(2);
    const after = filesIn(join(folder, '.backfile/site'));
    expect(after['a.manifest']).toBe(before['a.manifest']);
    expect(after['last.json']).toBe(before['last.json']);
    await build('site', { search: true }, counting);
    expect(rendered).toBe(2);
  });

  it('reads all again where the cache holds texts that are damaged', async () => {
    await build('site');
    const before = filesIn(join(folder, 'site'));
    const store = join(folder, '.backfile/site/store');
    const pack = join(store, readdirSync(store).find((name) => name.endsWith('.pack'))!);
    const bytes = readFileSync(pack);
    writeFileSync(
      pack,
      bytes.map((byte, at) => (at % 50 === 0 ? byte ^ 1 : byte)),
    );
    for (const name of ['a.manifest', 'b.manifest']) rmSync(join(folder, '.backfile/site', name), { force: true });
    const { published } = await build('site');
    expect(published.pages).toBe(Object.keys(before).length);
    expect(filesIn(join(folder, 'site'))).toEqual(before);
  });

  it('uses nothing of earlier builds where it is told to', async () => {
    await build('site');
    const before = filesIn(join(folder, 'site'));
    const { archive, published } = await build('site', { cache: false });
    expect(archive.parsed).toBe(8);
    expect(published).toMatchObject({ changed: false, written: 0 });
    expect(filesIn(join(folder, 'site'))).toEqual(before);
  });

  it('touches nothing where the seeds cannot be used', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await expect(build('new/site', { seeds: empty })).rejects.toThrow('no article');
    writeFileSync(join(seeds, 'archive.yaml'), 'titel: x\n');
    await expect(build('new/site')).rejects.toThrow('titel');
    await expect(build('seeds/site')).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['empty', 'seeds']);
  });

  it('builds the same bytes wherever the seeds and the site lie', async () => {
    await build('site', { base: '/sub/' });
    cpSync(seeds, join(folder, 'deep/er/seeds'), { recursive: true });
    writeFileSync(join(folder, 'deep/er/seeds/archive.yaml'), 'title: Seeds\n');
    writeFileSync(join(seeds, 'archive.yaml'), 'title: Seeds\n');
    await build('site', { base: '/sub/' });
    await build('other', { base: '/sub/', seeds: join(folder, 'deep/er/seeds') });
    expect(filesIn(join(folder, 'site'))).toEqual(filesIn(join(folder, 'other')));
  });
});

function apply(kind: string, source: string, number: number, to: number): void {
  const path = join(seeds, source);
  if (kind === 'write') write(source, to, number);
  if (kind === 'redate') write(source, number, to);
  if (kind === 'settings') writeFileSync(join(seeds, 'archive.yaml'), `title: Archive ${to}\n`);
  try {
    if (kind === 'rename') renameSync(path, join(seeds, `courier/moved-${to}.txt`));
    if (kind === 'remove') rmSync(path);
  } catch {
    // There is no such seed now.
  }
}
