import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkSite, listFiles, type SiteCheckOptions } from '../../src/checks/site.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const before = `<!doctype html><html lang="en"><title>a</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'">`;

function put(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), path.endsWith('.html') ? `${before}<h1 id="top">a</h1>${content}` : content);
}

function faults(options: SiteCheckOptions): readonly string[] {
  return checkSite(folder, options).map(({ path, fault }) => `${path}: ${fault}`);
}

it('follows links below the base, percent-encoded and relative ones too', () => {
  put(
    'index.html',
    '<a href="/sub/articles/%D8%B4%D9%87%D8%B1/#top">a</a><a href="articles/شهر/">b</a><a href="?q=1">c</a>',
  );
  put('articles/شهر/index.html', '<a href="../../">a</a><a href="#top">b</a><a href="https://other.example/">c</a>');
  put('404.html', '<a href="/sub/feed.atom">a</a><a href="mailto:desk@a.example">b</a>');
  put('feed.atom', '<feed/>');
  expect(faults({ base: '/sub/' })).toEqual([]);
});

it.each([
  ['<a href="/sub/gone/">a</a>', 'the link /sub/gone/ leads nowhere'],
  ['<a href="/feed.atom">a</a>', 'the link /feed.atom leads nowhere'],
  ['<a href="/sub/Feed.atom">a</a>', 'the link /sub/Feed.atom leads nowhere'],
  ['<a href="/sub/%zz">a</a>', 'the link /sub/%zz leads nowhere'],
  ['<a href="/sub/#gone">a</a>', 'the link /sub/#gone names an anchor that is not there'],
  ['<a href="http://[">a</a>', 'the link http://[ is no address'],
  ['<a href="ftp://a.example/">a</a>', 'the link ftp://a.example/'],
  ['<img src="https://a.example/x.png">', 'loads https://a.example/x.png from elsewhere'],
  ['<img src="//a.example/x.png">', 'loads //a.example/x.png from elsewhere'],
  ['<img src="x.png">', 'loads x.png, which is not there'],
])('finds %s', (content, fault) => {
  put('index.html', content);
  put('feed.atom', '');
  expect(faults({ base: '/sub/' })).toEqual([`index.html: ${fault}`]);
});

it('asks pages that may be listed for their own address', () => {
  const address = 'https://a.example/archive';
  put('index.html', '<link rel="canonical" href="https://a.example/archive/">');
  put('x/index.html', '<link rel="canonical" href="https://a.example/archive/">');
  put('404.html', '<meta name="robots" content="noindex">');
  expect(faults({ base: '/', address })).toEqual([
    'x/index.html: its own address is https://a.example/archive/x/, not https://a.example/archive/',
  ]);
});

it('lists the files of a site through its link', () => {
  put('site/b/index.html', '');
  put('site/a.txt', '');
  symlinkSync('site', join(folder, 'link'));
  expect(listFiles(join(folder, 'link'))).toEqual(['a.txt', 'b/index.html']);
});
