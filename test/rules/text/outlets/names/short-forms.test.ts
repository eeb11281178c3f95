import { describe, expect, it } from 'vitest';
import { mergeShortForms } from '../../../../../src/rules/text/outlets/names/short-forms.ts';
import { keyOf, type Sign } from '../../../../../src/rules/text/outlets/sign.ts';
import { passagesOf } from '../../passages-of.ts';

const [passage] = passagesOf('Home') as [ReturnType<typeof passagesOf>[number]];

/** The names of the groups that signs of some names and rules make. */
function merged(...signs: readonly (readonly [name: string, rule: string])[]) {
  const groups = new Map<string, Sign[]>();
  for (const [name, rule] of signs)
    groups.set(keyOf(name), [...(groups.get(keyOf(name)) ?? []), { name, rule, weight: 1, passage }]);
  return [...mergeShortForms(groups).values()].map((group) => [...new Set(group.map(({ name }) => name))]);
}

describe('mergeShortForms', () => {
  it.each([
    ['The Ledger', 'The New Skerran Ledger'],
    ['Ledger', 'Marrow County Ledger'],
    ['The Gazette', 'The Skerran Gazette'],
  ])('counts %j with %j, which the page writes out', (short, long) => {
    expect(merged([short, 'invitation'], [long, 'copyright-line'])).toEqual([[long]]);
  });

  it.each([
    ['a sister of the day', ['The Ledger', 'invitation'], ['The Sunday Ledger', 'logo']],
    ['a short name written out itself', ['The Ledger', 'copyright-line'], ['The Skerran Ledger', 'logo']],
    ['a longer name that is only mentioned', ['The Ledger', 'invitation'], ['The Skerran Ledger', 'told']],
    ['a word for no paper', ['Lantern', 'invitation'], ['Quiet Lantern', 'copyright-line']],
  ] as const)('leaves %s alone', (_, short, long) => {
    expect(merged(short, long)).toHaveLength(2);
  });

  it('leaves a short name alone where the page writes out two that end in it', () => {
    expect(
      merged(['The Ledger', 'frame'], ['The Skerran Ledger', 'logo'], ['The Marrow Ledger', 'copyright-line']),
    ).toHaveLength(3);
  });
});
