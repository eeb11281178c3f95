import { describe, expect, it } from 'vitest';
import { hasStarredHeadlines } from '../../src/input/starred.ts';
import { readText } from '../../src/input/text.ts';

const page = [
  'Log_in',
  '****** Ferry stays in harbour as baker counts flour and waits for the',
  'engine ******',
  'Mara_Holt on @pier_post',
  '[https://pierpost.example/2019/04/03/',
  'ferry.jpg?width=960&amp;quality=75]',
  'The ferry stays in the_harbour_of_Skerran, the board said. It&#x27;s waiting.',
  '**** What comes next ****',
  'Nobody knows.',
];

describe('hasStarredHeadlines', () => {
  it('knows the page of a program that sets headlines between stars', () =>
    expect(hasStarredHeadlines(page)).toBe(true));
  it.each([
    ['a remark', ['*** Update ***', 'The ferry stays.']],
    ['a row of stars', ['******', 'The ferry stays.', '******']],
    ['stars that nothing closes', ['***** The ferry stays', 'in its harbour.']],
  ])('leaves %s', (_, lines) => expect(hasStarredHeadlines(lines)).toBe(false));
});

describe('starredBlocks', () => {
  const { blocks } = readText('pier.txt', page, 'text', { fields: {} });

  it('makes headings of headlines, and blanks of the marks in links', () =>
    expect(blocks.map(({ node, text, lines }) => [node.type === 'heading' ? node.depth : 0, text, lines])).toEqual([
      [0, 'Log in', [1, 1]],
      [1, 'Ferry stays in harbour as baker counts flour and waits for the engine', [2, 3]],
      [0, 'Mara Holt on @pier_post', [4, 4]],
      [0, '[https://pierpost.example/2019/04/03/ferry.jpg?width=960&amp;quality=75]', [5, 6]],
      [0, "The ferry stays in the harbour of Skerran, the board said. It's waiting.", [7, 7]],
      [3, 'What comes next', [8, 8]],
      [0, 'Nobody knows.', [9, 9]],
    ]));

  it('holds addresses for links', () => expect(blocks[3]!.linkLength).toBe(blocks[3]!.text.length));
});
