import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../../src/input/html/parse.ts';
import { readProperties } from '../../../src/input/html/properties.ts';

const properties = (source: string) => readProperties(parseMarkup(source).root);
const values = (source: string, name: string) =>
  properties(source)
    .filter((each) => each.name === name)
    .map(({ value }) => value);
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('readProperties', () => {
  it.each([
    ['og:title', '<meta property="og:title" content="A bridge">', 'A bridge'],
    ['article:published_time', '<meta property="article:published_time" content="2024-03-01">', '2024-03-01'],
    ['author', '<meta name="Author" content="Jana Roth">', 'Jana Roth'],
    ['dc.date.issued', '<meta name="DC.date.issued" content="2024-03-01">', '2024-03-01'],
    ['citation_author', '<meta name="citation_author" content="Roth, Jana">', 'Roth, Jana'],
    ['parsely-pub-date', '<meta name="parsely-pub-date" content="2024-03-01T10:00:00Z">', '2024-03-01T10:00:00Z'],
    ['sailthru.author', '<meta name="sailthru.author" content="Jana Roth">', 'Jana Roth'],
    ['link:canonical', '<link rel="canonical" href="https://example.org/a">', 'https://example.org/a'],
    ['html:lang', '<html lang="de"><body></body></html>', 'de'],
    ['title', '<title>A bridge | The Courier</title>', 'A bridge | The Courier'],
    ['h1', '<h1>A <em>new</em> bridge</h1>', 'A new bridge'],
    [
      'microdata:headline',
      '<div itemscope itemtype="http://schema.org/NewsArticle"><h2 itemprop="headline">A bridge</h2></div>',
      'A bridge',
    ],
    ['microdata:datePublished', '<time itemprop="datePublished" datetime="2024-03-01">1 March</time>', '2024-03-01'],
    ['rdfa:author', '<div typeof="schema:Article"><span property="schema:author">Jana Roth</span></div>', 'Jana Roth'],
  ])('reads %s', (name, source, value) => {
    expect(values(source, name)).toEqual([value]);
  });

  it('resolves references that were escaped twice, and drops tags and control characters', () => {
    expect(values('<meta property="og:title" content="Br&amp;uuml;cke &amp;amp; Fluss\u0007">', 'og:title')).toEqual([
      'Brücke & Fluss',
    ]);
    expect(values(linked({ '@type': 'NewsArticle', headline: '<b>A</b> bridge' }), 'jsonld:headline')).toEqual([
      'A bridge',
    ]);
  });

  it('gives properties the lines of their elements', () => {
    const [property] = properties('<html>\n<head>\n<meta\n property="og:title"\n content="A bridge">').filter(
      ({ name }) => name === 'og:title',
    );
    expect(property).toMatchObject({ lines: [3, 5], quote: 'A bridge' });
  });

  it('takes the name of a person out of the item that holds it', () => {
    const source = `<div itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope itemtype="https://schema.org/Person">
      By <a href="/jana"><span itemprop="name">Jana Roth</span></a>, Editor</span></div>`;
    expect(values(source, 'microdata:author')).toEqual(['Jana Roth']);
  });

  it('leaves the author of the next article on the page to that one', () => {
    const author = (name: string) => `<span itemprop="author">${name}</span>`;
    const page = (between: string) => `<h1>A bridge</h1>${author('Jana Roth')}${between}${author('Ole Brandt')}`;
    expect(values(page(' and '), 'microdata:author')).toEqual(['Jana Roth', 'Ole Brandt']);
    expect(values(page('<p>It opens.</p><h1>A ferry</h1>'), 'microdata:author')).toEqual(['Jana Roth']);
    const above = `${author('Jana Roth')}<h1>A bridge</h1><p>It opens.</p>${author('Ole Brandt')}<h1>A ferry</h1>`;
    expect(values(above, 'microdata:author')).toEqual(['Jana Roth']);
  });

  it('passes over the items of pictures and of teasers', () => {
    const source = `<title>A bridge</title>
      <div itemscope itemtype="http://schema.org/NewsArticle"><h3 itemprop="headline">Another story</h3><span itemprop="author">Tom Kaye</span></div>
      <div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">A bridge</h1><span itemprop="author">Jana Roth</span>
        <div itemscope itemtype="http://schema.org/ImageObject"><span itemprop="author">Ada Lens</span></div></div>`;
    expect(values(source, 'microdata:author')).toEqual(['Jana Roth']);
  });
});

