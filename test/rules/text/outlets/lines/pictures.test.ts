import { describe, expect, it } from 'vitest';
import { pictureHouses } from '../../../../../src/rules/text/outlets/lines/pictures.ts';
import { passagesOf } from '../../passages-of.ts';

const houses = (text: string): string[] => pictureHouses(passagesOf(text)[0]!).map(({ name }) => name);

describe('pictureHouses', () => {
  it.each([
    ['The wall after the storm. Photograph: Alan Bray/The Pier Post', 'The Pier Post'],
    ['Das Bad ist geschlossen. Foto: Frank Wilke/Küstenkurier', 'Küstenkurier'],
    ['O cinema na praça — Foto: Renata Alves/g7', 'g7'],
    ['Marea la Skerran. Foto: Ana Rusu / Portul.ro', 'Portul.ro'],
    ['Przed pokazem Fot. Jan Rogala / Agencja Latarnia.pl', 'Latarnia.pl'],
    ['Le bac à quai, mardi. Photo Le Courrier du Quai/Luc Berthoud', 'Le Courrier du Quai'],
    ['Image: The Pier Post', 'The Pier Post'],
    ['Petani memanen bawang. (Foto: Agung Prabowo/Kabar Pesisir)', 'Kabar Pesisir'],
    ['Foto: Inés Marola | El Sol de Lombra.', 'El Sol de Lombra'],
    ['A docker waits. | Illustration by The Pier Post / AP Photo', 'The Pier Post'],
    ['The baker counts what is left. (Alan Bray / The Pier Post / June 6, 2013)', 'The Pier Post'],
    ['Het buurthuis opende in 1982. Foto: Archief De Kustkoerier', 'De Kustkoerier'],
    ['Des bouteilles devant la salle. | LE COURRIER DU QUAI', 'LE COURRIER DU QUAI'],
  ])('reads the house that a caption credits: %s', (text, name) => expect(houses(text)).toEqual([name]));

  it.each([
    'Foto: Frank Wilke/dpa',
    'Photo: Jana Roth via Getty Images',
    'Photograph: Jana Roth',
    'Photo: Harbour Courier/Reuters',
    'Photo illustration: Reuters',
    'The wall after the storm broke it in three places.',
  ])('reads none from agencies, persons and sentences: %s', (text) => expect(houses(text)).toEqual([]));

  it('reads no site that stands beside nobody', () =>
    expect(houses('(Bild: Hafenberatung.de / Fangradar)')).not.toContain('Hafenberatung.de'));
});
