import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../../src/rules/text/outlets/sign.ts';
import { isTrait, mostWorthOf, worthOf, worthOfHost } from '../../../../src/rules/text/outlets/values.ts';
import { passagesOf } from '../passages-of.ts';

const [passage] = passagesOf('Home') as [ReturnType<typeof passagesOf>[number]];
const sign = (rule: string, weight: number, name = 'Lantern'): Sign => ({ name, rule, weight, passage });

describe('worthOfHost', () => {
  const host = sign('own-links', 2.6, 'quietlantern.example');
  it('is the host’s own where the name spells it', () =>
    expect(worthOfHost([sign('spelt-host', 0.4, 'Quiet Lantern'), host], 'Quiet Lantern')).toBe(
      worthOf([host], 'quietlantern.example'),
    ));
  it('is nothing for a part of the host, or for one of many hosts', () => {
    expect(worthOfHost([sign('masthead', 0.9), host], 'Lantern')).toBe(0);
    expect(worthOfHost([sign('own-links', 1.6, 'quietlantern.example')], 'Quiet Lantern')).toBe(0);
  });
});

describe('worthOf', () => {
  it('counts each kind of sign for itself', () =>
    expect(worthOf([sign('title-suffix', 2.5), sign('logo', 2)], 'Lantern')).toBe(3.5));
  it('counts one kind to twice and a half its strongest', () =>
    expect(
      worthOf(
        Array.from({ length: 40 }, () => sign('copyright-line', 1)),
        'Lantern',
      ),
    ).toBe(2.5));
  it('adds to signs of several kinds that have nothing to do with each other', () => {
    expect(worthOf([sign('told', 0.8, 'Le Ponton'), sign('picture-credit', 1, 'Le Ponton')], 'Le Ponton')).toBeCloseTo(
      2.1,
    );
    expect(worthOf([sign('told', 0.8), sign('author-note', 1)], 'Lantern')).toBeCloseTo(2.4);
    expect(worthOf([sign('told', 0.8), sign('told', 0.8)], 'Lantern')).toBeCloseTo(1.6);
  });
  it('adds nothing to what whomever a text is about has: people who speak, pictures, letters', () =>
    expect(worthOf([sign('told', 0.8), sign('picture-credit', 1)], 'Greenwater')).toBeCloseTo(1.5));
  it('takes a name with an article for no person’s', () => {
    for (const name of ['Le Ponton', 'De Kadebode']) expect(worthOf([sign('asked', 2.2)], name)).toBe(2.2);
  });
  it('counts a place only where no masthead says it already', () => {
    const top = [sign('page-top', 1), sign('feed', 2)];
    expect(worthOf(top, 'Lantern')).toBe(2.6);
    expect(worthOf([...top, sign('masthead-line', 1)], 'Lantern')).toBe(3);
  });
  it('takes a host that few links go to for anybody’s', () => {
    const linked = (weight: number) => worthOf([sign('own-links', weight, 'pierpost.example')], 'pierpost.example');
    expect(linked(2.2)).toBeGreaterThan(linked(1.6));
    expect(linked(1.6)).toBeGreaterThan(linked(0.6));
  });
  it('gives a press name more, where more than a mention shows it', () => {
    expect(worthOf([sign('logo', 2)], 'Harbour Courier')).toBeGreaterThan(worthOf([sign('logo', 2)], 'Lantern'));
    expect(worthOf([sign('service', 2)], 'Harbour Courier')).toBe(worthOf([sign('service', 2)], 'Lantern'));
  });
  it('gives a title no more for the rights of a firm, which has others', () => {
    const menu = sign('masthead', 0.9, 'Harbour Courier');
    const rights = sign('copyright-line', 1.3, 'Harbour Courier');
    const plain = worthOf([menu, rights], 'Harbour Courier');
    expect(worthOf([menu, { ...rights, written: 'Harbour Courier Media Group' }], 'Harbour Courier')).toBeLessThan(
      plain,
    );
  });
  it('gives a person’s name less, where it is not shown as a house’s', () => {
    expect(worthOf([sign('logo', 2)], 'Mara Holt')).toBeLessThan(worthOf([sign('logo', 2)], 'Lantern'));
    expect(worthOf([sign('title-suffix', 2)], 'Mara Holt')).toBe(worthOf([sign('title-suffix', 2)], 'Lantern'));
  });
});

describe('mostWorthOf', () => {
  it('is never less than what a name with these signs is worth', () => {
    const rules = [
      'masthead',
      'service',
      'logo',
      'own-links',
      'masthead-line',
      'page-top',
      'subject',
      'copyright-line',
    ];
    const names = ['Lantern', 'Harbour Courier', 'The Guardian', 'pierpost.example', 'Mara Holt', 'Reuters'];
    const signs = fc.array(
      fc.record({ rule: fc.constantFrom(...rules), weight: fc.constantFrom(-1, 0.3, 0.9, 2.2, 3) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(signs, fc.constantFrom(...names), (each, name) => {
        const group = each.map(({ rule, weight }) => sign(rule, weight, name));
        expect(mostWorthOf(group)).toBeGreaterThanOrEqual(worthOf(group, name));
      }),
    );
  });
  it('tells that a line of the menu is no outlet', () =>
    expect(mostWorthOf([sign('masthead', 0.9)])).toBeLessThan(2.1));
});

describe('isTrait', () => {
  it('knows signs that are no evidence', () => expect(isTrait(sign('page-top', 1))).toBe(true));
  it('knows signs that are', () => expect(isTrait(sign('logo', 1))).toBe(false));
});
