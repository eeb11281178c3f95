import { describe, expect, it } from 'vitest';
import { mergeInitials } from '../../../../../src/rules/text/outlets/names/initials.ts';
import type { Sign } from '../../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../../passages-of.ts';

const [passage] = passagesOf('Home') as [ReturnType<typeof passagesOf>[number]];
const sign = (name: string): Sign => ({ name, rule: 'told', weight: 1, passage });
/** The names of the groups that names are merged to. */
const merged = (...names: readonly string[]) =>
  mergeInitials(names.map((name) => [sign(name)])).map((group) => group.map(({ name }) => name));

describe('mergeInitials', () => {
  it.each([
    ['HT', 'Harbour Times'],
    ['Нъ', 'Набережникъ'],
    ['Pl', 'Portal'],
  ])('counts %s with %s', (short, name) => expect(merged(name, short)).toEqual([[name, name]]));
  it('counts a host of initials with the name', () =>
    expect(merged('Harbour Times', 'ht.example')).toEqual([['Harbour Times', 'ht.example']]));
  it.each([
    ['HT', 'Harbour Tower'],
    ['Ed', 'Lantern'],
    ['Al', 'Arsenal Portal'],
  ])('keeps %s apart from %s', (short, name) => expect(merged(name, short)).toEqual([[name], [short]]));
});
