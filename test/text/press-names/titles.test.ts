import { describe, expect, it } from 'vitest';
import { isForm, pressTitle, titleAtEnds } from '../../../src/text/press-names/titles.ts';

describe('pressTitle', () => {
  it.each(['Trouw', 'Kaleva', 'El Faro', 'الشرق الأوسط', '南方周末'])('knows %s', (name) =>
    expect(pressTitle(name)?.name).toBe(name),
  );

  it.each([
    ['fi', 'Turun Sanomille', 'Turun Sanomat'],
    ['ru', 'Ведомостям', 'Ведомости'],
    ['ru', 'Новой газете', 'Новая газета'],
    ['pl', 'Rzeczpospolitej', 'Rzeczpospolita'],
    ['cs', 'Deníku N', 'Deník N'],
  ])('knows titles with the endings of a language (%s): %s', (language, form, name) =>
    expect(pressTitle(form, language)?.name).toBe(name),
  );

  it('takes no endings off where a language has none', () => expect(pressTitle('Kalevalle', 'en')).toBeNull());

  it('tells everyday words from other titles', () => {
    expect(pressTitle('Zeit')?.isWord).toBe(true);
    expect(pressTitle('Die Zeit')?.isWord).toBe(false);
  });

  it.each(['Harbour', 'Ann Roth', 'Toronto'])('knows nothing of %s', (name) => expect(pressTitle(name)).toBeNull());
});

describe('titleAtEnds', () => {
  it('finds a title before the person who speaks to it, and behind one', () => {
    expect(titleAtEnds('La Stampa Ezio Rolando')?.name).toBe('La Stampa');
    expect(titleAtEnds('Risto Ahlfors Turun Sanomi', 'fi')?.name).toBe('Turun Sanomat');
    expect(titleAtEnds('Ezio Rolando')).toBeNull();
    // A word that is a title's, too, at the end of another name.
    expect(titleAtEnds('Quiet Science')).toBeNull();
  });
});

describe('isForm', () => {
  it('wants as many words, and stems that agree', () => {
    expect(isForm(['Вестнику', 'Заречья'], ['Вестник', 'Заречья'])).toBe(true);
    expect(isForm(['Вестнику'], ['Вестник', 'Заречья'])).toBe(false);
    expect(isForm(['Вечер'], ['Вестник'])).toBe(false);
  });
});
