import { describe, expect, it } from 'vitest';
import { reachedAuthors } from '../../../../src/rules/text/bylines/reach.ts';

describe('reachedAuthors', () => {
  it.each([
    'Mara Holt Journalist Send e-post',
    'Mara Holt Teateranmelder Skriv til Følg',
    'Mara Holt ReporterFollow',
    'Mara Holt Kulturredakteurin E-Mail schreiben',
    'Mara Holt Journaliste Suivre Lui écrire',
    'Mara Holt Redactora Seguir',
    'Mara Holt Giornalista Scrivi',
    'Mara Holt Verslaggever Volg',
    'Mara Holt Musikkritiker Följ skribent',
    'Mara Holt Toimittaja Lähetä palautetta',
    'Mara Holt Dziennikarka Napisz do autorki',
    'Mara Holt | Send Email',
    'Mara Holt Contact',
  ])('reads whom "%s" reaches', (line) => expect(reachedAuthors(line)).toEqual(['Mara Holt']));

  it('reads one without capitals of Latin', () =>
    expect(reachedAuthors('Мария Лебедева Корреспондент Написать автору')).toEqual(['Мария Лебедева']));

  it.each([
    'Mara Holt Follow',
    'Harbour Strike Følg',
    'Mara Holt',
    'Mara Holt Journalist',
    'Harbour Desk Send e-post',
    'Jonas Pell and Mara Holt Follow',
    'Ask the harbour office and they will send e-post',
    'Pier Post Contact',
  ])('reads nobody in "%s"', (line) => expect(reachedAuthors(line)).toBeNull());
});
