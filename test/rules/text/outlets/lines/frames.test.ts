import { describe, expect, it } from 'vitest';
import { framedNames } from '../../../../../src/rules/text/outlets/lines/frames.ts';
import { passagesOf } from '../../passages-of.ts';

const namesIn = (line: string) => framedNames(passagesOf(line)[0]!).map(({ name }) => name);

describe('framedNames', () => {
  it.each([
    ['Follow Quiet Lantern on Twitter', 'Quiet Lantern'],
    ['Preuzmite mobilnu aplikaciju Obalni list', 'Obalni list'],
    ['Pobierz aplikację Przystań Dziś', 'Przystań Dziś'],
    ['Скачайте мобильное приложение Портовый вестник', 'Портовый вестник'],
    ['Unduh aplikasi Kabar Pesisir', 'Kabar Pesisir'],
    ['About 7Harbours', '7Harbours'],
    ['Advertise on Pier.com', 'Pier.com'],
    ['More from eHarbour', 'eHarbour'],
    ['Sign in with your 7Harbours account', '7Harbours'],
    ['Über Molenblick', 'Molenblick'],
    ['Suivez La Jetée sur Facebook', 'Jetée'],
    ['Publicidad en El Muelle', 'Muelle'],
    ['Het beste van De Kade', 'De Kade'],
    ['Recomendaciones El Muelle', 'Muelle'],
    ['Per la tua pubblicità sul Molo Verde', 'Molo Verde'],
    ['Anúnciate en El Muelle', 'Muelle'],
    ['Redaksi Lentera Pesisir', 'Lentera Pesisir'],
    ['Реклама на Берег.инфо', 'Берег.инфо'],
    ['Ακολουθήστε το Φάρος Νέα', 'Φάρος Νέα'],
    ['La redazione di Molo Verde', 'Molo Verde'],
    ['Impressum Molenblick', 'Molenblick'],
    ['Zapratite Morski List', 'Morski List'],
    ['Inzerce v Přístavní List', 'Přístavní List'],
    ['Liên hệ báo Bến Cảng', 'Bến Cảng'],
    ['Deniz Feneri uygulaması', 'Deniz Feneri'],
    ['Quiet Lantern Newsletter', 'Quiet Lantern'],
    ['Molenblick-App', 'Molenblick'],
    ['Sklep Latarnia', 'Latarnia'],
    ['Redacción de El Muelle', 'Muelle'],
    ['Boutique Le Quai', 'Le Quai'],
    ['Fyrtårnet nyhedsbrev', 'Fyrtårnet'],
    ['Molenblick-Leserreisen', 'Molenblick'],
    ['Get the best of Quiet Lantern, delivered daily', 'Quiet Lantern'],
    ['Quiet Lantern may earn a commission when you buy through links.', 'Quiet Lantern'],
    ['More From Lantern', 'Lantern'],
    ['Werben bei molenblick.de', 'molenblick.de'],
    ['Más en elmuelle.cl', 'elmuelle.cl'],
    ['somos DIARIO El Muelle', 'DIARIO El Muelle'],
    ['Apoie a Maré', 'Maré'],
    ['Unite a Muelle/12', 'Muelle/12'],
    ['Abonnez-vous à l’actu Jetée', 'Jetée'],
    ['Fuld adgang til havnen.dk, inkl. havnen.dk+', 'havnen.dk'],
    ['Get unlimited access to Quiet Lantern', 'Quiet Lantern'],
    ['Latest News from Lantern', 'Lantern'],
    ['Get Lantern in your inbox', 'Lantern'],
    [
      'Join The Pier Lantern newsletter for the latest news and tide tables. We never sell your address.',
      'The Pier Lantern',
    ],
    ['Get Tide Table, Lantern’s weekly newsletter', 'Lantern'],
    ['Subscribe to the PierLamp Money newsletter!', 'PierLamp'],
    ['Quiet Lantern is one of the coast’s largest personal finance websites with a million readers.', 'Quiet Lantern'],
  ])('reads the name in %s', (line, name) =>
    expect([...new Set(namesIn(line))].join().replace(/^(?:La|El) /, '')).toBe(name),
  );

  it.each([
    'Follow us on Twitter',
    'Getty Images Logo',
    'Join The Conversation',
    'Subscribe To Topics You’re Interested In',
    'The ferry stopped, and nobody said why.',
    'newsletter_box.png Logo',
    'Follow us on facebook.com',
    'Full access to all articles',
    'Más en esta sección',
  ])('reads none in %s', (line) => expect(namesIn(line)).toEqual([]));

  it('reads the entries of a menu that is one line', () =>
    expect(framedNames(passagesOf('Nutzungsbedingungen | Impressum | Werben auf molenblick.example')[0]!)).toEqual([
      { name: 'molenblick.example', weight: 2.2 },
    ]));

  it('takes inside a text only what a house sends or says of itself', () => {
    const inside = (line: string) => framedNames(passagesOf(line)[0]!, false).map(({ name }) => name);
    expect(inside('More from Lantern')).toEqual([]);
    expect(inside('Get Tide Table, Lantern’s weekly newsletter')).toEqual(['Lantern']);
  });

  it('trusts a newsletter that is a house’s own', () =>
    expect(framedNames(passagesOf('Get Tide Table, Lantern’s weekly newsletter')[0]!)).toContainEqual({
      name: 'Lantern',
      weight: 2.2,
    }));

  it('trusts most what a house tells of its earnings', () =>
    expect(framedNames(passagesOf('Quiet Lantern has affiliate relationships with certain shops.')[0]!)).toEqual([
      { name: 'Quiet Lantern', weight: 2.6 },
    ]));
});
