import { describe, expect, it } from 'vitest';
import { closingByline } from '../../../../src/rules/text/bylines/standfirst.ts';
import { passagesOf } from '../passages-of.ts';

describe('closingByline', () => {
  const closing = (text: string) => {
    const passages = passagesOf(`Ferry stays in harbour\n\n${text}`);
    return closingByline(passages[1]!, 0);
  };

  it.each([
    ['The ferry waits for a new engine, and nobody knows how long it will take. By Mara Holt', 'Mara Holt'],
    [
      'Die Fähre wartet auf eine neue Maschine, und niemand weiß, wie lange noch. Von Jana Rothenfels',
      'Jana Rothenfels',
    ],
    [
      'Le bac attend un nouveau moteur, et personne ne sait pour combien de temps. Par Lucie Fontanel',
      'Lucie Fontanel',
    ],
    ['Færgen venter på en ny maskine, og ingen ved hvor længe. Tekst: Ida Krogh / Foto: Jonas Pell', 'Ida Krogh'],
    ['El barco espera un motor nuevo y nadie sabe cuánto tardará. Por Lucía Montalvo', 'Lucía Montalvo'],
  ])('%s', (text, name) => expect(closing(text)).toEqual([name]));

  it.each([
    'The ferry waits for a new engine, and nobody knows how long it will take, says a book by Mara Holt',
    'The ferry waits for a new engine, and nobody knows how long it will take. Photo by Mara Holt',
    'The ferry waits for a new engine, and nobody knows how long it will take. Foto: Mara Holt',
    'The ferry waits for a new engine, and nobody knows how long it will take. In New Skerran',
  ])('not %s', (text) => expect(closing(text)).toBeNull());
});
