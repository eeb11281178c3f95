import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, type Parts } from '../../input/html/pages.ts';
import { claimOf, linkedArticle, meta } from './pages.ts';

const authorsOf = (head: string, below = '') => claimOf('authors', { head, below })?.values;
const person = (name: string) => ({ '@type': 'Person', name });

describe('readAuthors', () => {
  it.each([
    ['JSON-LD', linkedArticle({ author: person('Jana Roth') }), ''],
    ['meta author', meta('author', 'Jana Roth'), ''],
    ['article:author', meta('article:author', 'Jana Roth'), ''],
    ['citation_author, family name first', meta('citation_author', 'Roth, Jana'), ''],
    ['parsely', meta('parsely-author', 'Jana Roth'), ''],
    ['sailthru', meta('sailthru.author', 'Jana Roth'), ''],
    ['Dublin Core', meta('DC.creator', 'Jana Roth'), ''],
    ['rel=author', '', '<p><a rel="author" href="/x">Jana Roth</a></p>'],
    ['a link to a page about the author', '', '<p><a href="/authors/jana-roth">Jana Roth</a></p>'],
    ['a byline by its class', '', '<div class="byline">By Jana Roth, Political Editor</div>'],
    ['a line that says it is one', '', '<div>Von Jana Roth</div>'],
    ['a byline among other things', '', '<div>Fri 1 March 2024 | 14:07 | By Jana Roth</div>'],
    ['a name in a box with a role under it', '', '<div class="author"><b>Jana Roth</b><p>Political Editor</p></div>'],
    ['a byline behind the date', '', '<p>Publié le vendredi 1 mars 2024 à 18h02, par Jana Roth</p>'],
    ['a name beside the date', '', '<p>Jana Roth | 1 March 2024</p>'],
    ['a name with its role behind a dash', '', '<p>Jana Roth – Journalist Journalist</p>'],
    ['a name with its role in the next line', '', '<div>Jana Roth<br>Senior Political Correspondent</div>'],
    ['a name with its role in the next block', '', '<div>Jana Roth</div><div>Redakteurin Politik</div>'],
    ['a name under the date', '', '<p>1 March 2024</p><p>Jana Roth</p>'],
    ['a name alone in its line', '', '<p>Jana Roth</p>'],
    ['a name and an agency over the date', '', '<p>Jana Roth / Reuters</p><p>1 March 2024</p>'],
    ['a name and its house', meta('og:site_name', 'Quay Review'), '<p>Jana Roth, Quay Review</p>'],
    ['a byline set as a list', '', '<ul><li>Jana Roth</li><li>1 March 2024, 13:18</li><li>Harbour</li></ul>'],
    ['a label of the writer', '', '<p>Words: Jana Roth</p>'],
    [
      'a byline in a caption over the date',
      '',
      '<p class="image-caption">Von Jana Roth, Redakteurin</p><p>01.03.2024, 09:58 Uhr</p>',
    ],
    ['a columnist’s box', '', '', '<div><h3><a href="/colunas/jana-roth/">Jana Roth</a></h3></div>'],
    ['a byline above the headline', '', '', '<div class="author">By Jana Roth</div>'],
    ['a byline without the place in it', linkedArticle({ author: person('Por Jana Roth, de Alder Grande') }), ''],
    ['a byline without the photographer', '', '<div class="byline">Jana Roth (text) and Tom Kaye (photos)</div>'],
    ['a byline whose pictures are the writer’s', '', '<div class="byline">By Jana Roth, photos by the author</div>'],
    ['a byline with a date behind', '', '<div class="byline">By Jana Roth March 1, 2024</div>'],
    ['a byline with a date right behind', '', '<div><span class="author">By Jana Roth</span>March 01, 20240</div>'],
    ['a byline with a counter behind the date', '', '<div>By Jana Roth March 18, 20240</div>'],
    [
      'a name between house and date',
      meta('og:site_name', 'Quay Review'),
      '<p>Quay Review | Jana Roth | 1 March 2024</p>',
    ],
    ['a card', '', '<p class="vcard"><span class="fn">Jana Roth</span></p>'],
  ])('reads %s', (_what, head, below, above = '') => {
    expect(claimOf('authors', { head, below, above })?.values).toEqual(['Jana Roth']);
  });

  it.each([
    ['a role that stands alone', '<p>Senior Political Correspondent</p><p>1 March 2024</p>'],
    ['who took the picture', '<p>Jana Roth/Reuters</p>'],
    ['a button over a date', '<p>Follow Author</p><p>1 March 2024</p>'],
    ['what is apart from the text', '<aside><p>Jana Roth</p></aside>'],
  ])('takes no author from %s', (_what, below) => {
    expect(claimOf('authors', { below })).toBeUndefined();
  });

  it('keeps the last word of a name that a date follows', () => {
    expect(authorsOf('', '<p>Duy Linh Dinh<br>28.04.2024 | 09:36 Uhr</p>')).toEqual(['Duy Linh Dinh']);
    expect(authorsOf('', '<p>By Jana Roth March 1, 2024</p>')).toEqual(['Jana Roth']);
  });

  it('takes no byline of a box between the paragraphs', () => {
    const box = '<div class="related-box"><a href="/b">Ferry sold</a><p class="author">von Tom Kaye</p></div>';
    const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    expect(
      claimOf('authors', { body: [...paragraphs.slice(0, 3), box, ...paragraphs.slice(3)].join('') }),
    ).toBeUndefined();
  });

  it('reads the authors of boxes with a link each', () => {
    const boxes = ['Jana Roth', 'Tom Kaye'].map((name) => `<div><a href="/people-${name.length}">${name}</a></div>`);
    expect(authorsOf('', `<div class="field--authors authors">${boxes.join('')}</div>`)).toEqual([
      'Jana Roth',
      'Tom Kaye',
    ]);
  });

  it('takes no photographer in a box of its own for an author', () => {
    const byline = '<div class="bylines"><p>Text</p><p>Jana Roth</p><p>Foto</p><p>Tom Kaye</p></div>';
    expect(authorsOf('', byline)).toEqual(['Jana Roth']);
  });

  it('takes no photographer behind a number in the first paragraph for an author', () => {
    const caption = '<p>The boats are between 20 and 30 feet long. <em>Photo: Supplied by Tom Kaye</em></p>';
    expect(authorsOf('', caption)).toBeUndefined();
  });

  it('reads the signature under the text where the system names an account of its own', () => {
    const after = '<p><em>Jana Roth</em></p>';
    const head = meta('author', 'Super User');
    expect(
      claimOf('authors', { head, body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('') + after })?.values,
    ).toEqual(['Jana Roth']);
  });

  it('reads several', () => {
    expect(authorsOf(linkedArticle({ author: [person('Jana Roth'), person('Tom Kaye')] }))).toEqual([
      'Jana Roth',
      'Tom Kaye',
    ]);
    expect(authorsOf(linkedArticle({ author: person('Jana Roth, Tom Kaye and Ada Lund') }))).toEqual([
      'Jana Roth',
      'Tom Kaye',
      'Ada Lund',
    ]);
    expect(authorsOf(meta('article:author', 'Jana Roth') + meta('article:author', 'Tom Kaye / Journalist'))).toEqual([
      'Jana Roth',
      'Tom Kaye',
    ]);
    expect(authorsOf('', '<div class="byline">Von Jana Roth und Tom Kaye, Hafenstadt</div>')).toEqual([
      'Jana Roth',
      'Tom Kaye',
    ]);
  });

  it('takes the fuller list where one source names only the first', () => {
    expect(authorsOf(meta('author', 'Jana Roth'), '<div class="byline">By Jana Roth and Tom Kaye</div>')).toEqual([
      'Jana Roth',
      'Tom Kaye',
    ]);
  });

  it('takes names in small letters where a page puts persons', () => {
    expect(authorsOf(linkedArticle({ author: person('jana roth') }))).toEqual(['jana roth']);
  });

  it.each([
    ['the outlet', linkedArticle({ author: person('The Harbour Courier') })],
    ['a role', meta('author', 'Staff')],
    ['a desk', meta('author', 'News Desk')],
    ['an address', meta('article:author', 'https://example.org/authors/jana-roth')],
    ['an e-mail address', meta('author', 'newsroom@example.org')],
    ['a handle', meta('author', '@harbourcourier')],
    ['an organisation', linkedArticle({ author: { '@type': 'Organization', name: 'The Harbour Courier' } })],
  ])('does not take %s for an author', (_what, head) => {
    expect(authorsOf(head + meta('og:site_name', 'The Harbour Courier'))).toBeUndefined();
  });

  it('takes no photographer, no one quoted and no author of another article for the author', () => {
    const inside = `<figure><img src="x"><figcaption>By Ada Lens</figcaption></figure><div class="related"><a href="/y">Ferry sold</a> <span class="byline">By Tom Kaye</span></div>`;
    expect(claimOf('authors', { inside })).toBeUndefined();
  });

  it.each([
    [
      'a desk under its marker',
      '<div class="byline"><h6>Written by</h6><h5>For the Courier</h5><h6>In</h6><p>Alder Bay</p></div>',
    ],
    ['who the headline is about', '<h2>Mara Holt</h2><p>1 March 2024, 7:11 PM by Courier staff</p>'],
    ['a column', '<p class="sub-title">Loca Nota</p><p>Published 1 March 2024</p>'],
    ['a video’s name', '<p class="fn"><a href="/video">Ferry Crews Wave</a></p>'],
    [
      'a list of other articles',
      '<ul><li><a href="/b">Ferry Crews Want Help</a></li><li><a href="/c">Pier Sworn In</a></li></ul>',
    ],
    ['a button', '<p>1 March 2024 <a href="/rss">RSS Feed</a> <a href="/p">Print</a></p>'],
  ])('takes %s for no author', (_what, below) => {
    const headline = '<h1>Mara Holt tells of the harbour wall</h1>';
    expect(
      claimOf('authors', { head: '<title>Mara Holt tells of the harbour wall</title>', headline, below }),
    ).toBeUndefined();
  });

  it('reads several authors that the page links one by one as one list', () => {
    const links = ['Jana Roth', 'Mara Holt'].map((name) => `<a href="/authors/${name.length}-x">${name}</a>`);
    expect(authorsOf('', `<div>${links.join(' and ')}</div>`)).toEqual(['Jana Roth', 'Mara Holt']);
  });

  it('reads an author that is stated by an address alone as a line of the page spells the name', () => {
    const stated = meta('article:author', 'https://courier.example/people/jana-muller-17');
    const inside = '<p>Jana Müller (after a talk with the council).</p>';
    const authors = (parts: Parts) => claimOf('authors', parts)?.values;
    expect(authors({ head: stated, inside })).toEqual(['Jana Müller']);
    expect(authors({ head: stated })).toBeUndefined();
    const own = `${meta('article:author', 'https://social.example/quay.review')}${meta('og:site_name', 'Quay Review')}`;
    expect(
      authors({ head: own, inside: '<p>Quay Review is the paper of the coast and its islands.</p>' }),
    ).toBeUndefined();
  });

  it('names an agency only where no person is named', () => {
    expect(authorsOf(linkedArticle({ author: person('Reuters') }))).toEqual(['Reuters']);
    expect(authorsOf(linkedArticle({ author: [person('Reuters'), person('Jana Roth')] }))).toEqual(['Jana Roth']);
  });

  it('reads a name that signs the text', () => {
    const body = [...PARAGRAPHS, 'Jana Roth'].map((text) => `<p>${text}</p>`).join('');
    expect(claimOf('authors', { body })).toMatchObject({
      values: ['Jana Roth'],
      evidence: { rule: 'html-byline-line' },
    });
  });

  it('shows where the names stand', () => {
    expect(claimOf('authors', { head: linkedArticle({ author: person('Jana Roth') }) })?.evidence).toEqual({
      rule: 'jsonld:author',
      lines: [3, 3],
      quote: '"name":"Jana Roth"',
    });
  });
});
