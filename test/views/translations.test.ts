import { describe, expect, it } from 'vitest';
import { planPages } from '../../src/views/plan.ts';
import { translationsOf } from '../../src/views/site.ts';
import { plannedSite } from './planned.ts';
import { archiveOf, manySamples } from './sample.ts';

const languages = ['en', 'fa', 'de-AT'];
const samples = [
  ...manySamples(500),
  { id: 'other', title: '1', authors: ['123', 'ب'], aliases: ['former'], date: null },
];
const site = plannedSite(archiveOf(samples, { languages }), { base: '/sub/' });
const trees = [site, ...translationsOf(site)];
const paths = trees.map((tree) => [...planPages(tree)].map(({ path }) => path));

describe('a site in several languages', () => {
  it('has one tree of pages for each, the archive’s own at its base', () => {
    expect(trees.map(({ tree, base, messages }) => [tree, base, messages.locale])).toEqual([
      ['', '/sub/', 'en-GB'],
      ['fa', '/sub/fa/', 'fa-IR'],
      ['de-at', '/sub/de-at/', 'de-AT'],
    ]);
  });

  it('has the same pages in each, but for what a host shows where nothing is', () => {
    const own = (paths[0] ?? []).filter((path) => path !== '404.html').sort();
    expect(own.length).toBeGreaterThan(700);
    expect(own).toContain('articles/former/index.html');
    // Readers of Persian browse by their own calendar too.
    const shared = paths[1]?.filter((path) => !/^fa\/(?:years|days)\/persian\//.test(path));
    expect(shared?.toSorted()).toEqual(own.map((path) => `fa/${path}`));
    expect(paths[2]?.toSorted()).toEqual(own.map((path) => `de-at/${path}`));
  });

  it('changes every page where a language is added, since all lead to it', () => {
    const other = plannedSite(archiveOf(samples, { languages: [...languages, 'fr'] }), { base: '/sub/' });
    const keys = new Set([...planPages(site)].map(({ key }) => key));
    expect([...planPages(other)].filter(({ key }) => keys.has(key))).toEqual([]);
  });

  it('makes each page at the path it is planned for, with a key of its own', () => {
    for (const tree of trees) {
      const plans = [...planPages(tree)].filter((_, index) => index % 97 === 0);
      for (const plan of plans) expect(plan.view().path).toBe(plan.path);
    }
    const keys = trees.flatMap((tree) => [...planPages(tree)].map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leads from each page to the same page in the others, by their own names', () => {
    for (const [index, tree] of trees.entries()) {
      const plan = [...planPages(tree)].find(
        ({ path }) => path.endsWith('/years/2010/index.html') || path === 'years/2010/index.html',
      );
      const { translations, canonical } = plan?.view().head ?? { translations: [], canonical: null };
      expect(translations.map(({ href, text, lang, dir }) => [href, text, lang, dir])).toEqual([
        ['/sub/years/2010/', 'English', 'en', 'ltr'],
        ['/sub/fa/years/2010/', 'فارسی', 'fa', 'rtl'],
        ['/sub/de-at/years/2010/', 'Österreichisches Deutsch', 'de-AT', 'ltr'],
      ]);
      expect(translations.findIndex(({ current }) => current)).toBe(index);
      expect(translations.filter(({ own }) => own).map(({ lang }) => lang)).toEqual(['en']);
      expect(canonical).toBe(translations[index]?.permanent);
    }
  });

  it('leads from a month of a calendar that one language has to the month of its articles in the others', () => {
    const persian = trees[1]!;
    const { head } = [...planPages(persian)].find(({ path }) => path === 'fa/years/persian/1389/07/index.html')!.view();
    expect(head.translations.map(({ href, current, same }) => [href, current, same])).toEqual([
      ['/sub/years/2010/10/', false, false],
      ['/sub/fa/years/persian/1389/07/', true, false],
      ['/sub/de-at/years/2010/10/', false, false],
    ]);
    expect(head.canonical).toBe('https://archive.example/fa/years/persian/1389/07/');
  });

  it('shares assets, feeds and the search index', () => {
    const frames = trees.map(({ frame }) => frame);
    for (const { feeds } of frames) expect(feeds.map(({ href }) => href)).toEqual(['/sub/feed.atom', '/sub/feed.json']);
    const search = [...planPages(trees[1] ?? site)].find(({ kind }) => kind === 'search')?.view();
    expect(JSON.parse(search?.head.start?.data ?? '')).toMatchObject({ folder: '/sub/search-index/' });
    expect(JSON.parse((search as unknown as { readonly data: string }).data)).toMatchObject({
      base: '/sub/',
      home: '/sub/fa/',
      locale: 'fa-IR',
    });
  });

  it('cites an article by the one address that it has in the archive’s own language', () => {
    const plan = [...planPages(trees[1] ?? site)].find(({ kind }) => kind === 'article');
    expect(JSON.stringify(plan?.view())).not.toContain('https://archive.example/fa/articles/bulk/item-0/","code"');
    expect(plan?.view().head.jsonLd).not.toContain('/fa/');
  });
});

it('is without further pages, links or words where an archive lists no languages', () => {
  const one = plannedSite(archiveOf(samples));
  expect(translationsOf(one)).toEqual([]);
  expect(one.frame.translations).toBeNull();
  for (const plan of [...planPages(one)].filter((_, index) => index % 97 === 0)) {
    expect(plan.view().head.translations).toEqual([]);
  }
});
