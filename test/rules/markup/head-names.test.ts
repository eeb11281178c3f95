import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/input/html.ts';
import { isName, nameIn, worthOfName } from '../../../src/rules/markup/head-names.ts';

const HOUSES: ReadonlySet<string> = new Set(['quayreview']);
const blocksOf = (html: string) =>
  readHtml('a.html', html, { fields: {} }).blocks.map((block) => ({
    ...block,
    region: { kind: 'chrome', rule: 'html-outside' } as const,
  }));

describe('worthOfName', () => {
  it('trusts a role more than a date, and a date more than nothing', () => {
    const worth = (html: string, index = 0) => worthOfName(blocksOf(html), index, HOUSES);
    const role = worth('<p>Jana Roth<br>Political Editor</p>');
    const over = worth('<p>Jana Roth</p><p>1 March 2024</p>');
    const under = worth('<p>1 March 2024</p><p>Jana Roth</p>', 1);
    const alone = worth('<p>Jana Roth</p>');
    expect([role, over, under, alone]).toEqual([role, over, under, alone].toSorted((a, b) => b - a));
    expect(alone).toBeGreaterThan(0);
  });

  it.each([
    ['a sentence', '<p>Jana Roth sold the ferry to the town.</p>'],
    ['a town', '<p>Port Ellary</p>'],
    ['a link', '<p><a href="/film">Ferry Crews Wave</a></p>'],
    ['a heading', '<h2>Jana Roth</h2>'],
    ['a picture’s credit', '<p>Jana Roth/AFP</p>'],
    ['a long list', '<ul><li>Jana Roth</li><li>1 March 2024</li><li>a</li><li>b</li><li>c</li><li>d</li></ul>'],
  ])('finds nothing in %s', (_what, html) => {
    expect(worthOfName(blocksOf(html), 0, HOUSES)).toBe(0);
  });
});

describe('nameIn', () => {
  it.each([
    ['Jana Roth', ['Jana Roth']],
    ['Jana Roth, Quay Review', ['Jana Roth']],
    ['Jana Roth (dpa)', ['Jana Roth']],
    ['Jana Roth – Journalist', ['Jana Roth']],
    ['（三島遥）', ['三島遥']],
    ['（写真）', null],
    ['Senior Political Correspondent', null],
    ['The ferry was sold', null],
  ])('reads %s', (text, names) => {
    expect(nameIn(text, HOUSES)).toEqual(names);
  });
});

describe('isName', () => {
  it('goes by letters', () => {
    const [name, date] = blocksOf('<p>Jana Roth</p><p>1 March 2024</p>');
    expect([isName(name), isName(date), isName(undefined)]).toEqual([true, false, false]);
  });
});
