import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('boxes and bars between paragraphs', () => {
  it.each([
    ['related', 'Llegiu també'],
    ['related', 'Máis info'],
    ['related', 'Irakurri ere'],
    ['related', 'Leer también...'],
    ['related', 'Para saber más'],
    ['related', 'LEIA AINDA'],
    ['related', 'À ce sujet:'],
    ['related', 'Per approfondire:'],
    ['related', 'Anderen lazen ook'],
    ['related', 'Te-ar putea interesa și:'],
    ['related', 'ΔΙΑΒΑΣΤΕ ΣΧΕΤΙΚΑ'],
    ['related', 'Rekommenderade artiklar'],
    ['related', 'Sprawdź też: Prom zostaje w porcie'],
    ['related', 'A lire également : le bac reste à quai'],
    ['advertising', 'Passer la publicité'],
    ['advertising', 'Saltar anuncio'],
    ['advertising', 'Werbung überspringen'],
    ['advertising', 'Пропустить рекламу'],
    ['advertising', '広告をスキップ'],
    ['player', 'Videospeler inladen...'],
    ['player', 'Caricamento player'],
    ['player', 'Se încarcă'],
    ['share', 'Ajouter à ma liste'],
    ['share', 'Geef cadeau'],
    ['share', 'Μέγεθος γραμματοσειράς'],
    ['share', 'Leggi i commenti 11'],
    ['share', 'Ver todos los comentarios'],
    ['share', 'Zobacz komentarze (4)'],
    ['navigation', 'Sujets liés'],
    ['navigation', 'Etichete:'],
  ])('knows a line of %s: %s', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each(['À lire aussiLe bac reste à quai', 'Lees ookDe pont blijft liggen', 'Leggi ancheIl traghetto resta fermo'])(
    'knows a label with its link glued to it: %s',
    (line) => expect(chromeRule(line)).toBe('related'),
  );

  it.each([
    'Para saber más de gaviotas hay que madrugar y llevar prismáticos.',
    'Passer la publicité avant le film coûte cher aux salles du port',
    'Lees ookwerk van haar zus',
    'Il porto e il suo faro',
  ])('leaves what only begins like one: %s', (line) => expect(chromeRule(line)).toBeNull());
});
