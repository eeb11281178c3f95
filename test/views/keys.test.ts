import { expect, it } from 'vitest';
import { plansOf } from './planned.ts';
import { archiveOf, manySamples, type Sample } from './sample.ts';

/** Long lists and short ones, months in parts, names under letters, fields that are missing, dates that are not whole. */
const samples: readonly Sample[] = [
  ...manySamples(640, 2).map((sample, index) => ({
    ...sample,
    ...(index % 2 === 0 ? { outlet: 'The Busy Paper' } : {}),
  })),
  ...Array.from({ length: 220 }, (_, index) => ({ id: `may-${index}`, date: `2001-05-${10 + (index % 9)}` })),
  ...Array.from({ length: 210 }, (_, index) => ({
    id: `long-${index}`,
    authors: ['Old Hand'],
    date: `1999-0${1 + (index % 9)}-04`,
  })),
  { id: 'year', date: '1998', language: 'fa', authors: [] },
  { id: 'month', date: '1998-05', outlet: 'The Rare Paper', authors: ['Ada Thorn', 'Old Hand'] },
  { id: 'nothing', date: null, outlet: null, authors: [], language: null },
  { id: 'untitled', title: null, excerpt: '' },
];

const changes: readonly (readonly [name: string, change: (all: readonly Sample[]) => readonly Sample[]])[] = [
  ['a headline', (all) => edited(all, 'may-3', { title: 'Renamed' })],
  ['first words', (all) => edited(all, 'long-7', { excerpt: 'Quite other words.' })],
  ['a day', (all) => edited(all, 'may-3', { date: '2001-05-02' })],
  ['a month', (all) => edited(all, 'may-100', { date: '2001-07-02' })],
  ['a year', (all) => edited(all, 'long-9', { date: '2003-05-02' })],
  ['a date that goes', (all) => edited(all, 'may-100', { date: null })],
  ['a date that comes', (all) => edited(all, 'nothing', { date: '2005-01-01' })],
  ['an outlet', (all) => edited(all, 'may-3', { outlet: 'A New Paper' })],
  ['an outlet that clashes', (all) => edited(all, 'may-3', { outlet: 'The-rare Paper!' })],
  ['an author', (all) => edited(all, 'long-7', { authors: ['Old Hand', 'New Hand'] })],
  ['a language', (all) => edited(all, 'may-3', { language: 'fr' })],
  ['an inferred field', (all) => edited(all, 'may-3', { inferred: ['date'] })],
  ['a file’s ending', (all) => edited(all, 'untitled', { source: 'untitled.txt' })],
  ['an article more', (all) => [...all, { id: 'more', date: '2001-05-12' }]],
  ['an article fewer', (all) => all.filter(({ id }) => id !== 'may-3' && id !== 'bulk/item-10')],
];

/** Printed before the change, once for each language: the lists, as articles have tests of their own. */
const printed = ['en', 'fa'].map((language) => ({ language, before: listsOf(samples, language) }));

it.each(changes)('changes the keys of all lists that tell of %s', (_, change) => {
  for (const { language, before } of printed) {
    const after = plansOf(archiveOf(change(samples), { language }));
    const same = [...before].filter(([path, { key }]) => after.get(path)?.key === key);
    const stale = same.filter(([path, { view }]) => JSON.stringify(after.get(path)?.view()) !== view);
    expect(stale.map(([path]) => path)).toEqual([]);
    // An article is told of on few pages: most stay as they were.
    expect(same.length).toBeGreaterThan(before.size / 2);
  }
});

function listsOf(
  archive: readonly Sample[],
  language: string,
): ReadonlyMap<string, { readonly key: string; readonly view: string }> {
  const lists = [...plansOf(archiveOf(archive, { language }))].filter(([, { kind }]) => kind !== 'article');
  return new Map(lists.map(([path, { key, view }]) => [path, { key, view: JSON.stringify(view()) }]));
}

function edited(all: readonly Sample[], id: string, fields: Partial<Sample>): readonly Sample[] {
  return all.map((sample) => (sample.id === id ? { ...sample, ...fields, id } : sample));
}
