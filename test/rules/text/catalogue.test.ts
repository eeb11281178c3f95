import { describe, expect, it } from 'vitest';
import { readCatalogue, withoutTextLabel } from '../../../src/rules/text/catalogue.ts';
import { BODY, PARAGRAPHS, passagesOf, reading, valuesOf } from './passages-of.ts';

const catalogue = (text: string, format: 'text' | 'markdown' = 'text') =>
  readCatalogue(passagesOf(text, format), text.split('\n'));
const over = (...lines: readonly string[]) => catalogue(`${lines.join('\n')}\n\n${BODY}`);
const saidBy = (...lines: readonly string[]) =>
  Object.fromEntries(over(...lines).claims.map(({ field, values }) => [field, values.join(' + ')]));

describe('readCatalogue', () => {
  it('reads the head that a keeper wrote over a text', () => {
    expect(
      saidBy(
        'Title: Ferry stays in the harbour',
        'Author: Holt, Mara; Pell, Jonas',
        'Source: The Harbour Courier',
        'Date: 14 March 2009',
        'URL: https://harbour.example/ferry',
      ),
    ).toEqual({
      title: 'Ferry stays in the harbour',
      authors: 'Mara Holt + Jonas Pell',
      outlet: 'The Harbour Courier',
      date: '2009-03-14',
      url: 'https://harbour.example/ferry',
    });
  });

  it.each([
    [
      'German',
      ['Quelle: Hafenkurier vom 14.03.2009, Nr. 62, S. 14', 'Ressort: Lokales', 'Autor: Jonas Rehm'],
      'Hafenkurier',
    ],
    [
      'French',
      ['Publication: Le Courrier du port', 'Date de parution: 14 mars 2009', 'Auteur: Jeanne Holt'],
      'Le Courrier du port',
    ],
    [
      'Russian',
      ['Заголовок: Паром стоит в порту', 'Источник: Портовый курьер', 'Дата: 14 марта 2009'],
      'Портовый курьер',
    ],
    ['Japanese', ['見出し：渡し船が港にとどまる', '掲載紙：汐浜新聞', '掲載日：2009年3月14日'], '汐浜新聞'],
    [
      'with the article last',
      ['Paper: Harbour Courier, The (Ostwick)', 'Title: Ferry stays', 'Date: March 14, 2009'],
      'The Harbour Courier',
    ],
    ['in brackets', ['【標題】渡船停在港口', '【報紙】溪鷺晚報', '【日期】2009年3月14日'], '溪鷺晚報'],
  ])('reads the outlet and the day of a record, %s', (_, lines, outlet) => {
    expect(saidBy(...lines)).toMatchObject({ outlet, date: '2009-03-14' });
  });

  it('reads the line of an issue, of which a database has one', () => {
    expect(saidBy('Samedi 14 mars 2009', 'Le Courrier du port • p. 4 • 431 mots')).toEqual({
      outlet: 'Le Courrier du port',
    });
  });

  it('reads a masthead that a catalogue has turned round over its labels', () => {
    const lines = [
      'Harbour Gazette, The (Ostwick, ST)',
      'Section: Local',
      'Page: B1',
      'Record number: 1A2B',
      'Word count: 431',
    ];
    expect(saidBy(...lines)).toEqual({ outlet: 'The Harbour Gazette' });
    expect(saidBy('Harbour Gazette, The (Ostwick, ST)')).toEqual({});
  });

  it('tells when a record was made from the day of the article, which its own line says', () => {
    expect(saidBy('Created: May 2, 2024', 'Author: Mara Holt', 'Published: March 14, 2009')).toMatchObject({
      date: '2009-03-14',
    });
    const { claims, lines } = over(
      'Created: May 2, 2024',
      'Title: Ferry stays',
      'Source: The Harbour Courier',
      'Word count: 431',
    );
    expect(claims.some(({ field }) => field === 'date')).toBe(false);
    expect(lines.has(0)).toBe(false);
  });

  it('reads a table of two columns, each line with its own place', () => {
    const rows = [
      '| | |',
      '|---|---|',
      '| Title | Ferry stays |',
      '| Newspaper | The Harbour Courier |',
      '| Date | 14 March 2009 |',
    ];
    const { claims } = catalogue(`${rows.join('\n')}\n\n${BODY}`, 'markdown');
    expect(claims.map(({ field, values: [value] }) => [field, value])).toEqual([
      ['title', 'Ferry stays'],
      ['outlet', 'The Harbour Courier'],
      ['date', '2009-03-14'],
    ]);
  });

  it('quotes the line of each value, also where several lines are one paragraph', () => {
    const text = `Title: Ferry stays\nSource: The Harbour Courier\nDate: 14 March 2009\n\n${BODY}`;
    const { claims } = catalogue(text, 'markdown');
    expect(claims.map(({ evidence: { lines, quote } }) => [lines, quote])).toEqual([
      [[1, 1], 'Title: Ferry stays'],
      [[2, 2], 'Source: The Harbour Courier'],
      [[3, 3], 'Date: 14 March 2009'],
    ]);
  });

  it('reads the codes of a database', () => {
    const lines = [
      'HD Ferry stays in the harbour',
      'BY By Mara Holt',
      'WC 431 words',
      'PD 14 March 2009',
      'SN The Harbour Courier',
      'LA English',
    ];
    expect(saidBy(...lines)).toEqual({
      title: 'Ferry stays in the harbour',
      authors: 'Mara Holt',
      date: '2009-03-14',
      outlet: 'The Harbour Courier',
    });
    expect(over(...lines).lines).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it('reads capitals as names are written', () => {
    expect(saidBy('BYLINE: By MARA HOLT', 'SECTION: Page 4', 'LENGTH: 431 words', 'LOAD-DATE: 16 March 2009')).toEqual({
      authors: 'Mara Holt',
    });
  });

  it.each([
    ['two labels', ['Author: Mara Holt', 'Date: 14 March 2009']],
    ['no day and nothing of a database', ['Title: The Small Light', 'Author: Jonas Pell', 'Published: 2009']],
    ['labels nobody knows', ['Tide: high', 'Wind: west', 'Sea: calm']],
  ])('makes nothing of %s', (_, lines) => {
    expect(over(...lines)).toEqual({ claims: [], lines: new Set() });
  });

  it.each([
    ['a book', ['Title: The Small Light', 'Author: Jonas Pell', 'Published: 2 May 2011', 'ISBN: 978-0-00-000000-2']],
    [
      'a mail',
      [
        'From: Press Review <review@monitor.example>',
        'To: staff@office.example',
        'Subject: Ferry',
        'Date: 16 March 2009',
      ],
    ],
  ])('takes no field from the labels of %s, and cuts them', (_, lines) => {
    expect(over(...lines)).toEqual({ claims: [], lines: new Set([0, 1, 2, 3]) });
  });

  it('takes no agency, and no source of a page without a title, for the outlet', () => {
    expect(saidBy('Title: Ferry stays', 'Source: Reuters', 'Date: 14 March 2009')).not.toHaveProperty('outlet');
    expect(saidBy('Author: Mara Holt', 'Source: Harbour Office', 'Date: 14 March 2009')).not.toHaveProperty('outlet');
  });

  it('takes the address of a whole site for none of the article', () => {
    const lines = ['Title: Ferry stays', 'Date: 14 March 2009'];
    expect(saidBy(...lines, 'URL: http://harbour.example')).not.toHaveProperty('url');
    expect(saidBy(...lines, 'URL: http://harbour.example/')).not.toHaveProperty('url');
  });

  it('leaves a day that reads two ways to the rules that tell of it', () => {
    const { claims, lines } = over(
      'Title: Ferry stays',
      'Source: The Harbour Courier, 14 March 2009',
      'Published: 03/04/2009',
    );
    expect(claims.find(({ field }) => field === 'date')?.values).toEqual(['2009-03-14']);
    expect(lines.has(2)).toBe(false);
  });

  it('takes no labels in the midst of a text for its record', () => {
    const [first, second, third] = PARAGRAPHS;
    const text = [first, 'Title: The Small Light', 'Author: Jonas Pell', 'Date: 14 March 2009', second, third].join(
      '\n\n',
    );
    expect(catalogue(text)).toEqual({ claims: [], lines: new Set() });
  });
});

describe('withoutTextLabel', () => {
  const head = 'Title: Ferry stays in the harbour\nSource: The Harbour Courier\nDate: 14 March 2009';

  it('takes the label before the first word of a text, and says so', () => {
    const { body, removed } = reading(`${head}\n\nFull text: ${BODY}`);
    expect(body[0]?.text).toBe(PARAGRAPHS[0]);
    expect(removed).toContainEqual({ rule: 'catalogue-line', lines: [5, 5], quote: 'Full text:' });
  });

  it('leaves what has no label as it is', () => {
    const [, block] = passagesOf(`One line\n\n${PARAGRAPHS[0]}`).map((passage) => passage.block);
    expect(withoutTextLabel(block!)).toEqual({ block, removed: [] });
  });

  it('leaves no other line for the headline where a record names it', () => {
    const read = reading(`${head}\n\nThe ferry stayed away\n\n${BODY}`);
    expect(valuesOf(read, 'title')).toEqual(['Ferry stays in the harbour']);
  });
});
