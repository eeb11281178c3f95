import { describe, expect, it } from 'vitest';
import { gluedMonth } from '../../../src/text/dates/glued-months.ts';

describe('gluedMonth', () => {
  it.each([
    ['PressApril', ' 28, 2023', 'April'],
    ['PressApril', '', 'April'],
    ['HoltAug', '. 24, 2016', 'Aug'],
    ['HoltMay', ' 3, 2021', 'May'],
    ['HoltMay', ' 07', 'May'],
    ['HOLTAUG', '. 24, 2016', 'AUG'],
    ['HOLTSEPTEMBER', ' 4, 2016', 'SEPTEMBER'],
    ['HoltAug', ' came home', undefined],
    ['HOLTAUG', ' 24 boats', undefined],
    ['AUGUST', ' 24, 2016', undefined],
    ['HARBOUR', ' 24, 2016', undefined],
  ])('reads in "%s" before "%s" %s', (word, after, month) => expect(gluedMonth(word, after)).toBe(month));
});
