import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walkSeeds } from '../../src/input/walk.ts';
import { UsageError } from '../../src/text/usage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-walk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(...sources: readonly string[]): void {
  for (const source of sources) {
    mkdirSync(dirname(join(folder, source)), { recursive: true });
    writeFileSync(join(folder, source), `words of ${source}\n`);
  }
}

const sourcesOf = () => walkSeeds(folder).seeds.map((seed) => seed.source);
const problemsOf = () => walkSeeds(folder).problems.map(({ source, code }) => `${source} ${code}`);

test('lists every kind of seed, in any case of the ending, by code point', () => {
  put('b.txt', 'a/z.MD', 'a/y.markdown', 'B.Text', 'é.html', 'a/b/c/d.HTM');
  expect(sourcesOf()).toEqual(['B.Text', 'a/b/c/d.HTM', 'a/y.markdown', 'a/z.MD', 'b.txt', 'é.html']);
  expect(problemsOf()).toEqual([]);
});

test('gives path, bytes and time of each seed', () => {
  put('a/one.txt');
  utimesSync(join(folder, 'a/one.txt'), 1000, 2000);
  expect(walkSeeds(folder)).toMatchObject({
    seeds: [{ source: 'a/one.txt', path: join(folder, 'a', 'one.txt'), size: 19, mtimeMs: 2_000_000 }],
    problems: [],
  });
});

test('passes over hidden files and what systems leave behind', () => {
  put(
    'a.txt',
    '.git/config.txt',
    '.DS_Store',
    'b/.hidden.md',
    'Thumbs.db',
    'desktop.ini',
    '__MACOSX/a.txt',
    '.obsidian/x.md',
  );
  expect(sourcesOf()).toEqual(['a.txt']);
  expect(problemsOf()).toEqual([]);
});

test('says what to convert every other kind to', () => {
  put(
    'a.txt',
    'scan.pdf',
    'b/letter.DOCX',
    'photo.jpg',
    'page.mhtml',
    'mail.eml',
    'crawl.warc.gz',
    'noending',
    'x.xyz',
    'e.epub',
  );
  const problems = new Map(walkSeeds(folder).problems.map((problem) => [problem.source, problem]));
  expect([...problems.keys()]).toEqual([
    'b/letter.DOCX',
    'crawl.warc.gz',
    'e.epub',
    'mail.eml',
    'noending',
    'page.mhtml',
    'photo.jpg',
    'scan.pdf',
    'x.xyz',
  ]);
  for (const problem of problems.values()) expect(problem.code).toBe('kind-not-read');
  expect(problems.get('scan.pdf')?.advice).toContain('pdftotext');
  expect(problems.get('b/letter.DOCX')?.advice).toContain('pandoc');
  expect(problems.get('crawl.warc.gz')?.advice).toContain('warc');
  expect(problems.get('noending')).toMatchObject({ seen: 'noending', advice: expect.stringContaining('.txt') });
  expect(sourcesOf()).toEqual(['a.txt']);
});

test('never follows a link, to a file, to a folder, to the root, or to itself', () => {
  put('a.txt', 'real/b.txt');
  symlinkSync('/etc/passwd', join(folder, 'secret.txt'));
  symlinkSync('/', join(folder, 'everything'));
  symlinkSync(join(folder, 'real'), join(folder, 'again'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('/nowhere', join(folder, 'archive.yaml'));
  expect(sourcesOf()).toEqual(['a.txt', 'real/b.txt']);
  expect(problemsOf()).toEqual([
    'again link',
    'archive.yaml link',
    'everything link',
    'loop.txt link',
    'secret.txt link',
  ]);
  expect(walkSeeds(folder).settingsFile).toBeUndefined();
});

test.skipIf(process.platform === 'win32')('never opens a pipe or a socket', async () => {
  put('a.txt');
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const server = createServer().listen(join(folder, 'socket.txt'));
  await new Promise((resolve) => server.once('listening', resolve));
  expect(sourcesOf()).toEqual(['a.txt']);
  expect(problemsOf()).toEqual(['pipe.txt not-a-file', 'socket.txt not-a-file']);
  server.close();
});

test('a file of over 50 MB is a problem', () => {
  put('a.txt', 'vast.txt', 'a.txt.meta.yaml');
  truncateSync(join(folder, 'vast.txt'), 50_000_001);
  truncateSync(join(folder, 'a.txt.meta.yaml'), 500_001);
  expect(sourcesOf()).toEqual(['a.txt']);
  expect(problemsOf()).toEqual(['a.txt.meta.yaml too-large', 'vast.txt too-large']);
});

test('parts of a saved page are not taken for articles', () => {
  put('Strike.html', 'Strike_files/ad.html', 'Streik.htm', 'Streik-Dateien/x.html', 'Other_files/real.html');
  expect(sourcesOf()).toEqual(['Other_files/real.html', 'Streik.htm', 'Strike.html']);
  expect(problemsOf()).toEqual(['Streik-Dateien page-parts', 'Strike_files page-parts']);
});

test('finds archive.yaml at the top, and only there', () => {
  put('a.txt', 'archive.yaml', 'sub/archive.yaml', 'archive.yml');
  expect(walkSeeds(folder).settingsFile).toBe(join(folder, 'archive.yaml'));
  expect(problemsOf()).toEqual(['archive.yml settings-misplaced', 'sub/archive.yaml settings-misplaced']);
});

test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is a problem, and all others are read', () => {
  put('a.txt');
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x');
  expect(sourcesOf()).toEqual(['a.txt']);
  expect(problemsOf()).toEqual(['caf\ufffd.txt unreadable']);
});

test.each([
  ['nowhere', () => {}, /^there is no folder .*nowhere; make it or give --seeds DIR$/],
  ['file', () => put('file'), /file is not a folder/],
  [
    'empty',
    () => mkdirSync(join(folder, 'empty')),
    /^there is no article in .*empty: put \.txt, \.md or \.html files there$/,
  ],
  ['scans', () => put('scans/a.pdf', 'scans/b.pdf'), /not read there: 2, such as a\.pdf: convert it to \.txt/],
])('bad use is one clear line: %s', (name, prepare, message) => {
  prepare();
  const walk = () => walkSeeds(join(folder, name));
  expect(walk).toThrow(UsageError);
  expect(walk).toThrow(message);
});
