import { expect, it } from 'vitest';
import { alternatives, dateRange, parseQuery } from '../../../src/browser/search/query.ts';

const word = (...words: string[]) => ({ words, phrase: false });
const phrase = (...words: string[]) => ({ words, phrase: true });
const nothing = { groups: [], excluded: [], fields: [], dates: [] };

it.each([
  ['', nothing],
  ['  ', nothing],
  ['harbour strike', { ...nothing, groups: [[word('harbour')], [word('strike')]] }],
  ['"harbour strike" -talks', { ...nothing, groups: [[phrase('harbour', 'strike')]], excluded: [word('talks')] }],
  ['„Hafen Streik“ «la grève»', { ...nothing, groups: [[phrase('Hafen', 'Streik')], [phrase('la', 'grève')]] }],
  ['"still typing', { ...nothing, groups: [[phrase('still', 'typing')]] }],
  ['-"dry dock"', { ...nothing, excluded: [phrase('dry', 'dock')] }],
  ['strike OR walkout harbour', { ...nothing, groups: [[word('strike'), word('walkout')], [word('harbour')]] }],
  ['a | b | c', { ...nothing, groups: [[word('a'), word('b'), word('c')]] }],
  ['OR strike', { ...nothing, groups: [[word('strike')]] }],
  ['strike OR', { ...nothing, groups: [[word('strike')]] }],
  ['"OR" or', { ...nothing, groups: [[phrase('OR')], [word('or')]] }],
  ['— ! "..." harbour -', { ...nothing, groups: [[word('harbour')]] }],
  ["don't e-mail 1,200", { ...nothing, groups: [[word("don't")], [word('e-mail')], [word('1,200')]] }],
  ['outlet:courier', { ...nothing, fields: [{ field: 'outlet', text: 'courier', excluded: false }] }],
  ['-author:"Ada Marsh"', { ...nothing, fields: [{ field: 'author', text: 'Ada Marsh', excluded: true }] }],
  ['LANG:fa', { ...nothing, fields: [{ field: 'language', text: 'fa', excluded: false }] }],
  ['date:2025-03', { ...nothing, dates: [{ from: '2025-03', to: '2025-03' }] }],
  ['date:۲۰۲۵', { ...nothing, dates: [{ from: '2025', to: '2025' }] }],
  ['date:soon', { ...nothing, groups: [[word('date:soon')]] }],
  ['https://example.org', { ...nothing, groups: [[word('https://example.org')]] }],
])('reads %s', (text, expected) => {
  expect(parseQuery(text)).toEqual(expected);
});

it.each([
  ['2025', { from: '2025', to: '2025' }],
  ['2025-03-14', { from: '2025-03-14', to: '2025-03-14' }],
  ['2019..2021', { from: '2019', to: '2021' }],
  ['2019-05..', { from: '2019-05', to: null }],
  ['..2021', { from: null, to: '2021' }],
  ['2019…2021', { from: '2019', to: '2021' }],
  ['..', null],
  ['', null],
  ['20190', null],
  ['2019-5', null],
  ['20192021', null],
])('reads the range %s', (text, expected) => {
  expect(dateRange(text)).toEqual(expected);
});

it('multiplies alternatives out, up to a bound', () => {
  const texts = (text: string) => alternatives(parseQuery(text)).map((terms) => terms.flatMap(({ words }) => words));
  expect(texts('a OR b c')).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(texts('')).toEqual([[]]);
  expect(texts('a OR b c OR d e OR f g OR h i OR j')).toHaveLength(16);
});

it('reads a long query in one go', () => {
  expect(parseQuery('"'.repeat(5000)).groups).toEqual([]);
  expect(parseQuery('word '.repeat(5000)).groups).toHaveLength(100);
});
