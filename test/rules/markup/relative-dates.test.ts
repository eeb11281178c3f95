import { describe, expect, it } from 'vitest';
import { readMinutesAgo } from '../../../src/rules/markup/relative-dates.ts';

describe('readMinutesAgo', () => {
  it.each([
    ['2 hours ago', 120],
    ['an hour ago', 60],
    ['5 min ago', 5],
    ['Published 3 days ago', 4320],
    ['Yesterday, 11:04am', 1440],
    ['vor 3 Stunden', 180],
    ['vor einem Tag', 1440],
    ['il y a 2 heures', 120],
    ['hace una hora', 60],
    ['há 3 dias', 4320],
    ['2 ore fa', 120],
    ['1 dag geleden', 1440],
    ['for 2 timer siden', 120],
    ['2 часа назад', 120],
    ['2 godziny temu', 120],
    ['2 saat önce', 120],
    ['3時間前', 180],
    ['2小时前', 120],
    ['3일 전', 4320],
    ['منذ 3 ساعات', 180],
  ])('reads "%s"', (text, minutes) => expect(readMinutesAgo(text)).toBe(minutes));

  it.each([
    '2 years ago',
    'A long time ago',
    '3 hours',
    'Two men were hurt 2 hours ago in the harbour of the town',
    '',
  ])('finds none in "%s"', (text) => expect(readMinutesAgo(text)).toBeNull());
});
