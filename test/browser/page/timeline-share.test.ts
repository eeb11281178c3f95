import { expect, it } from 'vitest';
import { columnsOf, csvOf, periodsOf } from '../../../src/browser/page/timeline-share.ts';
import { wordingOf } from '../../../src/browser/page/wording.ts';
import { messagesFor } from '../../../src/views/messages.ts';

const messages = messagesFor('en').searchScript;
const wording = wordingOf('en-GB');
const bars = { unit: 'year', periods: [{ date: '2003', count: 1 }], partial: 0, undated: 0 } as const;
const other = new Map([['2003-04-01', 2]]);
const all = new Map([['2003', 4]]);

it('has a column for each query, and a share of each where shares are wanted', () => {
  const series = { main: 'dog', other: 'cat' };
  const counted = columnsOf(periodsOf(bars, { all: null, other }, null), series, messages);
  expect(counted.heads).toEqual(['Period', 'dog', 'cat']);
  const periods = periodsOf(bars, { all, other }, null);
  const shared = columnsOf(periods, series, messages);
  expect(shared.heads).toEqual(['Period', 'dog', 'dog: Share of all', 'cat', 'cat: Share of all']);
  expect(periods.map((period) => shared.cells(period).map(({ value }) => value))).toEqual([[1, 0.25, 2, 0.5]]);
});

it('writes queries as spreadsheets take them for words', () => {
  const series = { main: '=1+1', other: '"dry dock" -dog' };
  const lines = csvOf(periodsOf(bars, { all: null, other }, null), series, messages, wording).split('\r\n');
  expect(lines).toEqual([`"Period","'=1+1","""dry dock"" -dog"`, '"2003","1","2"', '']);
});
