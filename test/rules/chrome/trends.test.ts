import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('lines of what readers look for today', () => {
  it.each([
    'Trending: FerryFlourStorm in the north',
    'În tendințe:ViscolMolă 2011Făină',
    'Im Trend: Fähre, Mehl, Sturm',
    'Tendances : Bac Farine Tempête',
    'Es noticia: Muelle Harina Temporal',
    'В тренде: Паром Мука Буря',
    'Felkapott témák',
  ])('are of the menu: "%s"', (line) => expect(chromeRule(line)).toBe('navigation'));

  it.each(['Trending flour: the bakers of Dunmarrow count', 'Trends im Hafen: Mehl auf Reisen'])(
    'are none: "%s"',
    (line) => expect(chromeRule(line)).toBeNull(),
  );
});
