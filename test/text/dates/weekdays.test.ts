import { describe, expect, it } from 'vitest';
import { isWeekday } from '../../../src/text/dates/weekdays.ts';

describe('isWeekday', () => {
  it.each([
    'Tuesday',
    'Tues.',
    'Freitag',
    'Di.',
    'mercredi',
    'Jueves',
    'quarta-feira',
    'Giovedì',
    'donderdag',
    'torsdag',
  ])('knows %s', (word) => expect(isWeekday(word)).toBe(true));
  it.each(['perjantai', 'środa', 'středa', 'szerda', 'среда', 'τετάρτη', 'çarşamba', 'rabu,'])('knows %s', (word) =>
    expect(isWeekday(word)).toBe(true),
  );
  it.each(['Holt', 'May', 'today', ''])('takes %s for none', (word) => expect(isWeekday(word)).toBe(false));
});
