import { describe, expect, it } from 'vitest';
import { invitedHouses } from '../../../../../src/rules/text/outlets/lines/invitations.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** Houses in a line right under a text. */
function houses(line: string): string[] {
  const passages = passagesOf(`${BODY}\n\n${line}`);
  return invitedHouses(passages.at(-1)!, { from: 0, to: passages.length - 1 }).map(({ name }) => name);
}

describe('invitedHouses', () => {
  it.each(['The Greenwater newsletter has more.', 'De Havenraad-app toont de tijden, download hem.'])(
    'takes the article of %s for the noun’s',
    (line) => expect(houses(line).filter((name) => /^(?:The|De)\s/.test(name))).toEqual([]),
  );
  it.each([
    ['Find The Pier Post on WhatsApp and stay up to date', 'The Pier Post'],
    ['Get a discounted subscription to Lantern today.', 'Lantern'],
    ['Esta función es exclusiva para suscriptores de El Muelle.', 'El Muelle'],
    ['Log in of maak een account aan en mis niks meer van De Kade.', 'De Kade'],
    ['Subscríbete ao boletín de Lanterna Nova', 'Lanterna Nova'],
    ['Apunta’t al butlletí de La Riba', 'La Riba'],
    ['Retrouvez toute l’actualité sur rive-journal.fr', 'rive-journal.fr'],
    ['潮見新聞デジタルの有料会員になると、続きが読めます。', '潮見新聞デジタル'],
    ['Wesprzyj Głos Portu', 'Głos Portu'],
    ['Hat Ihnen der Artikel gefallen? Dann unterstützen Sie die KPZ gern mit einer Spende', 'KPZ'],
    ['Υποστηρίξτε το Φάρος Νέα', 'Φάρος Νέα'],
    ['Dukung Harian Lentera', 'Harian Lentera'],
    ['Lesen Sie die lange Fassung unter www.hafenpost.de/lang', 'hafenpost.de'],
    ['Het telt. Word lid van Omroep Kade. Klik hier', 'Omroep Kade'],
  ])('reads whom readers are to follow: %s', (line, name) => expect(houses(line)).toEqual([name]));

  it.each([
    'Follow us on Facebook, Instagram and Telegram',
    'Mara Holt may be reached at holt@piermedia.example. Follow her on Twitter.',
    'Ακολουθήστε μας για όλες τις ειδήσεις στο Bing News',
    'ABONE OL',
    'Más información sobre inscripciones puede hallarse en www.congresodelmuelle.cl.',
    'Karten gibt es unter hafenfest.de oder nach Anmeldung per Post, dazu einen Newsletter.',
    'Push-Nachrichten und Newsletter abonnieren',
    'Follow the railway on Facebook for opening hours.',
  ])('reads none from %s', (line) => expect(houses(line)).toEqual([]));
});
