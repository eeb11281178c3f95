import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../src/rules/markup/moments.ts';

describe('readMoment', () => {
  it.each([
    ['2024-03-01T23:30:00+01:00', '2024-03-01', '2024-03-01T22:30:00.000Z', 'offset'],
    ['2024-03-01T23:30:00+0100', '2024-03-01', '2024-03-01T22:30:00.000Z', 'offset'],
    ['2024-03-01T23:30Z', '2024-03-01', '2024-03-01T23:30:00.000Z', 'utc'],
    ['2024-03-01 23:30:00 +01:00', '2024-03-01', '2024-03-01T22:30:00.000Z', 'offset'],
    ['2024-03-01T13:41:03.0000000Z', '2024-03-01', '2024-03-01T13:41:03.000Z', 'utc'],
    ['2024-03-01T04:03:19', '2024-03-01', null, 'none'],
    ['2024-03-01', '2024-03-01', null, 'none'],
    ['2024-3-1', '2024-03-01', null, 'none'],
    ['2024-03', '2024-03', null, 'none'],
    ['20240301', '2024-03-01', null, 'none'],
    ['2024/03/01', '2024-03-01', null, 'none'],
    ['Fri, 01 Mar 2024 23:30:00 +0100', '2024-03-01', '2024-03-01T22:30:00.000Z', 'offset'],
    ['Fri Mar 01 2024 23:30:00 GMT+0100 (CET)', '2024-03-01', '2024-03-01T22:30:00.000Z', 'offset'],
    ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03', '2015-08-03T16:45:00.000Z', 'offset'],
    ['Mon, 03 Aug 2015 22:45:00 PDT', '2015-08-03', '2015-08-04T05:45:00.000Z', 'offset'],
    ['Mon Aug  3 12:45:00 2015', '2015-08-03', null, 'none'],
    ['1709332200', '2024-03-01', '2024-03-01T22:30:00.000Z', 'utc'],
    ['1709332200000', '2024-03-01', '2024-03-01T22:30:00.000Z', 'utc'],
  ])('reads %s', (text, day, instant, zone) => {
    const moment = readMoment(text);
    expect(moment).toMatchObject({ day, zone });
    expect(moment!.instant === null ? null : new Date(moment!.instant).toISOString()).toBe(instant);
  });

  it('reads no day that no calendar has, and nothing that is no stamp', () => {
    for (const text of [
      '2024-02-30',
      '2023-02-29T10:00Z',
      '2024-13-01',
      '0000-00-00',
      '03/04/98',
      'yesterday',
      '',
      '12345',
      '20241399',
    ]) {
      expect(readMoment(text)).toBeNull();
    }
  });

  it('never throws, and gives days only', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          fc.stringMatching(/^[\d:TZ+./ -]{0,30}$/),
        ),
        (text) => {
          const moment = readMoment(text);
          if (moment !== null) expect(moment.day).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
        },
      ),
    );
  });
});
