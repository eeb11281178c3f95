import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { hasMarkup, parseMarkdown } from '../../src/input/markdown.ts';
import type { Block } from '../../src/input/page.ts';
import { readText } from '../../src/input/text.ts';

function parse(text: string): Block[] {
  const lines = text.split('\n');
  return parseMarkdown(lines, [0, lines.length - 1]);
}

/** Blocks as they are compared: the tree without positions, text, lines. Runs of white space are one blank to a reader. */
function bare(blocks: readonly Block[]): unknown {
  return JSON.parse(
    JSON.stringify(blocks, (key, value) =>
      key === 'position' || key === 'indent'
        ? undefined
        : typeof value === 'string'
          ? value.replace(/\s+/g, ' ').trim()
          : value,
    ),
  );
}

describe('the short way through Markdown', () => {
  it.each(['27. September 2014 • 15:56 Uhr', '4. 2. 2024, 12:29', '2014. május 18. 15:56', '2014. 05. 18.'])(
    'takes no date for a list: %s',
    (line) => {
      const [first] = parse(line);
      expect([first!.node.type, first!.text]).toEqual(['paragraph', line]);
    },
  );

  it('keeps a list whose entries tell of months', () =>
    expect(parse('1. September was dry\n2. October was wet').map(({ node }) => node.type)).toEqual([
      'listItem',
      'listItem',
    ]));

  const word = fc.oneof(
    fc.constantFrom(
      'ferry',
      'harbour',
      'Mara',
      'day.',
      '“no”',
      '1998',
      'a-b',
      '№',
      'über',
      '港',
      'قارب',
      '12)',
      '(so)',
      '5.',
      '–',
      '=',
      '-',
      '+',
      '#1',
      'a.b',
      "it's",
      '…',
      ':',
      '!',
    ),
    fc.constantFrom('*', '_x_', '`', '[a]', '<b>', '&', '\\', '#', '>', '|', '- x', '1. x', '---', '==='),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 5 }),
  );
  const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
  const plainDocument = fc
    .array(
      fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      { minLength: 1, maxLength: 5 },
    )
    .map((paragraphs) => paragraphs.join('\n\n'));

  it('makes the tree that the whole parse makes', () => {
    let plain = 0;
    fc.assert(
      fc.property(plainDocument, (text) => {
        const lines = text.split('\n');
        fc.pre(!hasMarkup(lines, 'markdown'));
        plain += 1;
        const short = readText('a.md', lines, 'markdown', { fields: {} }).blocks;
        const whole = parse(text).filter((block) => block.text !== '');
        expect(bare(short)).toEqual(bare(whole));
      }),
      { numRuns: 600, seed: 31 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it('is left where a paragraph holds markup, and there the two agree as well', () => {
    fc.assert(
      fc.property(plainDocument, (text) => {
        fc.pre(!/^\s{0,3}\[[^\]]*\]:|^\s*\]?\(?\[?\s*$|^ *(?:\S ?){0,3}\[\s*$/m.test(text) && !/[[\]|]/.test(text));
        const short = readText('a.md', text.split('\n'), 'markdown', { fields: {} }).blocks;
        expect(short.map((block) => block.text.replace(/\s+/g, ' '))).toEqual(
          parse(text)
            .filter((block) => block.text !== '')
            .map((block) => block.text.replace(/\s+/g, ' ')),
        );
      }),
      { numRuns: 150, seed: 32 },
    );
  });
});

describe('hasMarkup', () => {
  it.each([
    '# Ferry',
    '- a',
    '1. a',
    '> a',
    'a *b*',
    'a [b](c)',
    '    code',
    '| a | b |',
    '---',
    'a & b',
    '<b>',
    '~~a~~',
    'a\\',
  ])('sees Markdown in "%s"', (text) => expect(hasMarkup([text], 'markdown')).toBe(true));

  it.each(['Ferry stays in harbour.', '“No,” he said.', '5 May 2011', 'a-b', 'No. 1'])('sees none in "%s"', (text) => {
    expect(hasMarkup([text], 'markdown')).toBe(false);
    expect(hasMarkup([text], 'text')).toBe(false);
  });

  it.each(['# Ferry stays', 'a [b](https://pier.example)', '![a](b.jpg)', 'so **strong** a wind'])(
    'believes "%s" in a text file',
    (text) => expect(hasMarkup([text], 'text')).toBe(true),
  );

  it.each(['- a', '1. a', '> a', '2 * 3 * 4', 'snake_case_name', '#1 in the charts', '[sic]', 'a & b', '| a |', '---'])(
    'does not believe "%s" in a text file',
    (text) => expect(hasMarkup([text], 'text')).toBe(false),
  );
});

describe('parseMarkdown', () => {
  it('gives a block an item, nested ones after their parents, with their lines', () => {
    const blocks = parse('- a\n  more\n  - b\n- c\n\n1. d');
    expect(blocks.map(({ text, lines }) => [text, lines])).toEqual([
      ['a\nmore', [1, 2]],
      ['b', [3, 3]],
      ['c', [4, 4]],
      ['d', [6, 6]],
    ]);
    expect(blocks.map(({ node }) => (node.data as { depth?: number }).depth)).toEqual([0, 1, 0, 0]);
  });

  it('counts lines from where the range begins', () => {
    const blocks = parseMarkdown(['x', '', '# a', '', '> b', '> c'], [2, 5]);
    expect(blocks.map(({ node, lines }) => [node.type, lines])).toEqual([
      ['heading', [3, 3]],
      ['blockquote', [5, 6]],
    ]);
  });

  it('counts the text of links', () => {
    const [block] = parse('See [the pier](https://pier.example) and [more](/x)');
    expect(block).toMatchObject({ text: 'See the pier and more', linkLength: 12 });
  });

  it('reads a table whose delimiter a word processor has spoilt', () =>
    expect(parse('| Boat | Crew |\n|——–|———|\n| Gull | 4 |')[0]!.node.type).toBe('table'));

  it('keeps every item of a list that nests too deep, its text and its lines', () => {
    const lines = Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth % 60)}- item ${depth}`);
    lines.splice(55, 0, `${'  '.repeat(55)}goes on`);
    const blocks = parse(lines.join('\n'));
    expect(blocks).toHaveLength(120);
    expect(blocks[54]).toMatchObject({ text: 'item 54\ngoes on', lines: [55, 56] });
    expect(blocks.map(({ text }) => text.split('\n')[0])).toEqual(blocks.map((_, item) => `item ${item}`));
    expect(Math.max(...blocks.map(({ node }) => (node.data as { depth: number }).depth))).toBe(40);
  });

  it('leaves lines far to the right as they are where no list is', () => {
    const far = `${' '.repeat(90)}far`;
    expect(parse(`\`\`\`\n${far}\n\`\`\``)[0]!.node).toMatchObject({ type: 'code', value: far });
  });

  it.each([
    ['quotes', '> '.repeat(3000)],
    ['quotes without blanks', '>'.repeat(3000)],
    ['lists', '- '.repeat(1000)],
    ['numbers', '1. '.repeat(1000)],
    ['stars and quotes', '* > '.repeat(800)],
    ['lines ever deeper', Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['brackets', '['.repeat(800)],
    ['strong text', '**a '.repeat(300)],
    ['links in links', `${'['.repeat(150)}a${'](b)'.repeat(150)}`],
    ['emphasis in emphasis', `${'*a _b '.repeat(150)}${'_ *'.repeat(150)}`],
  ])('survives a bomb of %s', (_, bomb) => {
    const blocks = parse(`Ferry stays\n\n${bomb}x\n\nin harbour`);
    expect(blocks.at(0)!.text).toBe('Ferry stays');
    expect(blocks.at(-1)!.text).toContain('in harbour');
    expect(Math.max(...blocks.map(({ node }) => depthOf(node)))).toBeLessThan(1000);
  });
});

function depthOf(node: Nodes): number {
  return 1 + Math.max(0, ...('children' in node ? node.children.map(depthOf) : []));
}
