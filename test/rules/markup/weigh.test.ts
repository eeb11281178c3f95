import { describe, expect, it } from 'vitest';
import { type Answer, evidenceOf, weigh, worthOf } from '../../../src/rules/markup/weigh.ts';

const answer = (value: string, strength: number, rule: string): Answer => ({
  ...{ values: [value], key: value.toLowerCase(), strength },
  evidence: { rule, lines: [1, 1], quote: value },
});
/** What a field's claims say: value, strength and the rule of their evidence. */
const said = (answers: readonly Answer[], sourceOf?: (rule: string) => string) =>
  weigh('outlet', answers, sourceOf).map(({ values, strength, evidence }) => [values[0], strength, evidence.rule]);

describe('weigh', () => {
  it('makes one claim of sources that agree, stronger by three for each, with the strongest one’s value', () =>
    expect(said([answer('PIER POST', 50, 'footer'), answer('Pier Post', 80, 'og:site_name')])).toEqual([
      ['Pier Post', 83, 'og:site_name'],
    ]));
  it('puts the strongest claim first', () =>
    expect(said([answer('Quay', 40, 'footer'), answer('Pier Post', 80, 'og:site_name')]).map(([name]) => name)).toEqual(
      ['Pier Post', 'Quay'],
    ));
  it('counts rules of one source once', () =>
    expect(said([answer('Quay', 60, 'jsonld:a'), answer('Quay', 60, 'jsonld:b')], () => 'jsonld')).toEqual([
      ['Quay', 60, 'jsonld:a'],
    ]));
  it('makes nothing surer than 96', () =>
    expect(said(['a', 'b', 'c', 'd'].map((rule) => answer('Quay', 92, rule)))[0]![1]).toBe(96));
});

describe('worthOf', () => {
  const table = [
    ['og:title', 80],
    [/^dc\./, 40],
  ] as const;
  it.each([
    ['og:title', 80],
    ['dc.title', 40],
    ['twitter:title', 0],
  ])('gives for %s %i', (name, worth) => expect(worthOf(name, table)).toBe(worth));
});

describe('evidenceOf', () => {
  it('names the property as the rule', () =>
    expect(evidenceOf({ name: 'og:title', value: 'Ferry', lines: [3, 3], quote: '<meta …>' })).toEqual({
      rule: 'og:title',
      lines: [3, 3],
      quote: '<meta …>',
    }));
});
