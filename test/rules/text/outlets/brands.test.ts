import { describe, expect, it } from 'vitest';
import { brandSign } from '../../../../src/rules/text/outlets/brands.ts';
import { BODY, passagesOf } from '../passages-of.ts';

/** The name that lines around a text use as a house's own; `holder` has the page's rights. */
function brand(lines: readonly string[], holder: string | null = null): string | null {
  const passages = passagesOf(`${BODY}\n\n${lines.join('\n\n')}`);
  const span = { from: 0, to: passages.length - lines.length - 1 };
  return brandSign(passages, span, null, [], holder)?.name ?? null;
}

describe('brandSign', () => {
  it.each([
    [['Holt euch den HAFENBLICK-Newsletter!', 'henner@hafenblick.de', 'Beliebt bei HAFENBLICK'], 'HAFENBLICK'],
    [['kade logo', 'lizenzen@kade.de', 'Bei der kade entscheidet eine Redaktion.'], 'kade'],
    [['MenuLe Ponton', 'Propriétés Le Ponton', 'Le Ponton du 7 juin 2023', 'Le Ponton du jour'], 'Le Ponton'],
    [['Willkommen bei EILBOOT', 'EILBOOT - Immer eine Welle schneller'], 'EILBOOT'],
    [['HRZ+', 'Fähre bleibt im Dock', 'HRZ+', 'Kai wird breiter', 'HRZ+'], 'HRZ'],
    [['Dunmarrow (kpd). Ein Kai.', 'Skerran (kpd). Ein Boot.', 'kpd-Newsletter', 'kpd'], 'kpd'],
  ])('finds the name in %j', (lines, name) => expect(brand(lines)).toBe(name));

  it.each([
    // A section, a sport and a town, which stand in as many ways.
    [['Kultur', 'Kultur-Newsletter', 'Mehr von Kultur', 'Kultur Podcast']],
    [['Oberliga', 'Oberliga-Ticker', 'Oberliga Live', 'Mehr von Oberliga']],
    [['Skerran', 'Skerran-Newsletter', 'Skerran Sport', 'Das Beste von Skerran', 'In Skerran ist Markt']],
    // Two houses.
    [['Pier-Newsletter', 'a@pier.de', '@pier', 'Pier', 'Molo-Newsletter', 'a@molo.de', '@molo', 'Molo']],
    [['HRZ+', 'Kai wird breiter', 'Sport+']],
    [['Reuters logo', 'Reuters-Newsletter', 'a@reuters.com']],
  ])('finds none in %j', (lines) => expect(brand(lines)).toBeNull());

  it('believes it against the holder of the rights where it is surer, and is no other name of his', () => {
    const sure = ['Willkommen bei Pierfunk', 'Pierfunk-Newsletter', 'a@pierfunk.de', 'Foto: Mara Holt/Pierfunk'];
    expect(brand(sure, 'Hafenverlag')).toBe('Pierfunk');
    expect(brand(sure, 'Pierfunk Medien')).toBeNull();
    expect(brand(['Willkommen bei Pierfunk', 'Pierfunk-Newsletter'], null)).toBe('Pierfunk');
    expect(brand(['Willkommen bei Pierfunk', 'Pierfunk-Newsletter'], 'Hafenverlag')).toBeNull();
  });
});
