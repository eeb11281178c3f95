import { describe, expect, it } from 'vitest';
import {
  isAmongPapers,
  isPersonOf,
  isPlace,
  isWorldSection,
  mastheadName,
  nameWeight,
} from '../../../../../src/rules/text/outlets/names/mastheads.ts';
import { BODY, locate, passagesOf } from '../../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';
const name = (top: string) => {
  const { passages, span, headline } = locate(`${top}\n\n${TITLE}\n\nBy Mara Holt\n\n${BODY}`);
  return mastheadName(passages, span, headline)?.text ?? null;
};

describe('mastheadName', () => {
  it('finds the one line between menus that reads like a paper’s name', () =>
    expect(name('Home\nPolitics\nSport\nWeather\nThe Pier Herald\nSubscribe')).toBe('The Pier Herald'));
  it('finds a known title in capitals', () => expect(name('SÖZCÜ\nHome\nSport')).toBe('SÖZCÜ'));
  it('finds none among several', () =>
    expect(name('Home\nThe Pier Herald\nCoast Tribune\nIsland Gazette\nSport')).toBeNull());
  it('takes what a page offers for none', () => expect(name('Home\nDécouvrez Ma Presse\nSport')).toBeNull());
  it('takes what stands in the menu among sections for one over the article, too', () =>
    expect(name('Nacional\nInternacional\nDeportes\nMareas\nNacional')).toBeNull());
  it('finds none without a name', () => expect(name('Home\nPolitics\nSport')).toBeNull());
});

describe('nameWeight', () => {
  it('is little for a line in the midst of a menu at the top', () => {
    const { passages, span } = locate(
      `${['Chronik', 'Sport', 'THE PIER HERALD', 'Bauen', 'Handel'].join('\n')}\n\n${BODY}`,
    );
    expect(nameWeight(passages, passages[2]!, span)).toBeLessThan(1);
  });

  it('is much for a line of some words that stands alone again under the text', () => {
    const menu = ['Chronik', 'Sport', 'Handel', 'Bauen', 'Neue Hafen Zeitschrift', 'Archiv', 'Termine'].join('\n\n');
    const once = locate(`${menu}\n\n${BODY}`);
    const twice = locate(`${menu}\n\n${BODY}\n\nKontakt\n\nNeue Hafen Zeitschrift`);
    expect(nameWeight(once.passages, once.passages[4]!, once.span)).toBeLessThan(1);
    expect(nameWeight(twice.passages, twice.passages[4]!, twice.span)).toBeGreaterThan(2.2);
  });

  it('is little for a line deep in a menu, where sisters and sections stand', () => {
    const { passages, span } = locate(`${['The Pier Herald', ...'abcdefgh', 'Coast Tribune'].join('\n\n')}\n\n${BODY}`);
    expect(nameWeight(passages, passages[0]!, span)).toBeGreaterThan(2 * nameWeight(passages, passages[9]!, span));
  });
});

describe('isAmongPapers', () => {
  const among = (lines: readonly string[], at: number) => {
    const { passages } = locate(`${lines.join('\n\n')}\n\n${BODY}`);
    return isAmongPapers(passages, passages[at]!);
  };
  it('knows a menu of a house’s papers', () =>
    expect(among(['Home', 'The Pier Herald', 'Coast Tribune', 'Island Gazette', 'Marrow Chronicle'], 2)).toBe(true));
  it('takes a line and two others for none', () =>
    expect(among(['Home', 'The Pier Herald', 'Coast Tribune', 'Sport', 'Island Gazette'], 1)).toBe(false));
  it('counts a name that stands there again for one', () =>
    expect(among(['The Pier Herald', 'Sport', 'The Pier Herald', 'Tide', 'The Pier Herald', 'Coast Tribune'], 0)).toBe(
      false,
    ));
});

describe('isPlace', () => {
  const { passages, span } = locate(
    `${TITLE}\n\n${BODY}\n\nNobody in Dunmarrow had ordered a boat from the mainland, and nobody there could say who would pay for one that came anyway.`,
  );
  it('knows a word that stands in the flow of the text', () => {
    expect(isPlace('Dunmarrow', passages, span)).toBe(true);
    expect(isPlace('Lantern', passages, span)).toBe(false);
    expect(isPlace('The Dunmarrow Herald', passages, span)).toBe(false);
    const persian = locate(
      `${TITLE}\n\n${BODY}\n\nکشتی سه روز است که در استان ساحل مانده و نانوا آردهای مانده را می‌شمارد، و کسی نمی‌داند کی می‌رود.`,
    );
    expect(isPlace('ساحل', persian.passages, { from: 1, to: persian.passages.length - 1 })).toBe(true);
  });
});

describe('isPersonOf', () => {
  const { passages, span } = locate(
    `${TITLE}\n\n${BODY}\n\nFor nine years Holt kept the tide tables by hand, and nobody in the harbour office ever asked how or why.`,
  );
  it('knows a name whose last word the text goes on with', () => {
    expect(isPersonOf('Mara Holt', passages, span)).toBe(true);
    expect(isPersonOf('Quiet Lantern', passages, span)).toBe(false);
  });
});

describe('isWorldSection', () => {
  const isOne = (menu: string, at: number) => isWorldSection(passagesOf(menu), passagesOf(menu)[at]!);
  it.each([
    ['Política\n\nOpinión\n\nEl Mundo\n\nNacionales\n\nDeportes', 2],
    ['El Mundo Política | octubre 7, 2020', 0],
    ['Die Welt\n\nPolitik\n\nWirtschaft', 0],
  ])('takes it for a section in %j', (menu, at) => expect(isOne(menu, at)).toBe(true));
  it.each([
    ['El Mundo\n\nLunes 5 de mayo\n\nPolítica', 0],
    ['Política\n\nEl Muelle\n\nOpinión', 1],
  ])('leaves it a name in %j', (menu, at) => expect(isOne(menu, at)).toBe(false));
});
