import { describe, expect, it } from 'vitest';
import type { CopyGroup } from '../../src/archive/archive.ts';
import { copiesOf } from '../../src/views/copies.ts';
import type { HomeView } from '../../src/views/view.ts';
import { plannedSite, plansOf } from './planned.ts';
import { archiveOf } from './sample.ts';

const samples = Array.from({ length: 15 }, (_, index) => ({
  id: `a${index}`,
  outlet: index === 2 ? null : `Paper ${index}`,
  date: index === 3 ? null : `20${10 + index}-05-17`,
}));

describe('copiesOf', () => {
  const plain = archiveOf(samples);
  const entries = plain.entries.toReversed();
  const group: CopyGroup = { entries, texts: entries.map(({ id }) => (id === 'a1' ? 'other' : 'same')) };
  const archive = { ...plain, copies: new Map(entries.map(({ id }) => [id, group])) };
  const site = plannedSite(archive);
  const own = (id: string) => copiesOf(site, entries.find((entry) => entry.id === id) ?? entries[0]!);

  it('names the others, and which of them is not the same word for word', () => {
    const { label, places, more } = own('a0') ?? { places: [] };
    expect(label).toBe('Also printed in');
    expect(places).toHaveLength(12);
    expect(more).toBe('2 more');
    expect(places.find(({ href }) => href === '/articles/a1/')).toEqual({
      href: '/articles/a1/',
      name: 'Paper 1',
      date: { text: '17 May 2011', iso: '2011-05-17' },
      nearly: 'nearly the same text',
    });
    expect(places.find(({ href }) => href === '/articles/a2/')).toMatchObject({ name: 'Article a2', nearly: null });
    expect(places.find(({ href }) => href === '/articles/a3/')).toMatchObject({ date: null, nearly: null });
    expect(own('a1')?.places.every(({ nearly }) => nearly !== null)).toBe(true);
  });

  it('is nothing for a text of its own, and changes the page where a copy comes', () => {
    expect(copiesOf(plannedSite(plain), entries[0]!)).toBeNull();
    const [before, after] = [plansOf(plain), plansOf(archive)].map((plans) => plans.get('articles/a0/index.html')?.key);
    expect(before).not.toBe(after);
  });

  it('is told of once among the newest articles', () => {
    const others = ['x', 'y'].map((id) => ({ id, date: '2001-01-01' }));
    const mixed = { ...archiveOf([...samples, ...others]), copies: archive.copies };
    const view = plansOf(mixed).get('index.html')?.view() as HomeView;
    expect(view.newest.rows.map(({ href }) => href)).toEqual(['/articles/a14/', '/articles/x/', '/articles/y/']);
    const alone = plansOf(plain).get('index.html')?.view() as HomeView;
    expect(alone.newest.rows).toHaveLength(10);
  });
});
