import { describe, expect, it } from 'vitest';
import { readPageNumber } from '../../../src/rules/paper/counters.ts';

describe('readPageNumber', () => {
  it.each([
    ['1/3', 1, 3],
    ['https://lamp.example/news/ferry        2/3', 2, 3],
    ['Page 2 of 5', 2, 5],
    ['2 von 5', 2, 5],
    ['2 sur 5', 2, 5],
    ['3 de 4          14/03/2021, 09:14', 3, 4],
    ['- 7 -', 7, null],
    ['— 12 —', 12, null],
    ['Seite 7', 7, null],
    ['página 31', 31, null],
    ['17', 17, null],
    ['۱۷', 17, null],
    ['第3頁', 3, null],
    ['SOCIEDAD 31', 31, null],
    ['14   THE LAMP   MAY 2011', 14, null],
  ])('reads "%s"', (line, page, of) => expect(readPageNumber(line)).toMatchObject({ page, of }));

  it.each(['Ferry stays in harbour', '5/3', 'The vote was 11 to 3.', 'x'.repeat(500), ''])(
    'reads none in "%s"',
    (line) => expect(readPageNumber(line)?.of ?? null).toBeNull(),
  );
});
