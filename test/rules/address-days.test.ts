import { describe, expect, it } from 'vitest';
import { dayInAddress } from '../../src/rules/address-days.ts';

describe('dayInAddress', () => {
  it.each([
    ['https://pier.example/2019/04/03/ferry-waits', '2019-04-03', false],
    ['https://pier.example/news/2019-4-3-ferry-waits', '2019-4-3', false],
    ['https://pier.example/2019/harbour/04/03/ferry', '2019-04-03', false],
    ['https://pier.example/ferry-20190403-ab.html', '2019-04-03', true],
  ])('reads %s', (address, day, compact) => expect(dayInAddress(address)).toEqual({ day, compact }));

  it.each(['https://pier.example/2019/04/ferry', 'https://pier.example/ferry-81723', 'https://2019/04/03/'])(
    'reads no day in %s',
    (address) => expect(dayInAddress(address)).toBeNull(),
  );
});
