import { describe, expect, it } from 'vitest';
import { headsTeasers, isMenuEntry, isOfMenu, isOfTags } from '../../../../src/rules/text/bylines/menus.ts';
import { passagesOf } from '../passages-of.ts';

describe('isOfMenu', () => {
  const lines = passagesOf('Sport\n\nWetter\n\nMeer\n\nKino\n\nBlaue Seiten\n\nDie Fähre bleibt im Hafen liegen');
  it('takes the last of some short lines for a menu’s', () => expect(isOfMenu(lines, 4, ['Blaue Seiten'])).toBe(true));
  it('takes a line alone for none', () => expect(isOfMenu(lines, 1, ['Jana Roth'])).toBe(false));
});

describe('isMenuEntry', () => {
  const lines = passagesOf(
    'News\n\nHarbour Life\n\nBoats\n\nThe ferry waits for a new engine\n\nHarbour Life\n\nMara Holt',
  );
  it('knows a line that a menu has, too', () => expect(isMenuEntry(lines, lines[4]!)).toBe(true));
  it('takes a line that stands once for none', () => expect(isMenuEntry(lines, lines[5]!)).toBe(false));
});

describe('headsTeasers', () => {
  it('knows what stands over another headline and its date', () => {
    const lines = passagesOf(
      'Blue Pages\n\nThe baker of the quay goes on foot\n\n28 November 2019\n\nMara Holt\n\n28 November 2019',
    );
    expect([0, 3].map((index) => headsTeasers(lines, index))).toEqual([true, false]);
  });
});

describe('isOfTags', () => {
  it('knows three names and more under one another', () => {
    const passages = passagesOf('Ida Crewe\n\nJonas Pell\n\nLia Marsh\n\nThe ferry stays in harbour\n\nMara Holt');
    expect([0, 1, 2, 4].map((index) => isOfTags(passages, index))).toEqual([true, true, true, false]);
  });
});
