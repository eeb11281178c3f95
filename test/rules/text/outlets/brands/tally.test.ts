import { describe, expect, it } from 'vitest';
import { nameOf, tallyBrands } from '../../../../../src/rules/text/outlets/brands/tally.ts';
import { signOf } from '../../../../../src/rules/text/outlets/sign.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** The ways in which the lines under a text name a house, by its key. */
function ways(key: string, ...lines: readonly string[]): readonly string[] {
  const passages = passagesOf(`${BODY}\n\n${lines.join('\n\n')}`);
  const at = passages.length - lines.length;
  const span = { from: 0, to: at - 1 };
  const told = signOf('Evening Courier', 1.05, passages[0]!, 'told')!;
  const firm = signOf('Farol On Time', 1.3, passages[0]!, 'copyright-line')!;
  return [...(tallyBrands(passages, span, null, [told, firm]).get(key)?.lines.keys() ?? [])];
}

describe('tallyBrands', () => {
  it('has the ways of a name together', () =>
    expect(ways('hafenblick', 'Holt euch den HAFENBLICK-Newsletter!', 'HAFENBLICK 12/2021')).toEqual([
      'compound',
      'issue',
    ]));

  it('knows lines that hold a name of two ways among others', () =>
    expect(ways('kade', 'kade logo', 'lizenzen@kade.de', 'Bei der kade entscheidet eine Redaktion.')).toContain(
      'echo',
    ));

  it('takes what is told to the end of a paper’s name, its initials and its firm for its own', () => {
    expect(ways('skerraneveningcourier', 'Ferry at dawn (Foto: Mara Holt/Skerran Evening Courier)')).toContain(
      'spoken',
    );
    expect(ways('skerraneveningcourier', 'Mara Holt/Skerran Evening Courier', 'SEC Newsletter')).toContain('entry');
    expect(ways('farol', 'Loja Farol')).toEqual(['entry', 'rights']);
  });

  it('leaves agencies and platforms out', () => {
    expect(ways('reuters', 'Mara Holt/Reuters')).toEqual([]);
    expect(ways('facebook', 'Facebook App')).toEqual([]);
  });
});

describe('nameOf', () => {
  it('is the form that stands most often, or has more capitals', () => {
    expect(
      nameOf({
        forms: new Map([
          ['pier', 1],
          ['Pier', 2],
        ]),
      }),
    ).toBe('Pier');
    expect(
      nameOf({
        forms: new Map([
          ['le ponton', 1],
          ['Le Ponton', 1],
        ]),
      }),
    ).toBe('Le Ponton');
    expect(nameOf({ forms: new Map([['HRZ+', 3]]) })).toBe('HRZ');
    expect(nameOf({ forms: new Map() })).toBe('');
  });
});
