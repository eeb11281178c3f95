import { describe, expect, it } from 'vitest';
import { languageByWords } from '../../../src/text/languages/language-by-words.ts';

describe('languageByWords', () => {
  it.each([
    [
      'en',
      'The ferry stayed in the harbour for a third day, and the baker, who had counted the flour, said that it would not last; the island was left with what the boats of the north had brought to it.',
    ],
    [
      'de',
      'Die Fähre blieb den dritten Tag im Hafen, und der Bäcker, der das Mehl gezählt hatte, sagte, dass es nicht für alle reicht; auf der Insel ist man auf das angewiesen, was die Boote aus dem Norden mit sich bringen.',
    ],
    [
      'fr',
      'Le bac est resté au port pour la troisième journée, et la boulangère, qui compte la farine, dit que ce ne sera pas assez pour les gens de l’île, qui sont dans le besoin avec une seule livraison par semaine.',
    ],
    [
      'it',
      'Il traghetto è rimasto nel porto per il terzo giorno e il fornaio, che ha contato la farina, dice che non è abbastanza per gli abitanti della isola, che sono più di mille e da una settimana al buio.',
    ],
  ])('tells %s', (language, text) => expect(languageByWords(text)).toBe(language));

  it.each([
    ['too few words', 'The ferry stayed in the harbour.'],
    [
      'a language it does not answer for',
      `${'Och det var en dag som alla andra på ön för att det inte hade kommit någon båt. '.repeat(3)}`,
    ],
    ['names and nothing else', `${'Mara Holt Jana Roth Callum Dray Povilas Rimkus Harbour Courier '.repeat(4)}`],
    ['one word over and over', 'the '.repeat(40)],
    [
      'two languages by turns',
      'The ferry stayed in the harbour and the baker had the flour of the island. Die Fähre blieb in dem Hafen und der Bäcker hatte das Mehl für die Insel und den Ort.',
    ],
  ])('says nothing of %s', (_, text) => expect(languageByWords(text)).toBeNull());
});
