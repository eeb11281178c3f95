import { describe, expect, it } from 'vitest';
import { besideButtons, unglued } from '../../../../../src/rules/text/outlets/names/glued.ts';

describe('unglued', () => {
  it.each([
    ['MenuLe Phare du Port', ['Le Phare du Port']],
    ['La RadaIniciar sesión', ['La Rada']],
    ['MenüKüstenboteAnmelden', ['Küstenbote']],
    ['(BUTTON) MenuPBC', ['PBC']],
    ['(BUTTON) Menu Nord-Molène : toute l’actualité', ['Nord-Molène : toute l’actualité']],
    ['Like Quiet LanternFollow @QuietLantern', ['Like Quiet Lantern', 'Follow', '@QuietLantern']],
    ['Le quai, de nuit | NORD-MOLÈNEVoir en plein écran', ['Le quai, de nuit | NORD-MOLÈNE', 'Voir en', 'plein écran']],
  ])('parts %j', (text, parts) => {
    expect(unglued(text)).toEqual(parts);
  });

  it.each(['PierOnline', 'Menu du jour', 'Menu', 'Suche nach Zeugen', 'Quiet Lantern', 'McMenuel'])(
    'leaves %j whole',
    (text) => {
      expect(unglued(text)).toEqual([]);
    },
  );
});

describe('besideButtons', () => {
  it.each([
    ['MenuThe Tide Chronicle masthead logo', 'The Tide Chronicle', 'logo'],
    ['(BUTTON) Menü Logo: kade.example - zur Startseite (BUTTON) AnmeldenSuche', 'kade.example', 'logo'],
    ['MenuLe Phare du NordSe connecter', 'Le Phare du Nord', 'masthead-line'],
    ['MenuLe Courrier du Port', 'Le Courrier du Port', 'masthead-line'],
    ['(BUTTON) Menu Nord-Molène : toute l’actualité locale', 'Nord-Molène', 'masthead'],
  ])('takes the name in %j', (text, name, rule) => {
    expect(besideButtons(text)).toMatchObject([{ name, rule }]);
  });

  it('takes the name between two buttons behind other words', () => {
    const names = besideButtons('Martes, 8 febrero 2022 (BUTTON) Menú La Rada SuscríbeteIniciar sesión');
    expect(names.at(-1)).toMatchObject({ name: 'La Rada', rule: 'masthead-line' });
  });

  it.each(['Share this articleShare', 'The Tide Chronicle'])('takes none of %j', (text) => {
    expect(besideButtons(text)).toEqual([]);
  });
});
