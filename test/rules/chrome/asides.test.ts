import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('lines of asides', () => {
  it.each([
    ['related', 'Unsere Empfehlung für Sie'],
    ['related', 'Passend zum Thema:'],
    ['related', 'Empfehlungen der Redaktion'],
    ['related', 'Recommended for you'],
    ['related', 'Pour aller plus loin'],
    ['related', 'Más sobre este tema'],
    ['related', 'Per approfondire'],
    ['related', 'Mer om ämnet'],
    ['related', 'Ещё по теме'],
    ['related', 'Linktipp: Was ist eine Mole?'],
    ['related', 'Mehr dazu: Die Fähre bleibt'],
    ['consent', 'Wir benötigen Ihre Zustimmung, um den Inhalt von Kaivideo anzuzeigen.'],
    ['consent', 'Inhalte anzeigen'],
    ['consent', 'Ce contenu provient de Quaividéo.'],
    ['notice', 'Über dieses Thema berichtete Radio Mole am 5. Mai um 22:15 Uhr in den "Hafenthemen".'],
    ['notice', 'This segment aired on May 5.'],
    ['newsletter', 'Mit unserem Newsletter «Molenbrief» hören Sie, was im Hafen geschieht.'],
    ['newsletter', 'I vårt nyhetsbrev får du veta mer.'],
  ])('are %s: "%s"', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each(['Mehr dazu sagte sie nicht', 'Hintergründe', 'Über dieses Thema spricht im Hafen niemand gern.'])(
    'are none: "%s"',
    (line) => expect(chromeRule(line)).toBeNull(),
  );
});
