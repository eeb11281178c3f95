import { describe, expect, it } from 'vitest';
import { yearBehindClock } from '../../../src/text/dates/year-behind-clock.ts';

describe('yearBehindClock', () => {
  it.each([
    [' 04 09:34 2021', 4, 2021],
    ['  4 09:34:11 CET 2021', 4, 2021],
    [' 4, 9:34 AM 2021', 4, 2021],
    [', 09:34, 2021', null, 2021],
    [' @ 9:34 am, 2021', null, 2021],
    [' um 09:34 Uhr 2021', null, 2021],
  ])('finds the year in "%s"', (after, day, year) => expect(yearBehindClock(after)).toMatchObject({ day, year }));

  it.each([' 4, 2021', ' 04 09:34', ' 4 09:34 20211', ' 4 09:34 1211', ' until 09:34 2021'])(
    'finds none in "%s"',
    (after) => expect(yearBehindClock(after)).toBeNull(),
  );
});
