import { describe, expect, it } from 'vitest';
import { withoutPhotographer } from '../../../../src/rules/text/bylines/photographers.ts';

describe('withoutPhotographer', () => {
  it.each([
    ['Text und Fotos: Jana Roth', 'Text: Jana Roth'],
    ['Tekst i zdjęcia: Zofia Maj', 'Tekst: Zofia Maj'],
    ['Von Jana Roth (Text) und Jonas Pell (Fotos)', 'Von Jana Roth (Text)'],
    ['Text: Ebba Lindmark Foto: Jonas Pell', 'Text: Ebba Lindmark'],
    ['Foto: Jonas Pell', 'Foto: Jonas Pell'],
    ['Von Jana Roth', 'Von Jana Roth'],
  ])('leaves who wrote: %s', (line, rest) => expect(withoutPhotographer(line)).toBe(rest));
});
