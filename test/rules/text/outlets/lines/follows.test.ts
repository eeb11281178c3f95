import { describe, expect, it } from 'vitest';
import { followedHouse, followedOnNetworks } from '../../../../../src/rules/text/outlets/lines/follows.ts';
import { passagesOf } from '../../passages-of.ts';

const house = (line: string): string | undefined => followedHouse(passagesOf(line)[0]!);

describe('followedHouse', () => {
  it.each([
    ['Follow Skerran Lamp on Google News', 'Skerran Lamp'],
    ['Suivez Le Phare des Dunes sur Google Actualités', 'Le Phare des Dunes'],
    ['Segui Il Molo su WhatsApp', 'Il Molo'],
    ['Clique aqui e siga o canal do Porto Hoje no WhatsApp', 'Porto Hoje'],
    ['Читать PRICHAL.RU в Telegram', 'PRICHAL.RU'],
    ['Хотите знать больше? Telegram-канал Причал', 'Причал'],
    ['تابعوا صحيفة الميناء على واتساب', 'صحيفة الميناء'],
    ['Küstenlicht bei Google News folgen', 'Küstenlicht'],
    ['Urmărește Vocea Portului și pe WhatsApp', 'Vocea Portului'],
  ])('reads whom "%s" names', (line, name) => expect(house(line)).toBe(name));

  it.each([
    'Follow us on Google News',
    'Obserwuj nas w Google News',
    'Síguenos en nuestro canal de WhatsApp',
    'Follow Mara Holt on Twitter',
    'Share on WhatsApp',
    'Suivez toute l’actualité de Skerran sur WhatsApp',
  ])('reads none from "%s"', (line) => expect(house(line)).toBeUndefined());
});

describe('followedOnNetworks', () => {
  const followed = (line: string) => followedOnNetworks(passagesOf(line)[0]!);

  it.each([
    ['Follow PNB on:', 'PNB'],
    ['Follow Harbour Post on socials:', 'Harbour Post'],
    ['Folgen Sie dem Hafenboten auf Social Media:', 'Hafenboten'],
  ])('reads whom "%s" names', (line, name) => expect(followed(line)?.name).toBe(name));

  it('believes what may be a person little', () =>
    expect(followed('Follow Mara Holt on:')?.weight ?? 0).toBeLessThan(followed('Follow Harbour Post on:')!.weight));

  it.each(['Follow us on:', 'Suivez-nous sur:', 'Síguenos en:', 'Follow PNB on Twitter', 'Ikuti kami:'])(
    'reads none from "%s"',
    (line) => expect(followed(line)).toBeUndefined(),
  );
});