describe('JSON-LD', () => {
  it('reads article, authors, dates and publisher', () => {
    const source = linked({
      '@context': 'https://schema.org',
      '@type': 'ReportageNewsArticle',
      headline: 'A bridge',
      author: [{ '@type': 'Person', name: 'Jana Roth' }, 'Tom Kaye'],
      datePublished: '2024-03-01T23:30:00+01:00',
      dateModified: '2024-03-02T08:00:00+01:00',
      publisher: { '@type': 'Organization', name: 'The Courier' },
      mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://example.org/a' },
    });
    expect(properties(source).map(({ name, value }) => [name, value])).toEqual([
      ['jsonld:headline', 'A bridge'],
      ['jsonld:datePublished', '2024-03-01T23:30:00+01:00'],
      ['jsonld:dateModified', '2024-03-02T08:00:00+01:00'],
      ['jsonld:mainEntityOfPage', 'https://example.org/a'],
      ['jsonld:author', 'Jana Roth'],
      ['jsonld:author', 'Tom Kaye'],
      ['jsonld:publisher', 'The Courier'],
    ]);
  });

  it('follows references inside a graph', () => {
    const source = linked({
      '@graph': [
        { '@type': 'Article', headline: 'A bridge', author: { '@id': '#p' }, publisher: { '@id': '#o' } },
        { '@type': 'Person', '@id': '#p', name: 'Jana Roth' },
        { '@type': 'Organization', '@id': '#o', name: 'The Courier' },
      ],
    });
    expect(values(source, 'jsonld:author')).toEqual(['Jana Roth']);
    expect(values(source, 'jsonld:publisher')).toEqual(['The Courier']);
  });

  it('tells organisations among the authors', () => {
    const source = linked([
      { '@type': ['NewsArticle'], author: { '@type': 'NewsMediaOrganization', name: 'The Courier' } },
    ]);
    expect(values(source, 'jsonld:author@Organization')).toEqual(['The Courier']);
    expect(values(source, 'jsonld:author')).toEqual([]);
  });

  it('takes the article whose headline is the page’s, and none that it only lists', () => {
    const other = { '@type': 'NewsArticle', headline: 'Another story', author: 'Tom Kaye' };
    const own = { '@type': 'NewsArticle', headline: 'A bridge', author: 'Jana Roth' };
    expect(values(`<title>A bridge</title>${linked(other)}${linked(own)}`, 'jsonld:author')).toEqual(['Jana Roth']);
    expect(values(linked({ '@type': 'ItemList', itemListElement: [{ item: other }] }), 'jsonld:author')).toEqual([]);
  });

  it('gives each property the line it stands on', () => {
    const source =
      '<p>\n<script type="application/ld+json">\n{"@type": "NewsArticle",\n "headline": "A bridge",\n "author":\n {"name": "Jana Roth"}}\n</script>';
    const found = properties(source);
    expect(found.find(({ name }) => name === 'jsonld:headline')).toMatchObject({
      lines: [4, 4],
      quote: '"headline": "A bridge"',
    });
    expect(found.find(({ name }) => name === 'jsonld:author')).toMatchObject({
      lines: [6, 6],
      quote: '"name": "Jana Roth"',
    });
  });

  it('survives what is no JSON', () => {
    expect(properties('<script type="application/ld+json">{"@type": NewsArticle}</script><p>x</p>')).toEqual([]);
  });
});
