import { describe, expect, it } from 'vitest';
import { wireAuthors } from '../../../../src/rules/text/bylines/wire.ts';

describe('wireAuthors', () => {
  it.each([
    ['(Reporting by Mara Holt; Editing by Ann Roth)', ['Mara Holt']],
    [
      '(Reporting by Mara Holt in Skerran and Jonas Pell in Dunmarrow; Writing by Ida Crewe; Editing by Ann Roth and Jo Berg)',
      ['Mara Holt', 'Jonas Pell', 'Ida Crewe'],
    ],
    ['(Reporting By Mara Holt, editing by Ann Roth)', ['Mara Holt']],
    ['Reporting by Mara Holt. Additional reporting by Jonas Pell.', ['Mara Holt']],
    ['(Bericht von Jana Roth, geschrieben von Jonas Pell, redigiert von Ida Krug.)', ['Jana Roth', 'Jonas Pell']],
    ['(Reportage de Solène Armand, édité par Lou Vidal)', ['Solène Armand']],
    ['(Reporte de Carla Ibáñez y Juan Ferrer en Puerto Alto; Editado por Ana Solís)', ['Carla Ibáñez', 'Juan Ferrer']],
    ['(Reportagem de Ana Melo em Porto Alto; edição de Rui Paz)', ['Ana Melo']],
  ])('reads %s', (line, names) => expect(wireAuthors(line)).toEqual(names));

  it.each(['(Editing by Ann Roth)', 'Reporting by the police fell by half.', 'By Mara Holt', ''])(
    'reads none in %s',
    (line) => expect(wireAuthors(line)).toEqual([]),
  );
});
