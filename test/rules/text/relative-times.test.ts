import { describe, expect, it } from 'vitest';
import { isRelativeTime, withoutAgo } from '../../../src/rules/text/relative-times.ts';

describe('relative times', () => {
  it.each([
    ['1 day ago', true],
    ['vor 3 Stunden', true],
    ['il y a 2 heures', true],
    ['Gestern, 18:20 Uhr', true],
    ['Publié hier à 18h20', true],
    ['Today 12:34pm', true],
    ['3 часа назад', true],
    ['3時間前', true],
    ['för 3 timmar sedan', true],
    ['the day before', false],
    ['Heute entscheidet der Rat', false],
  ])('knows a relative time: %s', (line, known) => expect(isRelativeTime(line)).toBe(known));
  it.each([
    ['Mara Holt 5 hours ago', 'Mara Holt'],
    ['Олена Бриль, сьогодні, 18:069100', 'Олена Бриль'],
    ['Von Jana Roth  Gestern, 18:20 Uhr', 'Von Jana Roth'],
    ['Chiara Venier · 3 ore fa', 'Chiara Venier'],
    ['Mara Holt2 minutes ago', 'Mara Holt'],
    ['Jana Roth', 'Jana Roth'],
  ])('cuts it from the end of %s', (line, rest) => expect(withoutAgo(line)).toBe(rest));
});
