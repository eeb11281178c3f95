import { describe, expect, it } from 'vitest';
import { withSmallWords } from '../../../../../src/rules/text/outlets/names/small-words.ts';
import type { Sign } from '../../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../../passages-of.ts';

const read = (name: string, line: string, language: string | null) => {
  const sign: Sign = { name, rule: 'service', weight: 1, passage: passagesOf(line)[0]! };
  return withSmallWords([sign], language)[0]!.name;
};

describe('withSmallWords', () => {
  it.each([
    ['Přístavní', 'Foto: Jan Molo, Přístavní noviny', 'cs', 'Přístavní noviny'],
    ['Obalni', 'Preuzmite Obalni list za mobitel', 'hr', 'Obalni list'],
    ['Морски', 'Абонирайте се за Морски вестник', 'bg', 'Морски вестник'],
  ])('reads %s in "%s" (%s) as the paper is called', (name, line, language, whole) =>
    expect(read(name, line, language)).toBe(whole),
  );
  it.each([
    ['Praha', 'Praha chce zdanit byty', 'cs'],
    ['Lantern', 'The Lantern newspaper is sold', 'en'],
    ['Přístavní', 'Foto: Jan Molo, Přístavní noviny', null],
  ])('leaves %s in "%s" (%s)', (name, line, language) => expect(read(name, line, language)).toBe(name));
});
