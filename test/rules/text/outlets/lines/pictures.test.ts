import { describe, expect, it } from 'vitest';
import { ofOneCredit, pictureHouses } from '../../../../../src/rules/text/outlets/lines/pictures.ts';
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
    ['The ferry on Tuesday. (Mara Holt/The Littoral)', 'The Littoral'],
    ['Le bac à quai, mardi. Photo Rive-Matin/Luc Berthoud', 'Rive-Matin'],
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

  const weights = (...texts: readonly string[]) =>
    ofOneCredit(
      passagesOf(texts.join('\n\n')).flatMap((passage) =>
        pictureHouses(passage).map(({ name, weight }) => ({ name, weight, passage, rule: 'picture-credit' })),
      ),
    ).map(({ weight }) => weight);
  it('believes a house whose photographer is named first, where no other is credited', () => {
    const own = 'Das Bad ist geschlossen. Foto: Frank Wilke/Küstenkurier';
    expect(weights(own)).toEqual([3.1]);
    expect(weights('Das Bad ist geschlossen. Foto: Küstenkurier')).toEqual([1.6]);
    expect(weights(own, 'Das Bad im Mai. Foto: Jana Roth/Hafenzeitung')).toEqual([1.6, 1.6]);
  });

  it('believes it less where the text was told something as another house', () => {
    const [passage] = passagesOf('Das Bad ist geschlossen. Foto: Frank Wilke/Küstenkurier');
    const credit = { name: 'Küstenkurier', weight: 3.1, passage: passage!, rule: 'picture-credit' };
    const told = (name: string) => ({ name, weight: 0.8, passage: passage!, rule: 'told' });
    expect(ofOneCredit([credit, told('Hafenfunk')])[0]!.weight).toBe(1.6);
    expect(ofOneCredit([credit, told('Küstenkurier')])[0]!.weight).toBe(3.1);
  });

  it('reads no site that stands beside nobody', () =>
    expect(houses('(Bild: Hafenberatung.de / Fangradar)')).not.toContain('Hafenberatung.de'));
});
