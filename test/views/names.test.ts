import { describe, expect, it } from 'vitest';
import type { DirectoryView } from '../../src/views/directory-view.ts';
import { allNames, namesKey } from '../../src/views/names.ts';
import { plannedSite, plansOf } from './planned.ts';
import { archiveOf, manySamples, type Sample } from './sample.ts';

const many: readonly Sample[] = [
  ...manySamples(200),
  { id: 'a', outlet: 'Écho', date: '2010-02-01', language: 'fr' },
  { id: 'b', outlet: 'Echo of the Coast', date: '2023-02-01' },
  { id: 'c', outlet: '7 Days', date: null },
  { id: 'd', outlet: '港新聞', date: '2004', language: 'ja' },
  { id: 'e', outlet: '海日報', date: '2004', language: 'ja' },
];

function viewOf(samples: readonly Sample[], place: string): DirectoryView {
  const plan = plansOf(archiveOf(samples)).get(`${place}/index.html`);
  return plan?.view() as DirectoryView;
}

describe('planNames', () => {
  it('puts names under the letters of their scripts, in the order of the interface', () => {
    const { groups, controls } = viewOf(many, 'outlets');
    expect(groups.map(({ heading }) => heading)).toEqual(['Other', 'E', 'P', '漢']);
    expect(groups[1]?.items.map(({ text }) => text)).toEqual(['Écho', 'Echo of the Coast']);
    expect(controls).toMatchObject({ narrow: true, words: { sorts: { count: 'Articles' } } });
  });

  it('puts a name that begins with a mark under its first letter, in its place', () => {
    const names = ['Zephyr', '«Маяк»', '“Ebb and Flow”', 'East Wind', '(Another) Voice'];
    const { groups } = viewOf(
      names.map((outlet, index) => ({ id: `${index}`, outlet })),
      'outlets',
    );
    const shown = groups.flatMap(({ items }) => items.map(({ text }) => text));
    expect(shown).toEqual(['(Another) Voice', 'East Wind', '“Ebb and Flow”', 'Zephyr', '«Маяк»']);
  });

  it('tells of each name its years, languages and how its articles are spread', () => {
    const { groups } = viewOf(many, 'outlets');
    const [echo] = groups[1]?.items ?? [];
    expect(echo).toMatchObject({
      count: '1',
      note: '2010',
      detail: { articles: 1, newest: '2010-02-01', languages: ['French'] },
    });
    // 2010 is the seventh year of twenty.
    expect(echo?.detail?.spark).toEqual({ label: 'most in 2010: 1 article', width: 59, path: 'M18 12v-12h2v12z' });
    expect(groups[0]?.items[0]?.detail).toMatchObject({ newest: null, spark: null });
  });

  it('takes several years to a bar where there are many', () => {
    const samples = [1850, 1851, 1900, 2020].map((year) => ({ id: String(year), date: String(year), outlet: 'Old' }));
    const spark = viewOf(samples, 'outlets').groups[0]?.items[0]?.detail?.spark;
    expect(spark).toEqual({
      label: 'most in 2020: 1 article',
      width: 104,
      path: 'M0 12v-12h2v12zM30 12v-6h2v6zM102 12v-6h2v6z',
    });
  });

  it('has nothing to sort where there are few names, and the same bytes for the same archive', () => {
    expect(viewOf(many.slice(-4), 'outlets').controls).toBeNull();
    const key = () => plansOf(archiveOf(many)).get('outlets/index.html')?.key;
    expect(key()).toBe(key());
  });

  it('has a list of all names where a directory is cut into pages', () => {
    const samples = Array.from({ length: 301 }, (_, index) => ({ id: `a${index}`, authors: [`Name ${1000 + index}`] }));
    const site = plannedSite(archiveOf(samples), { base: '/sub/' });
    expect(namesKey(site, 'outlets')).toBeNull();
    expect(namesKey(site, 'authors')).not.toBeNull();
    const { names = [], languages } = allNames(site, 'authors');
    expect(names.length).toBe(301);
    expect(languages).toEqual(['en']);
    expect(names[0]).toEqual(['Name 1000', 'name-1000', 1, '2024-05-17', '2024-05-17', '', '', 0, 0]);
    const { controls } = viewOf(samples, 'authors');
    expect(JSON.parse(controls?.data ?? '').all).toMatchObject({
      file: '/authors/names.json',
      base: '/authors/',
      span: '{from} – {to}',
    });
  });
});
