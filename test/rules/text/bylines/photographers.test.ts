import { describe, expect, it } from 'vitest';
import { isCredit, withoutPhotographer, withoutPictured } from '../../../../src/rules/text/bylines/photographers.ts';

describe('withoutPhotographer', () => {
  it.each([
    ['Text und Fotos: Jana Roth', 'Text: Jana Roth'],
    ['Tekst i zdjęcia: Zofia Maj', 'Tekst: Zofia Maj'],
    ['Von Jana Roth und Jonas Pell (Fotos)', 'Von Jana Roth'],
    ['Von Jana Roth (Text) und Jonas Pell (Fotos)', 'Von Jana Roth (Text)'],
    ['Text: Ebba Lindmark Foto: Jonas Pell', 'Text: Ebba Lindmark'],
    ['Testi: Ida Conti Foto: Jonas Pell', 'Testi: Ida Conti'],
    ['Teksti Aino Salo, kuvat Jonas Pell', 'Teksti Aino Salo'],
    ['Beeld Jonas Pell Tekst Fenna Visser', 'Tekst Fenna Visser'],
    ['Текст — Олена Гай, фото — Іван Сич', 'Текст — Олена Гай'],
    ['Foto: Jonas Pell | Text: Jana Roth', 'Text: Jana Roth'],
    ['Af Ida Krogh, foto: Jonas Pell', 'Af Ida Krogh'],
    ['by Mara Holt and Ida Crewe, photography by Jonas Pell for the Lamp', 'by Mara Holt and Ida Crewe'],
    ['Von Jana Roth, mit Fotos von Jonas Pell', 'Von Jana Roth'],
    ['撰文 / 林晓　摄影 / 方远', '撰文 / 林晓'],
    ['글·사진 정다은', '글 정다은'],
    ['Lia Roche (texte) et Jonas Pell (photos)', 'texte: Lia Roche'],
    ['Foto: Jonas Pell', 'Foto: Jonas Pell'],
    ['Von Jana Roth', 'Von Jana Roth'],
  ])('leaves who wrote: %s', (line, rest) => expect(withoutPhotographer(line)).toBe(rest));
});

describe('isCredit', () => {
  it.each(['Tangkapan Layar Pelabuhan', 'Captura de Pantalla', 'Zrzut Ekranu', 'Ekran Görüntüsü', 'Screen Grab'])(
    'sees a picture of a screen in "%s"',
    (line) => expect(isCredit(line)).toBe(true),
  );

  it('sees no picture in a name', () => expect(isCredit('Mara Holt')).toBe(false));
});

describe('withoutPictured', () => {
  it.each([
    ['Jana Roth und Jonas Pell (Foto)', 'Jana Roth'],
    ['Ida Krogh (tekst) Jonas Pell (foto)', 'Ida Krogh (tekst)'],
    ['Jana Roth, Redakteurin und Fotografin', 'Jana Roth, Redakteurin'],
    ['Foto: Jonas Pell', 'Foto: Jonas Pell'],
    ['Jonas Pell (Foto)', 'Jonas Pell (Foto)'],
  ])('makes of "%s" "%s"', (line, rest) => expect(withoutPictured(line)).toBe(rest));
});
