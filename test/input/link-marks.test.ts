import { describe, expect, it } from 'vitest';
import { findLinkMarks } from '../../src/input/link-marks.ts';
import { readText } from '../../src/input/text.ts';

const page = [
  '   [1]The Pier Post [2]Log in',
  '     * [3]Harbour',
  '   The ferry [4]stays in harbour, as paper [2011] of the board [12] says.',
  '',
  'References',
  '',
  '   Visible links:',
  '   1. https://pier.example/',
  '   2. https://pier.example/login',
  '   3. https://pier.example/harbour',
  '   4. mailto:desk@pier.example',
];

describe('findLinkMarks', () => {
  it('finds the list of addresses at the end, and takes its numbers out of the text', () => {
    const marks = findLinkMarks(page)!;
    expect(marks.from).toBe(4);
    expect(marks.unmarked(page[2]!)).toBe('   The ferry stays in harbour, as paper [2011] of the board [12] says.');
  });

  it('tells a line that is one link from one that holds some', () => {
    const { isLink } = findLinkMarks(page)!;
    expect(isLink('[3]Harbour')).toBe(true);
    expect(isLink('[1]The Pier Post [2]Log in')).toBe(false);
    expect(isLink('[3]Harbour stays shut.')).toBe(false);
    expect(isLink('The ferry [4]stays')).toBe(false);
  });

  it.each([
    ['notes of a text', ['The ferry stays.[1]', '', '1. Minutes of the board, 1911', '2. As before', '3. As before']],
    ['an address or two', ['The ferry stays.', '1. https://pier.example/', '2. https://pier.example/b']],
    ['a list with text below', [...page, 'The ferry stays in its harbour.']],
  ])('leaves %s alone', (_, lines) => expect(findLinkMarks(lines)).toBeNull());

  it('gives blocks without marks, links as links and the list as links', () => {
    const { blocks, lines } = readText('pier.txt', page, 'text', { fields: {} });
    expect(lines).toBe(page);
    expect(blocks.map(({ text, linkLength }) => [text, linkLength])).toEqual([
      ['The Pier Post Log in', 0],
      ['Harbour', 7],
      ['The ferry stays in harbour, as paper [2011] of the board [12] says.', 0],
      ['References', 10],
      ['Visible links:', 14],
      ['1. https://pier.example/', 24],
      ['2. https://pier.example/login', 29],
      ['3. https://pier.example/harbour', 31],
      ['4. mailto:desk@pier.example', 27],
    ]);
  });
});
