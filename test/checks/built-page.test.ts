import { expect, it } from 'vitest';
import { readBuiltPage } from '../../src/checks/built-page.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">`;

function page({ head = `<title>Strike</title>${policy}`, body = '<h1>Strike</h1>', lang = ' lang="en"' } = {}): string {
  return `<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`;
}

it('finds no fault with a page that has what it needs', () => {
  const body = '<h1 id="top">Strike</h1><a href="/a/#b">A</a><script type="application/ld+json">{}</script>';
  expect(readBuiltPage(page({ body }))).toEqual({
    ids: new Set(['top']),
    links: ['/a/#b'],
    loads: [],
    canonical: null,
    listed: true,
    faults: [],
  });
});

it.each([
  ['no title', page({ head: policy })],
  ['no title', page({ head: `<title> </title>${policy}` })],
  ['no language', page({ lang: '' })],
  ['0 h1', page({ body: '' })],
  ['2 h1', page({ body: '<h1>a</h1><h1>b</h1>' })],
  ['the id "a" twice', page({ body: '<h1 id="a">a</h1><p id="a">b</p>' })],
  ['no Content-Security-Policy', page({ head: '<title>a</title>' })],
  ['the policy allows inline scripts or styles', page().replace("'self'", "'self' 'unsafe-inline'")],
  ["the policy does not begin from default-src 'none'", page().replace("default-src 'none'", "default-src 'self'")],
  ['an inline script', page({ body: '<h1>a</h1><script>1</script>' })],
  ['an inline style', page({ body: '<h1>a</h1><p style="color: red">b</p>' })],
  ['an inline onclick', page({ body: '<h1 onclick="x()">a</h1>' })],
  ['the address java\nscript:x()', page({ body: '<h1>a</h1><a href="java\nscript:x()">b</a>' })],
])('finds %s', (fault, html) => {
  expect(readBuiltPage(html).faults).toEqual([fault]);
});

it('tells where readers can go from what browsers load by themselves', () => {
  const head = `${policy}<title>a</title><meta http-equiv="refresh" content="0; url=/moved/"><meta name="robots" content="noindex">
    <link rel="canonical" href="https://a.example/x/"><link rel="alternate" href="/feed.atom"><link rel="icon" href="/i.svg">
    <script src="/s.js"></script>`;
  const body = `<h1>a</h1><form action="/search/"></form><img src="/a.png" srcset="/b.png 2x, /c.png 3x"><iframe src="/f/"></iframe>`;
  expect(readBuiltPage(page({ head, body }))).toMatchObject({
    links: ['/search/', '/feed.atom', '/moved/'],
    loads: ['/i.svg', '/s.js', '/a.png', '/b.png', '/c.png', '/f/'],
    canonical: 'https://a.example/x/',
    listed: false,
  });
});
