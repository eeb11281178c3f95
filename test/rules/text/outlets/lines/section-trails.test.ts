import { describe, expect, it } from 'vitest';
import { nameOfSplitTrail, nameOverSections } from '../../../../../src/rules/text/outlets/lines/section-trails.ts';
import { passagesOf } from '../../passages-of.ts';

/** What is read of the third line of a page that goes on with `rest`. */
function read(line: string, ...rest: readonly string[]) {
  const passages = passagesOf(['Sign in', 'Search', line, ...rest].join('\n\n'));
  return nameOverSections(passages, passages[2]!);
}

describe('nameOverSections', () => {
  it.each([
    ['Quiet Lantern > Harbour > Boats', 'Harbour', 'Quiet Lantern'],
    ['Goed om te Koken / Recepten / Havenbroodjes', 'Recepten', 'Goed om te Koken'],
    ['Phare Info › Quai › Bateaux', 'QUAI', 'Phare Info'],
    ['Маяк Плюс » Порт » Паромы', 'Порт', 'Маяк Плюс'],
  ])('reads %s where %s stands in the menu', (line, entry, name) => expect(read(line, 'Weather', entry)).toBe(name));
  it('reads none where the section stands nowhere else', () =>
    expect(read('Quiet Lantern > Harbour > Boats', 'Weather')).toBeUndefined());
  it.each([
    ['Home > Harbour > Boats', 'Harbour'],
    ['Accueil du site > Quai > Bateaux', 'Quai'],
    ['You are here: Lantern > Harbour > Boats', 'Harbour'],
    ['Nieuws > Overig nieuws > Havens', 'Overig nieuws'],
    ['Quiet Lantern > Harbour', 'Harbour'],
  ])('reads none from %s', (line, entry) => expect(read(line, entry)).toBeUndefined());
  it('reads none where several lines are so: a list of sections', () =>
    expect(read('Salt / Harbour / Boats', 'Harbour', 'Kelp / Quay / Nets')).toBeUndefined());
});

describe('nameOfSplitTrail', () => {
  const read = (name: string, ...below: readonly string[]) => {
    const passages = passagesOf(['Harbour', 'Weather', name, ...below, 'The ferry comes back'].join('\n\n'));
    return nameOfSplitTrail(passages, passages[2]!, passages.length - 1);
  };
  it('reads the name over lines of sections that stand in the menu', () =>
    expect(read('Quiet Lantern', 'Harbour', 'Weather')).toBe('Quiet Lantern'));
  it('reads a paper’s name over one section', () =>
    expect(read('Kurier Portowy', 'Harbour', 'Boats')).toBe('Kurier Portowy'));
  it.each([
    ['Quiet Lantern', 'Boats'],
    ['Wedding Lists', 'Harbour'],
    ['Anna Holt', 'Harbour'],
    ['Front Page', 'Harbour'],
    ['Lantern', 'Harbour'],
  ])('reads none in %s over %s', (name, section) => expect(read(name, section)).toBeUndefined());
});
