import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { readMarkup } from '../../../src/rules/markup/read.ts';
import { newsPage, PARAGRAPHS } from '../../input/html/pages.ts';
import { claimOf, linkedArticle, meta, readPage, settingsWith } from './pages.ts';

describe('readMarkup', () => {
  it('gives the article’s text in order and every other block to the ledger, with a reason', () => {
    const { body, removed } = readPage(newsPage({ below: '<p class="byline">By Jana Roth</p>' }));
    expect(body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(removed.map(({ rule, quote }) => [rule, quote.slice(0, 18)])).toEqual([
      ['html-nav', 'Home\nWorld\nSport\nW'],
      ['html-headline', 'Harbour wall waits'],
      ['html-byline', 'By Jana Roth'],
      ['html-footer', '© The Harbour Cour'],
    ]);
  });

  it.each([
    ['a label', 'advertising', '<p>Advertisement</p>'],
    ['a call to share', 'share', '<p>Share this article</p>'],
    ['a picture’s credit', 'credit', '<p>Photo: Ada Lens / Harbour Pictures</p>'],
    ['the title again', 'title-again', '<p>Harbour wall waits</p>'],
    ['a picture’s credit and the next', 'credit', '<p>Photo: Ada Lens</p><p>© Tom Kaye</p>'],
  ])('takes %s out of the text by its words', (_what, rule, inside) => {
    const [first, ...others] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    const { body, removed } = readPage(newsPage({ body: [first, inside, ...others].join('\n') }));
    expect(body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(removed.map((removal) => removal.rule)).toContain(rule);
  });

  it('takes out a heading whose text was taken out', () => {
    const { body, removed } = readPage(newsPage({ inside: `<h2>More</h2><p>Photo: Ada Lens / Harbour Pictures</p>` }));
    expect(body.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(removed.map(({ quote }) => quote)).toContain('More');
  });

  it('reads the address that the page states as the article’s', () => {
    const head =
      '<link rel="canonical" href="https://example.org/a/b?utm_source=x#top"><meta property="og:url" content="https://m.example.org/a/b">';
    expect(claimOf('url', { head })?.values).toEqual(['https://example.org/a/b']);
    expect(claimOf('url', { head: '<link rel="canonical" href="/a/b">' })).toBeUndefined();
    expect(claimOf('url', { head: '<link rel="canonical" href="https://example.org/">' })).toBeUndefined();
    expect(claimOf('url', { head: '<link rel="canonical" href="javascript:alert(1)">' })).toBeUndefined();
  });

  it('checks the language that the page states against its text', () => {
    expect(claimOf('language', {})).toMatchObject({ values: ['en'], evidence: { rule: 'html:lang' } });
    const body =
      '<p>Der Gemeinderat hat am Dienstagabend vier Stunden lang getagt und die Sitzung ohne eine Abstimmung über die neue Hafenmauer beendet.</p>'.repeat(
        2,
      );
    expect(claimOf('language', { body })).toMatchObject({ values: ['de'], evidence: { rule: 'language-of-text' } });
    expect(claimOf('language', { head: meta('og:locale', 'en_GB') })?.values).toEqual(['en']);
  });

  it('weighs all that a page states', () => {
    const head = `<title>Harbour wall waits | The Harbour Courier</title>${meta('og:site_name', 'The Harbour Courier')}${linkedArticle(
      {
        headline: 'Harbour wall waits',
        author: [{ '@type': 'Person', name: 'Jana Roth' }],
        datePublished: '2024-03-01T10:00:00+01:00',
        publisher: { name: 'The Harbour Courier' },
      },
    )}`;
    const { claims } = readPage(newsPage({ head }));
    const best = Object.fromEntries(claims.toReversed().map(({ field, values }) => [field, values]));
    expect(best).toMatchObject({
      title: ['Harbour wall waits'],
      outlet: ['The Harbour Courier'],
      authors: ['Jana Roth'],
      date: ['2024-03-01'],
      language: ['en'],
    });
  });
});

describe('any page', () => {
  const parts = fc.constantFrom(
    ...[
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<h1>',
      '</h1>',
      '<article>',
      '</article>',
      '<div class="byline">',
      '<time datetime="2024-03-01">',
    ],
    ...[
      '<div class="related">',
      '<figure>',
      '</figure>',
      '<ul><li>',
      '</li></ul>',
      '<blockquote>',
      '<table><tr><td>',
      '<td>',
      '</table>',
      '<br>',
      '<br><br>',
    ],
    ...[
      'By Jana Roth',
      'Advertisement',
      '1 March 2024',
      'Harbour wall waits',
      PARAGRAPHS[0],
      PARAGRAPHS[1],
      '“”',
      '漢字仮名',
      '\u202eabc',
      '\0',
      '&lt;script&gt;',
    ],
    ...[
      meta('og:title', 'Harbour wall waits'),
      meta('author', 'Jana Roth, Tom Kaye'),
      meta('date', '99-99-99'),
      linkedArticle({ author: [[null, { name: 3 }]] }),
      '<script type="application/ld+json">{"@type":',
    ],
  );
  const page = fc
    .array(fc.oneof({ weight: 5, arbitrary: parts }, { weight: 1, arbitrary: fc.string() }), { maxLength: 50 })
    .map((list) => list.join('\n'));

  it('has each of its blocks in the body or in the ledger, and claims with evidence inside the file', () => {
    fc.assert(
      fc.property(page, (text) => {
        const read = readHtml('a.html', text, { fields: {} });
        const { body, removed, claims } = readMarkup(read, settingsWith());
        expect(body.length + removed.length).toBe(read.blocks.length);
        const told = new Set([
          ...body.map((block) => `${block.lines} ${block.text.slice(0, 400)}`),
          ...removed.map(({ lines, quote }) => `${lines} ${quote}`),
        ]);
        for (const { lines, text } of read.blocks) expect(told).toContain(`${lines} ${text.slice(0, 400)}`);
        for (const { values, evidence, strength } of claims) {
          expect(values.length).toBeGreaterThan(0);
          expect(values.every((value) => value.trim() !== '')).toBe(true);
          expect(evidence.lines[0]).toBeGreaterThanOrEqual(1);
          expect(evidence.lines[1]).toBeLessThanOrEqual(Math.max(1, read.lines.length));
          expect(strength).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 300 },
    );
  });
});
