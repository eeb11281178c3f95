import { describe, expect, it } from 'vitest';
import { readText } from '../../src/input/text.ts';
import { hasWrittenLinks, isBrokenByAddress, linesOfWords, withLinks } from '../../src/input/written-links.ts';

const page = [
  'The Pier Post [/]',
  'Sport [/sport]',
  'News [/news]Harbour walks [/walks]Log in',
  '[/login]',
  '',
  'Mara Holt <mailto:holt@pierpost.example>',
  'The ferry stays in the harbour [https://pierpost.example/harbour/a-long-way-down] for',
  'a third day, said Ida Crewe [https://pierpost.example/people/ida-crewe].',
];
const blocksOf = (lines: readonly string[]) => readText('pier.txt', lines, 'text', { fields: {} }).blocks;

describe('hasWrittenLinks', () => {
  it('knows a file with addresses behind its words', () => expect(hasWrittenLinks(page)).toBe(true));
  it('leaves a text that names an address or two', () =>
    expect(hasWrittenLinks(['See the minutes [https://pier.example/1911].', 'The ferry [sic] stays.'])).toBe(false));
});

describe('linesOfWords', () => {
  it('leaves out lines with addresses', () =>
    expect(linesOfWords([...page, 'The ferry stays.'])).toEqual(['', 'The ferry stays.']));
});

describe('isBrokenByAddress', () => {
  const long = `The ferry [https://pier.example/${'a'.repeat(80)}]`;
  it.each([
    [long, 'Menu', true],
    [long, 'stays in the harbour', false],
    ['The ferry [/a]', 'Menu', false],
  ])('of "%s" and "%s" is %s', (line, next, broken) => expect(isBrokenByAddress(line, next, 72)).toBe(broken));
});

describe('withLinks', () => {
  it('makes links of words and addresses, and keeps every word', () => {
    const blocks = blocksOf(page);
    expect(blocks.map(({ text, linkLength }) => [text, linkLength])).toEqual([
      ['The Pier Post', 13],
      ['Sport', 5],
      ['News Harbour walks Log in', 17],
      ['[/login]', 8],
      ['Mara Holt', 9],
      ['The ferry stays in the harbour for', 7],
      ['a third day, said Ida Crewe.', 5],
    ]);
    expect(JSON.stringify(blocks[0]!.node)).toContain('"url":"/"');
    expect(JSON.stringify(blocks[6]!.node)).toContain('"value":"Crewe"');
  });

  it('leaves a block without links as it is', () => {
    const [block] = blocksOf(['The ferry [sic] stays in its harbour.']);
    expect(withLinks(block!)).toBe(block);
  });
});
