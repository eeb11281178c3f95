import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/input/text.ts';
import { withoutPageBreaks } from '../../../src/rules/paper/paper.ts';

function read(text: string, format: 'text' | 'markdown' = 'text') {
  const page = readText('seed.txt', text.split('\n'), format, { fields: {} });
  const unpaged = withoutPageBreaks(page);
  return { ...unpaged, texts: unpaged.page.blocks.map((block) => block.text), changed: unpaged.page !== page };
}

const HEAD = '12/03/2019, 14:05          Ferry stays in harbour - The Dunmarrow Lamp';
const foot = (page: number) => `https://lamp.example/2019/ferry-stays.html                    ${page}/3`;
const PRINTED = [
  HEAD,
  '',
  'Ferry stays in harbour',
  '',
  'The ferry stayed in the harbour for a third day, and the baker of the',
  'town counted what was left of the flour before the shop opened. Nobody',
  '',
  foot(1),
  '',
  HEAD,
  '',
  'on the council would say when the ferry might leave the harbour again, or',
  'who had told the crew to wait for the new engine. The storm had torn two pl-',
  '',
  foot(2),
  '',
  HEAD,
  '',
  'anks from the pier, the harbour master said on Monday.',
  '',
  foot(3),
].join('\n');

describe('withoutPageBreaks', () => {
  it('takes a browser’s head and foot out of a print-out and joins what they cut', () => {
    const { texts, claims, removed } = read(PRINTED);
    expect(texts).toEqual([
      'Ferry stays in harbour',
      'The ferry stayed in the harbour for a third day, and the baker of the town counted what was left of the flour before the shop opened. Nobody on the council would say when the ferry might leave the harbour again, or who had told the crew to wait for the new engine. The storm had torn two planks from the pier, the harbour master said on Monday.',
    ]);
    expect(claims.map(({ field, values }) => [field, values[0]])).toEqual([
      ['url', 'https://lamp.example/2019/ferry-stays.html'],
      ['title', 'Ferry stays in harbour'],
      ['outlet', 'The Dunmarrow Lamp'],
    ]);
    expect(removed.map(({ rule }) => rule)).toEqual(Array(6).fill('running-head'));
    expect(removed[0]!.quote).toBe(HEAD);
  });

  it('keeps the numbers that lines have in the file', () => {
    const block = read(PRINTED).page.blocks.at(-1)!;
    expect(block.lines).toEqual([5, 19]);
  });

  it.each([
    ['a page’s number', '17', 'page-number'],
    ['a number between dashes', '- 17 -', 'page-number'],
    ['a credit', 'Photo: Jana Roth', 'caption'],
    ['a way on', 'Continued on page 18', 'continued-on'],
  ])('takes %s out of a paragraph', (_, line, rule) => {
    const text = [
      'The ferry stayed in the harbour for a third day, and the',
      'baker of Dunmarrow counted what was left of the flour and',
      '',
      line,
      '',
      'found that it would last until the Friday of next week if',
      'nobody in the town had a birthday before the ferry came.',
    ].join('\n');
    const { texts, removed } = read(text);
    expect(texts).toHaveLength(1);
    expect(removed).toEqual([{ rule, lines: [4, 4], quote: line }]);
  });

  it.each(['- 7 -', '<!-- page 2 -->', '-----', '![](_page_1_Picture_2.jpeg)', '*Foto: Piet Ahlers*'])(
    'takes "%s" out of a paragraph of Markdown, and the word is whole again',
    (line) => {
      const { texts } = read(
        `Die Brücke, die im Oktober eröffnet wird, kostet acht Millionen Euro. Sie führt zweihun-\n\n${line}\n\ndert Meter flussabwärts über die Aue.`,
        'markdown',
      );
      expect(texts).toEqual([
        'Die Brücke, die im Oktober eröffnet wird, kostet acht Millionen Euro. Sie führt zweihundert Meter flussabwärts über die Aue.',
      ]);
    },
  );

  it('knows the foot of a magazine, which stands left on even pages and right on odd ones', () => {
    const text = [
      'Then the ferry stayed in harbour for',
      'a third long day, and the baker took',
      'count of what was left of the flour',
      'before the shop opened at seven and',
      '',
      '42   THE DUNMARROW HERALD   May 2011',
      '',
      'went on until the school bell struck',
      'ten, by which time the whole of the',
      'street knew how many loaves it could',
      'hope for and had begun to do sums in',
      '',
      'May 2011   THE DUNMARROW HERALD   43',
      '',
      'chalk on the shutters of the bank so',
      'that nobody could say later that it',
      'had not been told in time.',
    ].join('\n');
    const { texts, claims } = read(text);
    expect(texts).toHaveLength(1);
    expect(claims.map(({ field, values }) => [field, values[0]])).toEqual([
      ['date', '2011-05'],
      ['outlet', 'THE DUNMARROW HERALD'],
    ]);
  });

  it.each([
    [
      'pictures that are counted',
      [
        '1 of 3',
        'The pier on Monday.',
        '2 of 3',
        'The baker on Tuesday.',
        '3 of 3',
        'The crew.',
        'Share',
        'Ferry stays',
        'Read it',
        'Bread',
        'Flour',
        'Crew',
        'Sport',
        'Home',
      ],
    ],
    [
      'what others read',
      ['1', 'Ferry stays in harbour for a third day', '2', 'baker counts flour', '3', 'Council says nothing'],
    ],
    [
      'ratings of comments',
      ['Rating 1', 'I think so, too', 'reply', 'Rating 2', 'nobody asked the baker', 'reply', 'Rating 2', 'so it goes'],
    ],
    ['a list of years', ['1908', '', 'great fire at the ropeworks', '', '1909', '', 'a new ropeworks']],
  ])('leaves %s', (_, lines) => expect(read(lines.join('\n')).changed).toBe(false));

  it('never loses a line, whatever the page', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '17',
        '- 3 -',
        '1/2',
        '2/2',
        HEAD,
        foot(1),
        '\fso it went on',
        'Photo: Jana Roth',
        'the ferry stayed in the harbour and the baker of the town counted',
      ),
      fc.string({ maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { page, removed } = withoutPageBreaks(readText('seed.txt', lines, 'text', { fields: {} }));
        const held = new Set(
          [...page.blocks, ...removed].flatMap(({ lines: [from, to] }) =>
            Array.from({ length: to - from + 1 }, (_, at) => from + at),
          ),
        );
        const open = readText('seed.txt', lines, 'text', { fields: {} }).blocks.flatMap(({ lines: [from, to] }) => [
          from,
          to,
        ]);
        expect(open.every((number) => held.has(number))).toBe(true);
      }),
    );
  });

  it('joins no standfirst to the byline under the writer’s portrait', () => {
    const portrait = '![Avatar photo](https://lamp.example/holt.jpg)';
    const lines = [
      'The ferry stays, the flour goes',
      '',
      portrait,
      '',
      'by [Mara Holt](https://lamp.example/holt) May 5, 2011',
    ];
    expect(read(lines.join('\n'), 'markdown').changed).toBe(false);
  });
});
