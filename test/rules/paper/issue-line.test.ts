import { describe, expect, it } from 'vitest';
import { readIssueHead } from '../../../src/rules/paper/issue-line.ts';
import { BODY, passagesOf } from '../text/passages-of.ts';

function read(head: string, format: 'text' | 'markdown' = 'text') {
  const text = `${head}\n\nFerry stays in harbour\n\n${BODY}`;
  const { claims, lines } = readIssueHead(passagesOf(text, format), text.split('\n'));
  return { outlet: claims[0]?.values[0], date: claims[1]?.values[0], lines: [...lines].sort() };
}

describe('readIssueHead', () => {
  it.each([
    [
      'EL FARO DE MIRANDA\nDomingo 3 de febrero de 2008                 SOCIEDAD 31',
      'EL FARO DE MIRANDA',
      '2008-02-03',
    ],
    ['THE SKERRAN HERALD, TUESDAY, JUNE 9, 1908.', 'THE SKERRAN HERALD', '1908-06-09'],
    ['16   SOCIEDAD            El Faro de Miranda, Domingo 3 de febrero de 2008', 'El Faro de Miranda', '2008-02-03'],
    ['Le Temps de Valmer — mardi 5 mai 2015', 'Le Temps de Valmer', '2015-05-05'],
    ['Wesermünder Zeitung. Nr. 112. Mittwoch, den 14. Mai 1902. Zweites Blatt.', 'Wesermünder Zeitung', '1902-05-14'],
    ['NOORDERDIEPSE COURANT van Zaterdag 11 Februari 1888. No. 34.', 'NOORDERDIEPSE COURANT', '1888-02-11'],
    ['Φωνή του Κάβου, Τετάρτη 26 Νοεμβρίου 2014   8', 'Φωνή του Κάβου', '2014-11-26'],
    ['LOKALES\n\n25\n\nSamstag, 26. Januar 2008\nDer Bergbote', 'Der Bergbote', '2008-01-26'],
    ['7 mei 2011   de Kade Courant   3', 'de Kade Courant', '2011-05-07'],
    ['8   地域              朝凪日報, 2017年11月24日', '朝凪日報', '2017-11-24'],
  ])('reads "%s"', (head, outlet, date) => expect(read(head)).toMatchObject({ outlet, date }));

  it('reads a masthead that Markdown has as its first heading', () =>
    expect(read('# **Der Salzbote**\n\nSamstag, 14. September 2013 · Nr. 213 · Seite 7', 'markdown')).toEqual({
      outlet: 'Der Salzbote',
      date: '2013-09-14',
      lines: [0, 1],
    }));

  it.each([
    'By Jana Roth, 5 May 2011',
    'Jana Roth, 5 May 2011',
    'Published May 5, 2011 | Updated 14:05',
    'Friday, 5 May 2011 | Sign in | Subscribe',
    'The week in bread for Friday, May 5, 2011',
    'Correspondents, Harbour Times Skerran, May 5, 2011',
    '5 May 2011\n\nVoice interfaces',
    'Skerran, 5 May 2011',
    '12/03/2019, 14:05   The Pier Post',
    '7. Mai 2011 admin News 0',
    '7 May 2011 admin Harbour News 3',
  ])('reads nothing in "%s"', (head) => expect(read(head).lines).toEqual([]));
});
