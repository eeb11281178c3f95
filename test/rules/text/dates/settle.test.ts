import { describe, expect, it } from 'vitest';
import { settle } from '../../../../src/rules/text/dates/settle.ts';
import { findDates } from '../../../../src/text/dates.ts';
import { BODY, passagesOf } from '../passages-of.ts';

function settled(stamp: string, more: string, stamps = ''): string {
  const context = { language: 'en' };
  const format = more.includes('](') ? 'markdown' : 'text';
  return settle(findDates(stamp, context)[0]!, findDates(stamps, context), passagesOf(`${BODY}\n\n${more}`, format));
}

describe('settle', () => {
  it.each([
    ['5/13/2011', '', '2011-05-13'],
    ['10/5/11', '', '2011'],
    ['02/11/2022', '02/11/2022 04:30 AM EST', '2022-02-11'],
    ['02/11/2022', '02/11/2022 at 4:30 p.m. ET', '2022-02-11'],
    ['02/11/2022', '02/11/2022 04:30 AM AEST', '2022'],
    ['02/11/2022', '02/11/2022 04:30 CET', '2022'],
    ['02/11/2022', 'The ferry leaves at 04:30 AM EST', '2022'],
    [
      '10/5/11',
      'The color of the new theater, at the end of the quay, was what all the neighbors had asked for.',
      '2011',
    ],
    [
      '10/5/11',
      'The planks, as they lay on Monday, Oct. 3, 2011, before the storm took two of them from the pier.',
      '2011-10-05',
    ],
    [
      '12.09.16',
      'He told the council of the ferry on December 9, 2016, and left the room before they answered him.',
      '2016-12-09',
    ],
    [
      '12.09.16',
      'He told the council of the ferry on 11 September 2016, and left the room before they answered him.',
      '2016-09-12',
    ],
    ['12.09.16', 'More of 12.09.2016', '2016'],
    [
      '10/04/2011',
      'SKERRAN, April 10 (ISLA) – The ferry stayed in the harbour, and nobody said why it did.',
      '2011-04-10',
    ],
    ['10/04/2011', 'Skerran, 4. October – The ferry stayed in the harbour, and nobody said why it did.', '2011-10-04'],
    ['10/04/2011', 'The ferry stayed on April 10 (a Sunday), and nobody said why it did on that day.', '2011'],
    ['10/5/11', '[The storm](https://courier.example/2011/10/04/storm)', '2011-10-05'],
    [
      '10/5/11',
      'On May 9, 2011 and on October 9, 2011 the ferry stayed in the harbour, and nobody said why it did.',
      '2011',
    ],
  ])('reads %s beside "%s" as %s', (stamp, more, day) => expect(settled(stamp, more)).toBe(day));

  it('trusts a stamp that reads one way before the rest of the file', () =>
    expect(
      settled(
        '10/5/11',
        'On May 4, 2011 the ferry left the harbour for the last time, as nobody knew that day.',
        'Updated 6 October 2011',
      ),
    ).toBe('2011-10-05'));
});

describe('settle by spelling', () => {
  const text =
    'The color of the new theater was what the neighbors had asked for, and they traveled far to see it open on that day.';
  const day = (stamp: string, more: string) =>
    settle(findDates(stamp, { language: 'en' })[0]!, [], passagesOf(`${text}\n\n${more}`));

  it('takes the month first in a text of American spelling', () => {
    expect(day('10/5/11', '')).toBe('2011-10-05');
    expect(day('12.09.16', '')).toBe('2016-12-09');
  });
  it('takes none where some of it is British', () =>
    expect(
      day('10/5/11', 'The harbour has a new programme of plays, and all of the council came to its first evening.'),
    ).toBe('2011'));
});
