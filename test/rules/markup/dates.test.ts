import { describe, expect, it } from 'vitest';
import { PARAGRAPHS } from '../../input/html/pages.ts';
import { claimOf, linkedArticle, meta } from './pages.ts';

const dateOf = (head: string, below = '') => claimOf('date', { head, below })?.values[0];

describe('readDates', () => {
  it.each([
    ['JSON-LD', linkedArticle({ datePublished: '2024-03-01T10:00:00+01:00' }), ''],
    ['article:published_time', meta('article:published_time', '2024-03-01T10:00:00+01:00'), ''],
    ['meta date', meta('date', '2024-03-01'), ''],
    ['Dublin Core', meta('DC.date.issued', '2024-03-01'), ''],
    ['parsely', meta('parsely-pub-date', '2024-03-01T10:00:00Z'), ''],
    ['sailthru', meta('sailthru.date', '2024-03-01 10:00:00'), ''],
    ['citation_publication_date', meta('citation_publication_date', '2024/03/01'), ''],
    ['microdata', '', '<span itemprop="datePublished" content="2024-03-01">x</span>'],
    ['a time element', '', '<time datetime="2024-03-01T10:00:00+01:00">an hour ago</time>'],
    ['a line under the headline', '', '<div>Published 1 March 2024</div>'],
    ['an element so named', '', '<div class="publish-date">March 1, 2024</div>'],
    ['the article’s own address', '<link rel="canonical" href="https://example.org/2024/03/01/ferry-sold">', ''],
    [
      'an address with its section',
      '<link rel="canonical" href="https://example.org/2024/LOCAL/03/01/ferry/i.html">',
      '',
    ],
  ])('reads %s', (_what, head, below) => {
    expect(dateOf(head, below)).toBe('2024-03-01');
  });

  it('takes a date that says it is the publication’s before one that stands above the page', () => {
    const above = '<div class="date">Wednesday 6 March 2024</div>';
    const after = '<p class="published">Published 1 March 2024 08:14</p>';
    expect(claimOf('date', { above, after })?.values).toEqual(['2024-03-01']);
    expect(claimOf('date', { above })?.values).toEqual(['2024-03-06']);
  });

  it('takes the day above a page for no publication’s that is later than the last update', () => {
    const above = '<div class="date">Wednesday 6 March 2024</div>';
    const below = '<div class="updated">Last updated: 1 March 2024 20:32</div>';
    expect(claimOf('date', { above, below })?.values).toEqual(['2024-03-01']);
    const note = `<p>Update, 1 March 2024: We have rewritten the second part of this text.</p>`;
    expect(
      claimOf('date', { above, body: note + PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') })?.values,
    ).toEqual(['2024-03-06']);
  });

  it('reads a date beside a name that begins like a month', () => {
    expect(
      claimOf('date', {
        head: '<meta http-equiv="content-language" content="hu">',
        below: '<p>Dobos Márta | 2004. március 30.</p>',
      })?.values,
    ).toEqual(['2004-03-30']);
  });

  it('takes the day as the page’s own stamp writes it', () => {
    expect(dateOf(meta('article:published_time', '2024-03-01T23:30:00+01:00'))).toBe('2024-03-01');
    expect(dateOf(meta('article:published_time', '2024-03-01T00:30:00+09:00'))).toBe('2024-03-01');
  });

  it('takes a universal time by the zone of another stamp of the same moment', () => {
    const head = meta('article:published_time', '2024-02-29T23:30:00Z') + meta('date', '2024-03-01T00:30:00+01:00');
    expect(dateOf(head)).toBe('2024-03-01');
  });

  it('takes a universal time by the day that readers see', () => {
    expect(dateOf(linkedArticle({ datePublished: '2024-02-29T23:30:00Z' }), '<div>1 March 2024</div>')).toBe(
      '2024-03-01',
    );
    expect(dateOf(linkedArticle({ datePublished: '2024-02-29T23:30:00Z' }))).toBe('2024-02-29');
  });

  it('reads a day written without marks in the address, and none of an archive’s', () => {
    const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
    expect(dateOf(canonical('https://example.org/news/20240301/ferry-sold'))).toBe('2024-03-01');
    expect(dateOf(canonical('https://example.org/ferry-sold-20240301-x7.html'))).toBe('2024-03-01');
    expect(dateOf(canonical('https://example.org/ferry-202403011'))).toBeUndefined();
    expect(dateOf(canonical('https://web.archive.org/web/20250607000000/https://example.org/x'))).toBeUndefined();
  });

  it('settles the order of numbers by a clock of North America', () => {
    expect(dateOf('', '<div>Posted: 03/04/2024 04:44 PM PDT</div>')).toBe('2024-03-04');
    expect(dateOf('', '<div>Posted: 03/04/2024 04:44 PM</div>')).toBeUndefined();
  });

  it('takes the update for the date where no other is stated, as a weak sign', () => {
    expect(claimOf('date', { below: '<div>Updated: 1 March 2024, 5:02 PM</div>' })).toMatchObject({
      values: ['2024-03-01'],
      strength: 43,
      evidence: { rule: 'html-updated-line (update alone)' },
    });
  });

  it('counts back from the time of saving, where the file has it', () => {
    const saved =
      '<!--\n Page saved with SingleFile\n url: https://a.example/x\n saved date: Sat Mar 02 2024 01:30:00 GMT+0100 -->';
    expect(dateOf(saved, '<div>3 hours ago</div>')).toBe('2024-03-01');
    expect(dateOf('', '<div>3 hours ago</div>')).toBeUndefined();
  });

  it('reads the moment that a script of the page counts from', () => {
    expect(dateOf('', '<div><time data-published="2024-03-01 18:20:00Z">3 hours ago</time></div>')).toBe('2024-03-01');
    expect(dateOf('', '<div><time data-slot="2024-03-01-top">3 hours ago</time></div>')).toBeUndefined();
  });

  it('keeps the update apart', () => {
    const head = linkedArticle({ datePublished: '2024-03-01', dateModified: '2024-03-04' });
    expect(dateOf(head)).toBe('2024-03-01');
    expect(claimOf('updated', { head })?.values).toEqual(['2024-03-04']);
    expect(claimOf('date', { head: meta('article:modified_time', '2024-03-04') })).toBeUndefined();
  });

  it('reads no date from teasers, comments and the foot of the page', () => {
    const after =
      '<div class="comments"><time datetime="2024-05-05">5 May</time></div><div class="related"><a href="/x">Ferry</a> <time datetime="2024-05-06">6 May</time></div>';
    expect(claimOf('date', { after })).toBeUndefined();
  });
});
