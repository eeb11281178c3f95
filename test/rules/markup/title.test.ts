import { describe, expect, it } from 'vitest';
import { cutOutlet } from '../../../src/rules/markup/title.ts';
import { claimOf, linkedArticle, meta } from './pages.ts';

const site = meta('og:site_name', 'The Harbour Courier');
const titleOf = (head: string, headline?: string) =>
  claimOf('title', headline === undefined ? { head } : { head, headline })?.values[0];

describe('readTitle', () => {
  it('takes the heading that readers see, where the page’s titles bear it out', () => {
    expect(titleOf('<title>Harbour wall waits | The Harbour Courier</title>')).toBe('Harbour wall waits');
    expect(claimOf('title', {})?.evidence).toMatchObject({ rule: 'html-headline', quote: 'Harbour wall waits' });
  });

  it.each([
    ['og:title', meta('og:title', 'Ferry sold - The Harbour Courier')],
    ['JSON-LD', linkedArticle({ headline: 'Ferry sold' })],
    ['twitter:title', meta('twitter:title', 'Ferry sold')],
    ['the title alone', '<title>Ferry sold | The Harbour Courier</title>'],
    ['citation_title', meta('citation_title', 'Ferry sold')],
  ])('reads %s', (_what, head) => {
    expect(titleOf(head + site, '')).toBe('Ferry sold');
  });

  it('prefers the heading to a short title for cards that the page says again and again', () => {
    const short = 'Council: harbour wall waits';
    const cards = ['og:title', 'twitter:title', 'sailthru.title', 'parsely-title'].map((name) => meta(name, short));
    const headline = 'Council lets the harbour wall wait for a third winter in a row';
    expect(titleOf(`<title>${short}</title>${cards.join('')}`, `<h1>${headline}</h1>`)).toBe(headline);
  });

  it('leaves out a kicker inside the heading that the page names nowhere else', () => {
    const title = 'The wall waits another winter';
    const heading = `<h1><span>Harbour town</span> <span>${title}</span></h1>`;
    expect(titleOf(`<title>${title} | The Harbour Courier</title>${site}`, heading)).toBe(title);
    expect(titleOf(`<title>Harbour town ${title} | The Harbour Courier</title>${site}`, heading)).toBe(
      `Harbour town ${title}`,
    );
    expect(titleOf(`<title>${title} | Local news | The Harbour Courier</title>${site}`, heading)).toBe(title);
    const colon = 'Winter: the wall of the harbour waits';
    expect(titleOf(`<title>${colon}</title>`, `<h1><span>Harbour town</span> ${colon}</h1>`)).toBe(colon);
    expect(titleOf(`<title>${title}</title>`, `<h1>Harbour town: ${title}</h1>`)).toBe(`Harbour town: ${title}`);
  });

  it('keeps the kicker that the page puts before its heading everywhere else', () => {
    const whole = 'Harbour town: The wall waits another winter';
    const cards = ['og:title', 'twitter:title', 'parsely-title'].map((name) => meta(name, whole)).join('');
    expect(titleOf(`<title>${whole}</title>${cards}`, '<h1>The wall waits another winter</h1>')).toBe(whole);
  });

  it('is surer the more sources agree', () => {
    const one = claimOf('title', { head: meta('og:title', 'Ferry sold'), headline: '' });
    const two = claimOf('title', {
      head: meta('og:title', 'Ferry sold') + linkedArticle({ headline: 'Ferry Sold' }),
      headline: '',
    });
    expect(two!.strength).toBeGreaterThan(one!.strength);
  });

  it('does not take a logo for the headline', () => {
    const headline = '<h1>The Harbour Courier</h1><h2>Ferry sold to the islands</h2>';
    expect(titleOf(`<title>Ferry sold to the islands</title>${site}`, headline)).toBe('Ferry sold to the islands');
  });

  it('keeps sections that only the page’s title has out of it', () => {
    expect(titleOf(`<title>Harbour wall waits | Local news | The Harbour Courier</title>${site}`)).toBe(
      'Harbour wall waits',
    );
  });
});

describe('cutOutlet', () => {
  const outlets = new Set(['harbourcourier', 'hc']);
  it.each([
    ['Ferry sold | The Harbour Courier', 'Ferry sold'],
    ['Ferry sold - Harbour Courier', 'Ferry sold'],
    ['Ferry sold — harbourcourier.com', 'Ferry sold'],
    ['The Harbour Courier: Ferry sold', 'Ferry sold'],
    ['Ferry Office: Ferry sold', 'Ferry Office: Ferry sold'],
    ['The Harbour Courier | Ferry sold', 'Ferry sold'],
    ['Ferry sold | HC | The Harbour Courier', 'Ferry sold'],
    ['Ferry sold - what now?', 'Ferry sold - what now?'],
    ['Ferry sold: the Harbour Courier asks why', 'Ferry sold: the Harbour Courier asks why'],
    ['Harbour Courier', 'Harbour Courier'],
  ])('makes of “%s” “%s”', (title, cut) => {
    expect(cutOutlet(title, outlets)).toBe(cut);
  });
});
