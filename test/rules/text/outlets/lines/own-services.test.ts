import { describe, expect, it } from 'vitest';
import { mayOffer, ownServices } from '../../../../../src/rules/text/outlets/lines/own-services.ts';

const named = (entry: string) => ownServices(entry).map(({ name }) => name)[0];

describe('ownServices', () => {
  it.each([
    ['Add Kadera as a preferred source on Google', 'Kadera'],
    ['Make Quiet Lantern your preferred source', 'Quiet Lantern'],
    ['Kadera als bevorzugte Quelle auf Google hinzufügen', 'Kadera'],
    ['Ajouter La Jetée à vos sources préférées sur Google', 'La Jetée'],
    ['Agrega a ElMuelle a tus fuentes preferidas de Google', 'ElMuelle'],
    ['Adicione MaréNews às suas fontes preferidas no Google', 'MaréNews'],
    ['Aggiungi Molo24 tra le tue fonti preferite', 'Molo24'],
    ['Voeg Havenklok toe als voorkeursbron', 'Havenklok'],
    ['Dodaj Latarnia24 jako preferowane źródło', 'Latarnia24'],
    ['Добавьте Берег24 в избранные источники', 'Берег24'],
    ['Додайте Берег24 до обраних джерел у Google', 'Берег24'],
    ['Jadikan Lentera24 sebagai sumber pilihan', 'Lentera24'],
    ['Besuchen Sie Kadera wie gewohnt mit Werbung und Tracking.', 'Kadera'],
    ['kadera.example mit Werbung lesen', 'kadera.example'],
    ['La fréquentation de Nord-Molène est certifiée par l’ACPM', 'Nord-Molène'],
    ['Nord-Molène, édition Haute-Jetée, dimanche 16 juin 2024', 'Nord-Molène'],
    ['Kadera ist eine eingetragene Marke der Kai Verlag GmbH', 'Kadera'],
    ['El Muelle es una marca registrada', 'El Muelle'],
    ['Kadera finanziert sich fast ganz durch Spenden', 'Kadera'],
    ['Quiet Lantern is funded by its readers', 'Quiet Lantern'],
  ])('reads what only a house says of itself: %j', (entry, house) => {
    expect(ownServices(entry)).toEqual([{ name: house, weight: 2.2 }]);
  });

  it.each([
    ['Sign in to your Kadera account', 'Kadera'],
    ['Already a Kadera subscriber? Log in', 'Kadera'],
    ['Join the Kadera WhatsApp channel', 'Kadera'],
    ['Watch Kadera live', 'Kadera'],
    ['Kadera Privacy Policy', 'Kadera'],
    ['Kadera im Abo', 'Kadera'],
    ['Die Kadera-App herunterladen', 'Kadera'],
    ['Sie sind bereits Kadera-Abonnent?', 'Kadera'],
    ['Jetzt Kadera testen', 'Kadera'],
    ['Télécharger l’application Nord-Molène', 'Nord-Molène'],
    ['Votre compte Nord-Molène', 'Nord-Molène'],
    ['Retrouvez La Jetée sur Instagram', 'La Jetée'],
    ['Tu cuenta de El Muelle', 'El Muelle'],
    ['El canal de WhatsApp de El Muelle', 'El Muelle'],
    ['Já é assinante MaréNews?', 'MaréNews'],
    ['Sfoglia Il Molo', 'Il Molo'],
    ['Mijn Havenklok-account', 'Havenklok'],
    ['Följ Fyren24 på Facebook', 'Fyren24'],
    ['Polub Latarnia24 na Facebooku', 'Latarnia24'],
    ['Читайте Берег24 в Telegram', 'Берег24'],
  ])('reads what a house offers: %j', (entry, house) => {
    expect(named(entry)).toBe(house);
  });

  it.each([
    'Your account',
    'Sign in to your Google account',
    'New Privacy Policy',
    'Subscription Terms of Use',
    'Letters to the Editor',
    'Zur Startseite',
    'Add the flour and stir',
    'Follow us on Facebook',
    'The mayor is funded by his party, members say',
    'App Store Google Play',
    'Suivez toute l’actualité sur Facebook',
  ])('takes none of %j', (entry) => {
    expect(named(entry)).toBeUndefined();
  });

  it('gives two sets of rules less than it takes to be believed', () =>
    expect(ownServices('Kadera Privacy Policy')[0]!.weight).toBeLessThan(1));

  it('tells of most lines that they have no such entry', () => {
    expect(mayOffer('The ferry stayed in the harbour')).toBe(false);
  });
});
