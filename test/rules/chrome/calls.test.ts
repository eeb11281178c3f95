import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('lines that ask between paragraphs', () => {
  it.each([
    ['comments', 'Are you affected by cancelled sailings? Tell us your story.'],
    ['comments', 'Vous avez un scoop à nous transmettre?'],
    ['comments', 'Har du tanker om saken du har lest? Send oss gjerne en e-post!'],
    ['player', 'Écoutez les balados du quai en direct ou en rattrapage'],
    ['player', 'Produced by Gull Voice and Pier Sound using AI narration. Listen to more stories on the Pier app.'],
    ['share', 'Giv artiklen som gave'],
    ['share', 'Lyt til artiklen 5 minGemGiv artiklen som gaveDel på FacebookSend som e-mail'],
    ['consent', 'A bejegyzés megtekintése a Facebookon'],
    ['navigation', 'Ver publicación'],
    ['navigation', 'Pagina se actualizează automat la 60 de secunde'],
    ['newsletter', 'Was wichtig wird: der tägliche Newsletter aus dem Hafen, montags bis freitags um 6 Uhr.'],
    ['related', 'READ | Who really runs the ferry business? Inside a thirsty trade'],
    ['related', 'Other News'],
  ])('are %s: "%s"', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each([
    'Readers of the ferry’s log',
    'The page of the log turns automatically at noon. Nobody knows why.',
    'Ver publicación y quema del diario',
  ])('are none: "%s"', (line) => expect(chromeRule(line)).toBeNull());
});
