import { describe, expect, it } from 'vitest';
import { mergeCases } from '../../../../../src/rules/text/outlets/names/cases.ts';
import type { Sign } from '../../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../../passages-of.ts';

const passage = passagesOf('Pier')[0]!;
const sign = (name: string, rule: string): Sign => ({ name, rule, weight: 2, passage });
const merged = (...signs: readonly Sign[]) =>
  mergeCases(signs.map((one) => [one])).map((group) => group.map(({ name }) => name).join('+'));

describe('mergeCases', () => {
  it.each([
    ['Берегову', 'Берегова хвиля'],
    ['Partlapot', 'Partlap.hu'],
    ['Hafnarblaðinu', 'Hafnarblaðið'],
    ['Obalnom listu', 'Obalni list'],
  ])('joins %s to %s, which stands plainly', (words, name) =>
    expect(merged(sign(words, 'terms'), sign(name, 'copyright-line'))).toEqual([`${name}+${name}`]),
  );
  it.each([
    ['Courier', 'Lantern'],
    ['Mara', 'Maracaibo Post'],
    ['Obalni list danas', 'Obalni list'],
  ])('keeps %s apart from %s', (words, name) =>
    expect(merged(sign(words, 'told'), sign(name, 'copyright-line'))).toEqual([words, name]),
  );
  it('joins a name to the one that a picture is credited to', () =>
    expect(merged(sign('Latarni', 'self-reference'), sign('Latarnia.pl', 'picture-credit'))).toHaveLength(1));
  it('keeps apart what stands plainly, too', () =>
    expect(merged(sign('Hafnarblaðinu', 'masthead-line'), sign('Hafnarblaðið', 'copyright-line'))).toHaveLength(2));
});
