import { describe, expect, it } from 'vitest';
import type { Sign } from '../../../../src/rules/text/outlets/sign.ts';
import { weighSigns } from '../../../../src/rules/text/outlets/weigh.ts';
import { passagesOf } from '../passages-of.ts';

const [passage] = passagesOf('Home') as [ReturnType<typeof passagesOf>[number]];
const sign = (name: string, rule: string, weight: number): Sign => ({ name, rule, weight, passage });
/** The names that signs speak for enough, the strongest first. */
const believed = (...signs: readonly Sign[]) => weighSigns(signs).flatMap(({ values }) => values);

describe('weighSigns', () => {
  it('believes no name for one weak sign', () => expect(believed(sign('Lantern', 'service', 0.7))).toEqual([]));
  it('believes a name for one that shows it whole', () =>
    expect(believed(sign('Lantern', 'title-suffix', 2.5))).toEqual(['Lantern']));
  it('counts a host with the name that it spells', () =>
    expect(
      believed(sign('harbourcourier.example', 'own-links', 2.2), sign('The Harbour Courier', 'masthead', 0.9)),
    ).toEqual(['The Harbour Courier']));
  it('counts a host with the name that it spells but for its article', () =>
    expect(believed(sign('zeeklok.example', 'own-address', 2.6), sign('De Zeeklok', 'byline-line', 2.2))).toEqual([
      'De Zeeklok',
    ]));
  it('counts a host with the name that it spells in other letters', () =>
    expect(
      believed(sign('prichal.example', 'own-links', 3), sign('Причал', 'masthead', 0.9), sign('Причал', 'logo', 2.2)),
    ).toEqual(['Причал']));
  it('leaves a host to itself beside the firm that holds the rights alone', () =>
    expect(believed(sign('kade24.example', 'own-address', 2.6), sign('Kade', 'copyright-line', 1.3))).toEqual([
      'kade24.example',
    ]));
  it('counts initials with the name that they stand for', () =>
    expect(believed(sign('Harbour Times', 'masthead-line', 2.2), sign('HT', 'service', 0.7))).toEqual([
      'Harbour Times',
    ]));
  it('takes a paper’s full name in its rights for the one of its short forms', () =>
    expect(
      believed(
        sign('LA VOZ', 'press-name', 2.3),
        sign('LA VOZ', 'picture-credit', 1.6),
        sign('LA VOZ DEL MOLO', 'copyright-line', 2.6),
      ),
    ).toEqual(['LA VOZ DEL MOLO']));
  it('counts a firm’s name with the paper’s, which has an article', () =>
    expect(believed(sign('Kadebode', 'copyright-line', 1.3), sign('De Kadebode', 'frame', 1.1))).toEqual([
      'De Kadebode',
    ]));
  it('leaves a longer name to itself where a word of the press makes one of it', () => {
    const alone = sign('Skerran', 'own-links', 2.2);
    expect(believed(alone, sign('Skerran Times', 'frame', 2.2))).toContain('Skerran Times');
    expect(believed(alone, sign('Skerran Gadgets', 'frame', 2.2))).not.toContain('Skerran Gadgets');
  });
  it('leaves a shorter name to the house that is written out whole', () =>
    expect(believed(sign('Skerran', 'masthead', 1.2), sign('Skerran Herald', 'copyright-line', 2.4))).toContain(
      'Skerran Herald',
    ));
  it('writes a name as the foot does where the masthead has capitals', () =>
    expect(believed(sign('SKERRAN HERALD', 'masthead-line', 2.2), sign('Skerran Herald', 'press-name', 1.6))).toEqual([
      'Skerran Herald',
    ]));
  it('lets the weaker of two names be weaker in its claim, too', () => {
    const claims = weighSigns([
      ...['title-suffix', 'copyright-line', 'logo', 'masthead-line', 'feed'].map((rule) => sign('Pier Post', rule, 3)),
      ...['title-suffix', 'copyright-line', 'logo', 'masthead-line'].map((rule) => sign('Quay Herald', rule, 3)),
    ]);
    expect(claims.map(({ values: [name], strength }) => [name, strength])).toEqual([
      ['Pier Post', 90],
      ['Quay Herald', 89],
    ]);
  });
  it('lets the page’s lines decide between names that weigh nearly the same', () => {
    const passages = passagesOf(
      'Molenblick\n\nOver Molenblick\n\nDe sluizen bleven gisteren dicht.\n\nSchrijf naar Molenblick\n\n© Pharos Rooms',
    );
    const signs = [sign('Pharos Rooms', 'copyright-line', 2.4), sign('Molenblick', 'title-suffix', 2.2)];
    const claims = weighSigns(signs, { passages, span: { from: 2, to: 2 } });
    expect(claims.map(({ values: [name] }) => name)).toEqual(['Molenblick', 'Pharos Rooms']);
    expect(claims[0]!.strength).toBeGreaterThan(claims[1]!.strength);
    expect(believed(...signs)).toEqual(['Pharos Rooms', 'Molenblick']);
  });
  it('lets names that weigh just the same draw, whatever the page says', () => {
    const passages = passagesOf('Molenblick\n\nDe sluizen bleven dicht.\n\nOver Molenblick\n\n© Pharos Rooms');
    const signs = [sign('Pharos Rooms', 'copyright-line', 2.4), sign('Molenblick', 'title-suffix', 2.4)];
    const [first, second] = weighSigns(signs, { passages, span: { from: 1, to: 1 } });
    expect(first!.strength).toBe(second!.strength);
  });
  it('prefers the name in the page’s own script where its rights are named in both', () => {
    const claims = weighSigns([sign('Eunhailbo', 'copyright-line', 2.2), sign('은하일보사', 'copyright-line', 2.2)]);
    expect(claims[0]!.values).toEqual(['은하일보사']);
    expect(claims[0]!.strength).toBeGreaterThan(claims[1]!.strength);
  });
  it('believes no line of a menu that stands at a page’s top and under its text', () =>
    expect(
      believed(
        sign('Ferries', 'masthead', 0.9),
        sign('Ferries', 'page-top', 1),
        sign('Ferries', 'first-line', 1),
        sign('Ferries', 'first-and-last', 1),
      ),
    ).toEqual([]));
  it('believes a holder of rights before a host that a page names twice', () =>
    expect(
      believed(
        sign('Lantern Trust Fund', 'copyright-line', 2.2),
        sign('Lantern Trust Fund', 'page-top', 1),
        sign('harbour4u.example', 'own-links', 2.2),
      )[0],
    ).toBe('Lantern Trust Fund'));
  it('keeps the article of a name that is written out whole: the shorter is named without', () =>
    expect(
      believed(
        sign('Cais', 'invitation', 1.7),
        sign('Cais', 'frame', 2.2),
        sign('Cais', 'service', 0.7),
        sign('O Cais', 'copyright-line', 2.2),
      )[0],
    ).toBe('O Cais'));
  it('gives four names at most', () => {
    const signs = ['Ay', 'Bee', 'Cee', 'Dee', 'Eff'].map((name) => sign(`${name} Post`, 'title-suffix', 2.5));
    expect(believed(...signs)).toHaveLength(4);
  });

  it('keeps a longer name on the page’s first line apart from the shorter below it', () => {
    const [top, below] = passagesOf('Skerran Ledge\n\nSkerran');
    const signs = (name: string, passage: typeof top) =>
      ['masthead-line', 'masthead', 'service'].map((rule) => ({ name, rule, weight: 2.2, passage: passage! }));
    expect(believed(...signs('Skerran Ledge', top), ...signs('Skerran', below))).toContain('Skerran Ledge');
  });
  it('writes a name with its capital where the masthead has none', () =>
    expect(believed(sign('lantern', 'masthead-line', 2.2), sign('Lantern', 'masthead', 0.6))).toEqual(['Lantern']));
});
