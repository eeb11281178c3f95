import { describe, expect, it } from 'vitest';
import { creditedMentions } from '../../../../../src/rules/text/outlets/mentions/credited.ts';
import { passagesOf } from '../../passages-of.ts';

const credited = (line: string) =>
  [...creditedMentions(passagesOf(line)[0]!)].map(({ kind, name }) => `${kind} ${name}`);

describe('creditedMentions', () => {
  it.each([
    ['Die Bühne am Abend Foto: Ida Pell/kade', 'credit kade'],
    ['IDA PELL/BALIZA', 'credit BALIZA'],
    ['Ida Pell / 24uostas nuotr./Laivai uoste', 'credit 24uostas'],
    ['Le refuge, rénové en 2022. Luc Berthoud / Le Môle', 'credit Le Môle'],
    ['Båten ved kaien. Foto: Ole Dahl / TP', 'credit TP'],
    ['Penkki rannassa. KUVA: SALLA KOSKI / RS', 'credit RS'],
    ['PHOTO IDA PELL, LA JETÉE', 'credit LA JETÉE'],
    ['Photo by Ida Pell, Harbour Lantern', 'credit Harbour Lantern'],
    ['Quelle: FANAL', 'credit FANAL'],
    ['Quelle: e-uf.de, jru/sid', 'credit e-uf.de'],
    ['The ferry at the quay (Image: Skerran Evening Post)', 'credit Skerran Evening Post'],
    ['Offene Stellen nach Kreisen Bildrechte: NOR Data', 'desk NOR'],
    ['Grafik: Küstenkurier-Grafik', 'desk Küstenkurier'],
  ])('reads whom %s credits', (line, mention) => expect(credited(line)).toEqual([mention]));

  it.each([
    'Foto: Ida Pell/dpa',
    'Les pylônes. Rémi Luc / Hans Lucas / AFP',
    '(Bild: Ida Pell/Shutterstock)',
    'The ferry leaves at 9/10 and comes back at noon.',
    'He/she/they may board the ferry with a dog.',
    'Foto: Ida Pell',
    'Source: Reuters',
  ])('reads none in %s', (line) => expect(credited(line)).toEqual([]));
});
