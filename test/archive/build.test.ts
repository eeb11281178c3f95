import { mkdirSync, readdirSync, renameSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build.ts';
import { scratch } from '../publish/folders.ts';

let seeds: string;
let cache: string;

beforeEach(() => {
  const folder = scratch();
  seeds = join(folder, 'seeds');
  cache = join(folder, 'cache');
  put('courier/pier.md', article('The pier opens', 'date: 2024-05-02'));
  put('courier/ferry.md', article('The ferry sinks', 'date: 2024-06'));
  put('gazette/strike.md', article('The strike is over', ''));
});

function put(source: string, text: string, settled = true): void {
  const path = join(seeds, source);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  // Long ago as far as the program may set it; the time of the inode stays now.
  if (settled) utimesSync(path, 1, 1);
}

function article(title: string, more: string): string {
  return `---\ntitle: ${title}\n${more}\n---\n\nThe harbour was full of people when it happened.\n\n## Later\n\nThey all went home.\n`;
}

async function build(): Promise<Awaited<ReturnType<typeof buildArchive>>> {
  return buildArchive({ seeds, cache, onProgress: () => {} });
}

/** All that the archive gives away, but for where it lies. */
async function whole(): Promise<unknown> {
  const { settings, entries, problems, text } = await build();
  return { settings, problems, articles: entries.map((entry) => ({ entry, text: text(entry) })) };
}

describe('buildArchive', () => {
  it('gives entries newest first, undated last, with texts within reach', async () => {
    const archive = await build();
    expect(archive.entries.map(({ id, date }) => [id, date])).toEqual([
      ['courier/ferry', '2024-06'],
      ['courier/pier', '2024-05-02'],
      ['gazette/strike', null],
    ]);
    expect(archive.text(archive.entries[0]!)).toMatchObject({
      html: expect.stringContaining('<p>They all went home.</p>'),
      headings: [{ depth: 2, id: 's-later', text: 'Later' }],
    });
    expect(archive.stats).toMatchObject({ seeds: 3, parsed: 3 });
  });

  it('tells of articles that change: what is likely to, before it is read, what is read, and what is gone', async () => {
    const changing = async (): Promise<readonly (readonly string[])[]> => {
      const told: string[][] = [];
      const onChanging = (entries: readonly { readonly source: string }[]) => {
        told.push(entries.map(({ source }) => source));
      };
      await buildArchive({ seeds, cache, onProgress: () => {}, onChanging });
      return told;
    };
    await build();
    expect(await changing()).toEqual([]);
    put('courier/harbour.md', article('The harbour closes', 'date: 2024-05'));
    expect(await changing()).toEqual([['courier/ferry.md'], ['courier/harbour.md']]);
    put('gazette/strike.md', article('The strike begins', ''));
    expect(await changing()).toEqual([['gazette/strike.md'], ['gazette/strike.md']]);
    rmSync(join(seeds, 'courier/pier.md'));
    expect(await changing()).toEqual([['courier/pier.md']]);
  });

  it('parses nothing twice', async () => {
    const first = await whole();
    expect((await build()).stats.parsed).toBe(0);
    expect(await whole()).toEqual(first);
  });

  it('does not trust the time of a file that may have changed in the same moment', async () => {
    await build();
    put('courier/pier.md', article('The pier shuts', 'date: 2024-05-02'));
    const archive = await build();
    expect(archive.stats.parsed).toBe(1);
    expect(archive.entries[1]!.title).toBe('The pier shuts');
  });

  it('parses what was touched but not changed no second time', async () => {
    await build();
    put('courier/pier.md', article('The pier opens', 'date: 2024-05-02'));
    expect((await build()).stats.parsed).toBe(0);
  });

  it('reads a seed again when its sidecar changes, comes or goes', async () => {
    await build();
    put('gazette/strike.meta.yaml', 'outlet: The Gazette\n');
    expect((await build()).entries[2]!.outlet).toBe('The Gazette');
    put('gazette/strike.meta.yaml', 'outlet: The Herald\n');
    expect((await build()).entries[2]!.outlet).toBe('The Herald');
    rmSync(join(seeds, 'gazette/strike.meta.yaml'));
    expect((await build()).entries[2]!.outlet).toBe(null);
  });

  it('reads all again for other outlets in archive.yaml, nothing for another title or languages of the interface', async () => {
    await build();
    put('archive.yaml', 'title: Another\nlanguage: fa\nlanguages: [fa, en]\n');
    const titled = await build();
    expect([titled.settings.title, titled.stats.parsed]).toEqual(['Another', 0]);
    put('archive.yaml', 'outlets:\n  - name: The Courier\n');
    expect((await build()).stats.parsed).toBe(3);
  });

  it('gives the same digest for the same archive alone', async () => {
    const { digest } = (await build()).stats;
    expect((await build()).stats.digest).toBe(digest);
    put('courier/pier.md', article('The pier shuts', ''));
    expect((await build()).stats.digest).not.toBe(digest);
    put('courier/pier.md', article('The pier opens', 'date: 2024-05-02'));
    expect((await build()).stats.digest).toBe(digest);
    put('picture.jpg', 'x');
    expect((await build()).stats.digest).not.toBe(digest);
  });

  it('takes new names and names that clash as a clean build does', async () => {
    await build();
    put('courier/pier.txt', 'The pier\n\nThe pier was opened today by the mayor of the town.\n');
    renameSync(join(seeds, 'gazette'), join(seeds, 'herald'));
    const warm = await whole();
    rmSync(cache, { recursive: true });
    expect(warm).toEqual(await whole());
  });

  it.each([
    ['cut short', (path: string) => truncateSync(path, statSync(path).size - 20)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['gone', (path: string) => rmSync(path)],
    ['something else', (path: string) => writeFileSync(path, 'x'.repeat(5000))],
  ])('notices that a file of the cache is %s', async (_, harm) => {
    const first = await whole();
    const names = readdirSync(cache);
    expect(names.length).toBeGreaterThan(1);
    const index = names.filter((name) => name === 'index');
    for (const name of index) harm(join(cache, name));
    expect(await whole()).toEqual(first);
  });

  it('makes problems of seeds that cannot be read, and keeps the others', async () => {
    put('broken.md', '---js\nprocess.exit()\n---\nText of the article that nobody can read.\n');
    put('blob.txt', '\0\x01\x02'.repeat(1000));
    put('deep.md', '>'.repeat(100_000));
    put('photo.png', 'x');
    const archive = await build();
    expect(archive.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(['courier/ferry', 'courier/pier']));
    expect(archive.problems.map(({ source }) => source)).toEqual(expect.arrayContaining(['blob.txt', 'photo.png']));
  });

  it('works without a cache', async () => {
    const { entries, text } = await buildArchive({ seeds, cache: null, onProgress: () => {} });
    expect(entries.map((entry) => text(entry).html)).toHaveLength(3);
  });
});
