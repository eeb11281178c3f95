import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/input/html.ts';
import type { Page } from '../../src/input/page.ts';
import { newsPage, PARAGRAPHS, type Parts } from './html/pages.ts';

const read = (text: string): Page => readHtml('seeds/a.html', text, { fields: {} });
const main = (page: Page) => page.blocks.filter(({ region }) => region?.kind === 'main').map(({ text }) => text);
const ruleOf = (page: Page, text: string) => page.blocks.find((block) => block.text.includes(text))?.region?.rule;

describe('readHtml', () => {
  it('reads a page into blocks, lines and properties', () => {
    const text = newsPage();
    const page = read(text);
    expect(page).toMatchObject({ source: 'seeds/a.html', format: 'html', problems: [] });
    expect(page.lines).toEqual(text.trimEnd().split('\n'));
    expect(page.blocks.map(({ text }) => text)).toEqual([
      'Home\nWorld\nSport\nWeather',
      'Harbour wall waits',
      ...PARAGRAPHS,
      '© The Harbour Courier. All rights reserved, here and elsewhere.',
    ]);
    expect(page.properties.map(({ name }) => name)).toEqual(['html:lang', 'title', 'h1']);
  });

  it('finds the article', () => {
    expect(main(read(newsPage()))).toEqual(PARAGRAPHS);
  });

  it('gives every block the lines it stands on', () => {
    const page = read(newsPage());
    for (const { text, lines } of page.blocks.filter(({ node }) => node.type !== 'list')) {
      expect(page.lines.slice(lines[0] - 1, lines[1]).join(' ')).toContain(text);
    }
  });

  const chrome: readonly (readonly [what: string, rule: string, parts: Parts])[] = [
    [
      'related links',
      'html-related',
      { inside: '<div class="related-articles"><h3>More</h3><p><a href="/x">Needle: another story</a></p></div>' },
    ],
    [
      'comments',
      'html-comments',
      { after: '<div id="comments"><p>Needle: I have never read such a thing in my life, have you?</p></div>' },
    ],
    ['a share bar', 'html-share', { inside: '<div class="share-bar"><a href="/s">Needle</a></div>' }],
    [
      'a newsletter form',
      'html-newsletter',
      { inside: '<div class="newsletter-signup"><p>Needle: get our news every morning.</p></div>' },
    ],
    ['a form', 'html-form', { inside: '<form><p>Needle: your address, please.</p></form>' }],
    [
      'an advertisement',
      'html-advertisement',
      { inside: '<div class="ad-slot"><p>Needle: the best boats in town.</p></div>' },
    ],
    [
      'an aside',
      'html-aside',
      { inside: '<aside><p>Needle: a box about walls in general and in particular.</p></aside>' },
    ],
    [
      'a teaser of another article',
      'html-teaser',
      { inside: '<article><h3><a href="/y">Needle</a></h3><p>It tells something else.</p></article>' },
    ],
    [
      'a consent banner',
      'html-cookie',
      { after: '<div class="cookie-banner"><p>Needle: we and our partners store things on your device.</p></div>' },
    ],
    ['tags', 'html-tags', { inside: '<div class="article-tags"><a href="/t">Needle</a></div>' }],
    [
      'an author box',
      'html-author-box',
      { inside: '<div class="author-bio"><p>Needle writes about harbours and ships.</p></div>' },
    ],
    [
      'hidden text',
      'html-hidden',
      { inside: '<p style="display: none">Needle: nobody can see this paragraph on the page.</p>' },
    ],
    ['what only screen readers are told', 'html-hidden', { inside: '<span class="sr-only"><p>Needle.</p></span>' }],
    [
      'a caption',
      'html-caption',
      { inside: '<figure><img src="w.jpg"><figcaption>Needle: the wall in spring.</figcaption></figure>' },
    ],
    [
      'words beside a picture',
      'html-picture-text',
      { inside: '<div class="x"><img src="w.jpg"><p>Needle: the wall in spring.</p></div>' },
    ],
    ['a byline', 'html-byline', { below: '<p class="byline">By Needle Roth</p>' }],
    ['a dateline', 'html-dateline', { below: '<p class="published-date">Needle 3 May 2024</p>' }],
    [
      'a paragraph that is a link',
      'html-links',
      { inside: '<p><a href="/z">Needle: read how the storm of last year began</a></p>' },
    ],
    ['a menu', 'html-nav', { above: '<div class="breadcrumbs"><a href="/">Needle</a></div>' }],
    [
      'the foot of the page',
      'html-footer',
      { after: '<div class="site-footer"><p>Needle street 1, Harbour Town.</p></div>' },
    ],
    ['text said twice', 'html-repeated', { inside: `<p>Needle: ${PARAGRAPHS[0]}</p><p>Needle: ${PARAGRAPHS[0]}</p>` }],
  ];
  it.each(chrome)('sets %s apart', (_what, rule, parts) => {
    const page = read(newsPage(parts));
    const found = page.blocks.filter(({ text }) => text.includes('Needle')).map(({ region }) => region?.rule);
    expect(found).toContain(rule);
    expect(main(page).filter((text) => !text.includes('Needle'))).toEqual(PARAGRAPHS);
  });

  it('keeps subheads, lists, quotations, tables and a standfirst', () => {
    const list = '<ul><li>The first estimate came in spring.</li><li>The second one is due.</li></ul>';
    const table = '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>12</td></tr></table>';
    const page = read(
      newsPage({
        below: '<p class="standfirst">A second estimate is to come before anything is built at the quay.</p>',
        inside: `<h2>What comes next</h2>${list}<blockquote><p>Nobody wants to wait.</p></blockquote>${table}<p>${PARAGRAPHS[4].replace('May', 'June')}</p>`,
      }),
    );
    const types = page.blocks.filter(({ region }) => region?.kind === 'main').map(({ node }) => node.type);
    expect(types).toEqual([
      'paragraph',
      ...PARAGRAPHS.map(() => 'paragraph'),
      'heading',
      'list',
      'blockquote',
      'table',
      'paragraph',
    ]);
    expect(ruleOf(page, 'A second estimate is to come')).toBe('html-standfirst');
  });

  it('stops where the next article of an endless page begins', () => {
    const next = PARAGRAPHS.map((text) => `<p>Next: ${text}</p>`).join('');
    const page = read(
      newsPage({ after: `<article><h1>Ferry sold</h1><div class="story">${next}${next}</div></article>` }),
    );
    expect(main(page)).toEqual(PARAGRAPHS);
    expect(ruleOf(page, 'Next: The council')).toBe('html-next-article');
  });

  it('takes the posts of a live blog for its text', () => {
    const body = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => `Later: ${text}`)]
      .map((text) => `<article><p>${text}</p></article>`)
      .join('\n');
    expect(main(read(newsPage({ body })))).toHaveLength(10);
  });

  it('does not take the wrapper of an article for chrome, whatever it is called', () => {
    for (const name of ['paywall', 'related-content', 'has-sidebar gallery', 'newsletter-page', 'embed']) {
      const body = `<div class="${name}">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</div>`;
      expect(main(read(newsPage({ body })))).toEqual(PARAGRAPHS);
    }
  });

  it('reads bylines and datelines that a reader sees', () => {
    const page = read(
      newsPage({
        below:
          '<div class="byline">By <a rel="author" href="/x">Jana Roth</a></div><time datetime="2024-03-01T10:00:00+01:00">1 March</time>',
      }),
    );
    const seen = page.properties.filter(({ name }) => name.startsWith('head:')).map(({ name, value }) => [name, value]);
    expect(seen).toContainEqual(['head:byline', 'By Jana Roth']);
    expect(seen).toContainEqual(['head:author-link', 'Jana Roth']);
    expect(seen).toContainEqual(['head:time', '2024-03-01T10:00:00+01:00']);
  });

  it('makes links whole by the page’s own address', () => {
    const [block] = read(
      '<link rel="canonical" href="https://example.org/news/a"><p>See <a href="../map">the map</a>.</p>',
    ).blocks;
    expect(block!.node).toMatchObject({ children: [{}, { type: 'link', url: 'https://example.org/map' }, {}] });
  });

  it('says so where a page is too large to be read whole', () => {
    expect(read('<b>x</b> '.repeat(210_000)).problems).toMatchObject([
      { source: 'seeds/a.html', code: 'html-too-many-elements' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no markup', 'Only words.'],
    ['control characters', '\0\x01\x02<p>\x07a</p>\ud800'],
    ['tags left open', '<div><p><b><table><tr><td><ul><li><blockquote>x'],
    ['tags nested without end', `${'<blockquote><ul><li><table><tr><td>'.repeat(20_000)}x`],
    ['one line of ten million characters', `<p>${'word '.repeat(2_000_000)}</p>`],
    ['an attribute of five million characters', `<p class="${'x '.repeat(2_500_000)}">a</p>`],
    ['line breaks without end', `<p>${'x<br>'.repeat(150_000)}</p>`],
    ['scripts without end', '<script>'.repeat(50_000)],
  ])('survives %s', (_what, text) => {
    const page = read(text);
    for (const { text, node } of page.blocks) {
      expect(text).toBe(text.trim());
      expect(node.type).not.toBe('html');
    }
  });
});

describe('any page', () => {
  const tag = fc.constantFrom(
    'div',
    'p',
    'a',
    'b',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'h1',
    'h2',
    'article',
    'aside',
    'figure',
    'blockquote',
    'br',
    'script',
    'span',
    'template',
    'time',
  );
  const attributes = fc.constantFrom(
    '',
    ' class="related"',
    ' class="byline"',
    ' hidden',
    ' itemprop="author"',
    ' href="/x"',
    ' style="display:none"',
    ' class=',
  );
  const word = fc.constantFrom('harbour', 'wall.', 'By Jana Roth', '2024-03-01', '&amp;', '<', '\n', '漢字', 'عين');
  const piece = fc.oneof(
    fc.tuple(tag, attributes).map(([name, rest]) => `<${name}${rest}>`),
    tag.map((name) => `</${name}>`),
    word,
    fc.string(),
  );
  const page = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

  it('is read without an exception, each block with text, lines inside the file, and a region', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { blocks, lines } = read(text);
        for (const block of blocks) {
          expect(block.text).not.toBe('');
          expect(block.lines[0]).toBeGreaterThanOrEqual(1);
          expect(block.lines[1]).toBeGreaterThanOrEqual(block.lines[0]);
          expect(block.lines[1]).toBeLessThanOrEqual(Math.max(lines.length, 1));
          expect(block.linkLength).toBeLessThanOrEqual(block.text.length);
          expect(block.region).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});
