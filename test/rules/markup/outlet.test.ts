import { describe, expect, it } from 'vitest';
import { newsPage } from '../../input/html/pages.ts';
import { claimOf, linkedArticle, meta, readPage, settingsWith } from './pages.ts';

const outletOf = (head: string) => claimOf('outlet', { head })?.values[0];
const canonical = '<link rel="canonical" href="https://www.harbourcourier.example.com/a/b">';

describe('readOutlet', () => {
  it.each([
    [
      'the publisher of JSON-LD',
      linkedArticle({ publisher: { '@type': 'Organization', name: 'The Harbour Courier' } }),
    ],
    ['og:site_name', meta('og:site_name', 'The Harbour Courier')],
    ['the name of the application', meta('application-name', 'The Harbour Courier')],
    [
      'a publisher in microdata',
      '<div itemscope itemtype="https://schema.org/Article"><span itemprop="publisher">The Harbour Courier</span></div>',
    ],
    [
      'the end of the title, borne out by the domain',
      '<title>Ferry sold | The Harbour Courier</title><link rel="canonical" href="https://www.harbourcourier.com/a">',
    ],
  ])('reads %s', (_what, head) => {
    expect(outletOf(head)).toBe('The Harbour Courier');
  });

  it('takes the name that readers know, not the company’s', () => {
    expect(outletOf(linkedArticle({ publisher: { name: 'Freie Küste - Küstenverlag GmbH & Co. KG' } }))).toBe(
      'Freie Küste',
    );
    const both =
      linkedArticle({ publisher: { name: 'Courier Media Ltd.' } }) + meta('og:site_name', 'The Harbour Courier');
    expect(outletOf(both)).toBe('The Harbour Courier');
  });

  it('prefers a name to an address that says the same', () => {
    expect(outletOf(meta('og:site_name', 'harbourcourier.com') + meta('application-name', 'Harbour Courier'))).toBe(
      'Harbour Courier',
    );
  });

  it('falls back on the domain of the page’s own address', () => {
    const head = '<link rel="canonical" href="https://www.harbourcourier.com/a">';
    const page = newsPage({ head }).replace(/<footer>.*<\/footer>/, '');
    const claim = readPage(page).claims.find(({ field }) => field === 'outlet');
    expect(claim).toMatchObject({ values: ['harbourcourier.com'], evidence: { rule: 'link:canonical' } });
  });

  it('reads who holds the rights, where nothing names the outlet better', () => {
    expect(claimOf('outlet', { head: '<link rel="canonical" href="https://www.harbourcourier.com/a">' })).toMatchObject(
      {
        values: ['The Harbour Courier'],
        evidence: {
          rule: 'html-rights-line',
          quote: '© The Harbour Courier. All rights reserved, here and elsewhere.',
        },
      },
    );
  });

  it('reads the house that a firm is named after, where the domain is called so', () => {
    const foot = (host: string) =>
      newsPage({ head: `<title>Strike ends</title><link rel="canonical" href="https://${host}/strike">` }).replace(
        '© The Harbour Courier. All rights reserved, here and elsewhere.',
        '© 2024 The Harbour Courier Company',
      );
    const outletOf = (source: string) => readPage(source).claims.find(({ field }) => field === 'outlet')?.values[0];
    expect(outletOf(foot('www.harbourcourier.example'))).toBe('The Harbour Courier');
    expect(outletOf(foot('www.harbourcouriercompany.example'))).toBe('The Harbour Courier Company');
  });

  it('takes no company for the outlet from a rights line', () => {
    for (const holder of ['Küstenverlag GmbH', 'Courier Media Ltd.', 'Editorial Costa S.A.']) {
      const page = newsPage().replace('The Harbour Courier', holder);
      expect(readPage(page).claims.filter(({ field }) => field === 'outlet')).toEqual([]);
    }
  });

  it('calls an outlet that the curator knows by the curator’s name', () => {
    const settings = settingsWith({ name: 'Harbour Courier (Alder)', aliases: ['HC'], domains: ['example.com'] });
    expect(claimOf('outlet', { head: canonical }, settings)?.values).toEqual(['Harbour Courier (Alder)']);
    expect(claimOf('outlet', { head: meta('og:site_name', 'HC') }, settings)?.values).toEqual([
      'Harbour Courier (Alder)',
    ]);
    expect(claimOf('outlet', { head: meta('og:site_name', 'Other News') }, settings)?.values).toEqual(['Other News']);
  });

  it('takes the name that an address is made of before the address', () => {
    const head = `<link rel="canonical" href="https://www.hctimes.example/wall">${meta('og:site_name', 'hctimes.example')}${meta('copyright', 'Copyright (c) 2013 Harbour City Times')}`;
    expect(claimOf('outlet', { head })?.values).toEqual(['Harbour City Times']);
  });

  it('takes the name whose words stand apart', () => {
    const head = `<title>Harbour wall waits | The Alder Post</title>${meta('og:site_name', 'TheAlderPost')}`;
    expect(
      claimOf('outlet', { head: `${head}<link rel="canonical" href="https://alderpost.example/wall">` })?.values,
    ).toEqual(['The Alder Post']);
  });

  it('reads the house behind a mark without a blank before it, where the domain bears it out', () => {
    const head =
      '<title>Harbour wall waits- Quay Weekly</title><link rel="canonical" href="https://quayweekly.example/wall">';
    expect(claimOf('outlet', { head })?.values).toEqual(['Quay Weekly']);
  });
});
