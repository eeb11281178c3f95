import { describe, expect, it } from 'vitest';
import { menuKin } from '../../../../../src/rules/text/outlets/names/menu-kin.ts';
import { signOf } from '../../../../../src/rules/text/outlets/sign.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** Names that a menu above a text repeats. */
function names(...menu: readonly string[]): readonly string[] {
  const passages = passagesOf(`${menu.join('\n\n')}\n\n${BODY}`);
  return menuKin(passages, { from: menu.length, to: menu.length + 2 }).map(({ name }) => name);
}

describe('menuKin', () => {
  it.each([
    [['Sklep Liman!', 'Fundacja Liman!', 'Biblioteka Liman!', 'Kontakt'], 'Liman!'],
    [['PierWo', 'PierWo Green', 'PierWo Lunch', 'PierWo Archiv'], 'PierWo'],
    [['Molenpress-Veranstaltungen', 'Molenpress-Newsletter', 'Redaktion Molenpress'], 'Molenpress'],
    [['Maré TV', 'Pesquisa Maré', 'Maré Educação', 'Assuntos'], 'Maré'],
  ])('finds the name in %j', (menu, name) => expect(names(...menu)).toEqual([name]));

  it('writes the name as the page does elsewhere', () => {
    const passages = passagesOf(`Lamp App\n\nLamp Shop\n\nLamp Events\n\n${BODY}`);
    const other = signOf('The Lamp', 1, passages[0]!, 'frame')!;
    expect(menuKin(passages, { from: 3, to: 5 }, [other]).map(({ name }) => name)).toEqual(['The Lamp']);
  });

  it.each([
    [['Bezirk Liesten', 'Bezirk Sissau', 'Bezirk Waldbach']],
    [['Wirtschaft Regional', 'Wirtschaft Magazin', 'Wirtschaft Digital']],
    [['E-Paper', 'E-Mail', 'E-Bike']],
    [['Mara Holt', 'Mara Berg', 'Mara Roth']],
    [['Maré TV', 'Maré TV', 'Maré TV']],
  ])('finds none in %j', (menu) => expect(names(...menu)).toEqual([]));
});
