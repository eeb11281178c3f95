import { describe, expect, it } from 'vitest';
import { isInColumn, isInRows, isOfSeries } from '../../../../src/rules/text/dates/series.ts';
import { readStamp } from '../../../../src/rules/text/stamps.ts';
import { BODY, locate, passagesOf } from '../passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function series(lines: readonly string[]): boolean {
  const { passages, span } = locate(`${TITLE}\n\n${BODY}\n\n${lines.join('\nWell, well.\n')}`);
  const first = passages.find(({ text }) => text === lines[0])!;
  return isOfSeries(passages, first, readStamp(first.text)![0]!, span, {});
}

describe('isOfSeries', () => {
  it.each([
    [
      'comments',
      [
        'Sent by Gull, on 5 May 2011 at 10:20',
        'Sent by Tern, on 6 May 2011 at 9:12',
        'Sent by Auk, on 6 May 2011 at 9:30',
      ],
    ],
    [
      'days of the week',
      ['Gull, le lundi 2 mai 2011 à 10h20', 'Tern, le mardi 3 mai 2011 à 9h12', 'Auk, le jeudi 5 mai 2011 à 9h30'],
    ],
    ['brackets', ['by Mara Holt (5/16/2011)', 'by Ida Crewe (4/17/2011)', 'by Jonas Pell (3/18/2011)']],
  ])('knows %s', (_, lines) => expect(series(lines)).toBe(true));

  it.each([
    ['one stamp', ['Published on 5 May 2011']],
    ['two', ['Published on 5 May 2011', 'Published on 4 May 2011']],
    [
      'others of another make',
      ['Published on 5 May 2011', 'Gull (5 May 2011)', 'Tern (5 May 2011)', 'Auk (6 May 2011)'],
    ],
    ['dates alone', ['5 May 2011', '4 May 2011', '3 May 2011']],
  ])('knows none of %s', (_, lines) => expect(series(lines)).toBe(false));
});

describe('isInColumn', () => {
  const inColumn = (lines: readonly string[]) => {
    const passages = passagesOf(lines.join('\n\n'));
    return isInColumn(passages, passages[0]!);
  };
  it('knows dates of other days near a date', () =>
    expect(
      inColumn([
        'Tue, May 4 2011',
        'Gulls',
        'Fri, Apr 30 2011',
        'Planks',
        'Thu, Apr 22 2011',
        'Flour',
        'Sun, Apr 18 2011',
      ]),
    ).toBe(true));
  it.each([
    [['5 May 2011', 'Gulls', '4 May 2011']],
    [['5 May 2011', '5 May 2011', '5 May 2011', '5 May 2011', '5 May 2011']],
    [['5 May 2011, 14:07', '4 May 2011', '3 May 2011', '2 May 2011', '1 May 2011']],
    [['Mara Holt, the Pier Post, 5 May 2011', '4 May 2011', '3 May 2011', '2 May 2011', '1 May 2011']],
  ])('leaves others: %j', (lines) => expect(inColumn(lines)).toBe(false));
});

describe('isInRows', () => {
  const inRows = (lines: readonly string[]) => {
    const passages = passagesOf(lines.join('\n\n'));
    return isInRows(passages, passages[0]!);
  };
  const ROWS = ['Gulls take the pier', 'Planks for the quay', 'Flour counted again', 'Ferry stays once more'];

  it('knows lines that begin with a day between the same marks', () => {
    expect(inRows(ROWS.map((row, index) => `[ May ${5 - index}, 2011 ] ${row}`))).toBe(true);
    expect(inRows(ROWS.map((row, index) => `${5 - index} May 2011 - ${row}`))).toBe(true);
  });
  it.each([
    [ROWS.slice(0, 3).map((row, index) => `[ May ${5 - index}, 2011 ] ${row}`)],
    [['5 May 2011 By Mara Holt, Ida Crewe', ...ROWS.map((row, index) => `[ May ${4 - index}, 2011 ] ${row}`)]],
    [['5 May 2011', '4 May 2011', '3 May 2011', '2 May 2011']],
  ])('leaves others: %j', (lines) => expect(inRows(lines)).toBe(false));
});
