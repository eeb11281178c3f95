import { describe, expect, it } from 'vitest';
import { isPictured } from '../../../src/rules/text/pictured.ts';
import { PARAGRAPHS, passagesOf } from './passages-of.ts';

/** Whether a line between two paragraphs tells of a picture. */
function pictured(line: string, below: string, above: string = PARAGRAPHS[0]): boolean {
  const passages = passagesOf([above, line, below, PARAGRAPHS[1]].join('\n\n'));
  return isPictured(passages, passages.find(({ text }) => text === line)!);
}

describe('isPictured', () => {
  it.each([
    [
      'Mara Holt holding a lever over the strings of the piano',
      'Mara Holt says the piano has 230 strings. Photo: Jonas Pell',
    ],
    [
      'The copper dome of the Capitol in Skerran at dusk.',
      'The Capitol in Skerran at dusk in May. Jonas Pell for The Pier Sentinel',
    ],
    ['Eine Frau mit Mütze im leeren Theater', 'Die Frau mit der Mütze im Theater. Foto: Jonas Pell'],
  ])('takes "%s" over its caption for one', (line, below) => expect(pictured(line, below)).toBe(true));
  it('takes a line whose credit was set behind it without a blank, and the caption under it', () => {
    const glued = 'Hubschrauber vor der FelswandISLA/Mara Holt';
    expect(pictured(glued, 'Vom Hubschrauber aus wurde die Wand vermessen')).toBe(true);
    expect(pictured('Vom Hubschrauber aus wurde die Wand vermessen', PARAGRAPHS[2], glued)).toBe(true);
  });

  it.each([
    ['The council and the ferry', 'Mara Holt at her window. Photo: Jonas Pell'],
    ['The ferry stayed in the harbour for a third day.', 'The mill on the hill. Photo: Jonas Pell'],
    ['What the ferry costs', 'Foto: Jonas Pell'],
    ['The ferry stayed in the harbour and nobody knew why', PARAGRAPHS[2]],
  ])('leaves "%s" over what tells of something else', (line, below) => expect(pictured(line, below)).toBe(false));
});
