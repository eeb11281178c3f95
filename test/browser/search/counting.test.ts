import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Counted, countRows } from '../../../src/browser/search/counting.ts';
import { type DateRange, parseQuery } from '../../../src/browser/search/query.ts';
import type { Rows } from '../../../src/browser/search/rows.ts';
import { blank, type Choices, type Facet, facets, toggled, type Vague } from '../../../src/browser/search/state.ts';
import type { SecondCalendar } from '../../../src/text/second-calendar.ts';

interface Article {
  readonly date: string;
  readonly outlet: string;
  readonly authors: readonly string[];
  readonly language: string;
}

const article = fc.record({
  date: fc.constantFrom('', '2003', '2003-05', '2003-05-12', '2004-01-01'),
  outlet: fc.constantFrom('', 'A', 'B'),
  authors: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
  language: fc.constantFrom('', 'en', 'de'),
});
const choices = fc.record({
  outlet: fc.subarray(['', 'A', 'B']),
  author: fc.subarray(['', 'x', 'y']),
  year: fc.subarray(['', '2003', '2004', 'sh1382']),
  month: fc.subarray(['', '2003-05', 'sh1382-02']),
  language: fc.subarray(['', 'en', 'de']),
});
const calendar = fc.constantFrom(null, 'persian' as const);
const range = fc.constantFrom(null, { from: '2003', to: '2003' }, { from: '2003-05-01', to: null });

it('says beside each value how many articles choosing it alone would show', () => {
  fc.assert(
    fc.property(fc.array(article, { maxLength: 30 }), choices, range, calendar, (rows, chosen, dates, own) => {
      const counted = count(rows, '', chosen, dates, null, own);
      for (const facet of facets) {
        const values =
          own === null ? new Set(rows.flatMap((one) => valuesOf(one, facet))) : counted.facets[facet].keys();
        for (const value of values) {
          const alone = { ...chosen, [facet]: [value] };
          expect(counted.facets[facet].get(value) ?? 0).toBe(count(rows, '', alone, dates, null, own).rows.length);
        }
      }
    }),
  );
});

it('shows more when one more value of a facet is chosen, less when another facet is', () => {
  const rows = ['A', 'A', 'B', ''].map((outlet, index) => ({
    ...{ date: `200${index}`, outlet, authors: [], language: '' },
  }));
  const total = (chosen: Choices) => count(rows, '', chosen).rows.length;
  const choose = (...pairs: (readonly [Facet, string])[]) =>
    total(pairs.reduce((state, [facet, value]) => toggled(state, facet, value), blank).choices);
  expect(choose()).toBe(4);
  expect(choose(['outlet', 'A'])).toBe(2);
  expect(choose(['outlet', 'A'], ['outlet', 'B'])).toBe(3);
  expect(choose(['outlet', ''])).toBe(1);
  expect(choose(['outlet', 'A'], ['year', '2001'])).toBe(1);
});

it.each([
  ['outlet:cour', ['Island Courier']],
  ['outlet:kusten', ['Küstenkurier']],
  ['outlet:"velm the"', ['The Velm Beacon']],
  ['outlet:beacon outlet:courier', ['The Velm Beacon', 'Island Courier']],
  ['-outlet:beacon', ['Island Courier', 'Küstenkurier', '']],
  ['outlet:روزنامة', []],
])('reads %s as words of names', (text, expected) => {
  const outlets = ['The Velm Beacon', 'Island Courier', 'Küstenkurier', ''];
  const rows = outlets.map((outlet) => ({ date: '', outlet, authors: [], language: '' }));
  expect(count(rows, text).rows.map((row) => outlets[row])).toEqual(expected);
});

it('counts articles by date, whatever range is chosen', () => {
  const rows = ['2003', '2003', '2004-05', ''].map((date, index) => ({
    ...{ date, outlet: index === 0 ? 'A' : '', authors: [], language: '' },
  }));
  const counted = count(rows, '', blank.choices, { from: '2004', to: '2004' });
  expect(counted.rows).toHaveLength(1);
  expect(counted.dates).toEqual(
    new Map([
      ['2003', 2],
      ['2004-05', 1],
      ['', 1],
    ]),
  );
});

it.each([
  ['month', ['2003']],
  ['day', ['2003', '2004-05']],
] as const)('narrows to dates that name no %s, and counts all dates', (vague, expected) => {
  const dates = ['2003', '2004-05', '2004-05-06', ''];
  const rows = dates.map((date) => ({ date, outlet: '', authors: [], language: '' }));
  const counted = count(rows, '', blank.choices, null, vague);
  expect(counted.rows.map((row) => dates[row])).toEqual(expected);
  expect(counted.dates.size).toBe(4);
});

