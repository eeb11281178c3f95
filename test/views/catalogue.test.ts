import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/views/catalogue.ts';
import { archiveOf } from './sample.ts';

const made = catalogue(
  archiveOf([
    { id: 'a', date: '2024-05-17', outlet: 'Courier', authors: ['Ada Thorn', 'Bo Quill', 'Ada Thorn'] },
    { id: 'b', date: '2024-05', outlet: 'courier' },
    { id: 'c', date: '2024-05-02' },
    { id: 'd', date: '2024', language: null },
    { id: 'e', date: null, outlet: null, authors: [] },
    { id: 'f', date: '1999-12-31', language: 'en-GB' },
  ]),
);

describe('catalogue', () => {
  it('puts years newest first, months within them, and what has no month aside', () => {
    expect(made.years.map(({ year, count }) => [year, count])).toEqual([
      ['2024', 4],
      ['1999', 1],
    ]);
    expect(made.years[0]?.months.map(({ date, place }) => [date, place])).toEqual([['2024-05', 'years/2024/05']]);
    expect(made.years[0]?.monthUnknown?.entries.map(({ id }) => id)).toEqual(['d']);
  });

  it('puts an article whose day is not known last in its month', () => {
    expect(made.years[0]?.months[0]?.entries.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  it('counts an article once for an author named twice', () => {
    expect(made.authors.get('Bo Quill')?.entries.map(({ id }) => id)).toEqual(['a']);
    expect(made.authors.get('Ada Thorn')?.entries.filter(({ id }) => id === 'a')).toHaveLength(1);
  });

  it('keeps names apart that would share an address', () => {
    const places = [...made.outlets.values()].map(({ place }) => place);
    expect(new Set(places.map((place) => place.toLowerCase())).size).toBe(places.length);
  });

  it('lists articles of one language together, whatever their regions', () => {
    expect([...made.languages.keys()]).toEqual(['en']);
    expect(made.languages.get('en')?.entries.map(({ id }) => id)).toContain('f');
  });

  it('lists what lacks a field', () => {
    expect(made.undated.map(({ id }) => id)).toEqual(['e']);
    expect(made.noOutlet.map(({ id }) => id)).toEqual(['e']);
    expect(made.noAuthor.map(({ id }) => id)).toEqual(['e']);
    expect(made.noLanguage.map(({ id }) => id)).toEqual(['d']);
  });
});
