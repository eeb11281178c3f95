import { describe, expect, it } from 'vitest';
import { isHouseBehind, isRole, withoutDesks, withoutRoleBefore } from '../../../src/text/names/roles.ts';

describe('isRole', () => {
  it.each([
    'Redakteurin',
    'text',
    'envoyée spéciale à Dakar',
    'corresponsal en Atenas',
    'de Lisboa',
    'Rom',
    'Korrespondent in Prag',
    'redacteur economie',
    'for the Courier',
    'специально для «Прибоя»',
  ])('is true of %s', (text) => expect(isRole(text)).toBe(true));
  it.each(['Jana Roth', 'der Hafen bleibt geschlossen'])('is false of %s', (text) => expect(isRole(text)).toBe(false));
});

describe('isHouseBehind', () => {
  it.each(['Agência Maré', 'Le Quai', 'Parti Hírek', 'TV Maré'])('knows %s', (text) =>
    expect(isHouseBehind(text)).toBe(true),
  );
  it.each(['Jonas Pell', 'Le Thi Mai', 'Ana Melo'])('takes %s for a name', (text) =>
    expect(isHouseBehind(text)).toBe(false),
  );
});

describe('withoutRoleBefore', () => {
  it.each([
    ['PIER-online-Redakteurin Jana Roth', 'Jana Roth'],
    ['Reporter Jonas Pell', 'Jonas Pell'],
    ['Журналистка Олена Бриль', 'Олена Бриль'],
    ['Reporter Pell', 'Reporter Pell'],
    ['Jana Roth', 'Jana Roth'],
  ])('makes of "%s" "%s"', (text, name) => expect(withoutRoleBefore(text)).toBe(name));
});

describe('withoutDesks', () => {
  it.each([
    ['Mara Holt Food & Drink Editor', 'Mara Holt Editor'],
    ['By Mara Holt Arts and Culture reporter', 'By Mara Holt reporter'],
    ['Mara Holt & Jonas Pell Reporter', 'Mara Holt & Jonas Pell Reporter'],
    ['By Mara Food and Jonas Pell', 'By Mara Food and Jonas Pell'],
  ])('leaves one word of the desk of %s', (line, without) => expect(withoutDesks(line)).toBe(without));
});
