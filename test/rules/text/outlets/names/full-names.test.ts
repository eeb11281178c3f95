import { describe, expect, it } from 'vitest';
import { withFullNames, withoutKind } from '../../../../../src/rules/text/outlets/names/full-names.ts';
import { type Sign, signOf } from '../../../../../src/rules/text/outlets/sign.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

const passages = passagesOf(BODY);
const sign = (name: string, rule: string, at = 0): Sign => signOf(name, 1, passages[at]!, rule)!;
const namesOf = (...signs: readonly Sign[]): readonly string[] => withFullNames(signs).map(({ name }) => name);

describe('withFullNames', () => {
  it('keeps a name whole that the page always writes so', () =>
    expect(namesOf(sign('Pier Company', 'masthead'), sign('Pier Company', 'copyright-line'))).toEqual([
      'Pier Company',
      'Pier Company',
    ]));

  it('leaves out what the owner’s name alone has', () => {
    expect(namesOf(sign('Pier Media', 'copyright-line'), sign('Pier', 'frame'))).toEqual(['Pier', 'Pier']);
    expect(namesOf(sign('Pier Media', 'masthead'), sign('Pier', 'frame'))).toEqual(['Pier', 'Pier']);
  });

  it('takes a Chinese house’s short name for the longer that its page has, and none for a desk', () => {
    expect(namesOf(sign('晴江', 'self-reference'), sign('晴江星空', 'trail'))).toEqual(['晴江星空', '晴江星空']);
    expect(namesOf(sign('晴江', 'self-reference'), sign('晴江政务', 'source-label'))).toEqual(['晴江', '晴江政务']);
    expect(namesOf(sign('晴江', 'self-reference'), sign('晴江星空', 'masthead'))).toEqual(['晴江', '晴江星空']);
  });
});

describe('withoutKind', () => {
  it('leaves out the word for what a paper is where its address does', () => {
    expect(withoutKind('Diario Pagina Muelle', [sign('paginamuelle.com', 'own-links')])).toBe('Pagina Muelle');
    expect(withoutKind('Diario Muelle', [sign('diariomuelle.com', 'own-links')])).toBe('Diario Muelle');
    expect(withoutKind('Diario Muelle', [])).toBe('Diario Muelle');
    expect(withoutKind('Diario de Muelle', [sign('muelle.com', 'own-links')])).toBe('Diario de Muelle');
  });
});