it('counts years of the Persian calendar, and in Gregorian ones what it has no place for, with all else of them', () => {
  const rows = ['2003-03-20', '2003-03-21', '2003', '2004-01-01', ''].map((date) => ({
    ...{ date, outlet: '', authors: [], language: '' },
  }));
  const years = (chosen: Choices = blank.choices) => count(rows, '', chosen, null, null, 'persian');
  expect([...years().facets.year]).toEqual([
    ['', 1],
    ['2003', 3],
    ['sh1381', 1],
    ['sh1382', 2],
  ]);
  expect(years({ ...blank.choices, year: ['sh1382'] }).rows).toEqual([1, 3]);
  expect(count(rows, '', { ...blank.choices, year: ['sh1382'] }).rows).toEqual([1, 3]);
  expect(years({ ...blank.choices, month: ['sh1382-01'] }).rows).toEqual([1]);
});

it('counts the dates of each outlet where that is asked for', () => {
  const rows = ['2003', '2003', '2004', ''].map((date, index) => ({
    ...{ date, outlet: index === 0 ? 'A' : '', authors: [], language: '' },
  }));
  expect(count(rows, '').outlets.size).toBe(0);
  const all = columns(rows);
  const conditions = { query: parseQuery(''), choices: blank.choices, range: null, vague: null, calendar: null };
  const { outlets } = countRows(all, [0, 1, 2, 3], conditions, true);
  expect([...outlets].map(([outlet, dates]) => [outlet, [...dates]])).toEqual([
    ['A', [['2003', 1]]],
    [
      '',
      [
        ['', 1],
        ['2003', 1],
        ['2004', 1],
      ],
    ],
  ]);
});

it('counts the same by the short way, where nothing is chosen, as by the long one', () => {
  const query = fc.constantFrom('', 'date:2003', 'date:2003-05..');
  const without = fc.constantFrom<Vague | null>(null, 'month', 'day');
  fc.assert(
    fc.property(fc.array(article, { maxLength: 30 }), query, range, without, (articles, text, dates, vague) => {
      const all = columns(articles);
      const rows = [...articles.keys()];
      const conditions = { query: parseQuery(text), choices: blank.choices, range: dates, vague, calendar: null };
      const short = countRows(all, rows, conditions, false);
      // Who wants the dates of each outlet is served by the long way.
      expect({ ...countRows(all, rows, conditions, true), outlets: short.outlets }).toEqual(short);
    }),
  );
});

function count(
  articles: readonly Article[],
  text: string,
  chosen: Choices = blank.choices,
  dates: DateRange | null = null,
  vague: Vague | null = null,
  calendar: SecondCalendar | null = null,
): Counted {
  const conditions = { query: parseQuery(text), choices: chosen, range: dates, vague, calendar };
  return countRows(columns(articles), [...articles.keys()], conditions, false);
}

function columns(articles: readonly Article[]): Rows {
  const listOf = (valuesIn: (one: Article) => readonly string[]) => [...new Set(['', ...articles.flatMap(valuesIn)])];
  const dates = listOf(({ date }) => [date]).sort();
  const names = {
    outlets: listOf(({ outlet }) => [outlet]),
    authors: listOf(({ authors }) => authors),
    languages: listOf(({ language }) => [language]),
  };
  return {
    ...{ names, dates },
    days: dates.map((date) => Number(date.replaceAll('-', '').padEnd(8, '0'))),
    date: Int32Array.from(articles, ({ date }) => dates.indexOf(date)),
    outlet: Int32Array.from(articles, ({ outlet }) => names.outlets.indexOf(outlet)),
    language: Int32Array.from(articles, ({ language }) => names.languages.indexOf(language)),
    author: articles.map(({ authors }) => {
      const own = authors.map((author) => names.authors.indexOf(author));
      return own.length < 2 ? (own[0] ?? 0) : own;
    }),
  };
}

function valuesOf({ outlet, authors, language, date }: Article, facet: Facet): readonly string[] {
  if (facet === 'outlet') return [outlet];
  if (facet === 'author') return authors.length === 0 ? [''] : authors;
  if (facet === 'language') return [language];
  if (facet === 'year') return [date.slice(0, 4)];
  return date.length >= 7 ? [date.slice(0, 7)] : date === '' ? [''] : [];
}
