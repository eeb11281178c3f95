import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/text/names.ts';

describe('phrases that open a byline', () => {
  it.each([
    ['Verfasst von Jörg Wendland', ['Jörg Wendland']],
    ['Ein Gastbeitrag von Jana Roth und Tom Böhnke', ['Jana Roth', 'Tom Böhnke']],
    ['Das Gespräch führte Jana Roth', ['Jana Roth']],
    ['Von unserer Redakteurin Jana Roth', ['Jana Roth']],
    ['Aus Rom berichten Jana Roth und Tom Böhnke', ['Jana Roth', 'Tom Böhnke']],
    ['Protokoll: Jana Roth', ['Jana Roth']],
    ['De notre correspondante à Dakar, Maud Grandin', ['Maud Grandin']],
    ['Propos recueillis par Maud Grandin', ['Maud Grandin']],
    ['Una crónica de Lucía Hinojosa', ['Lucía Hinojosa']],
    ['Un’analisi di Marco Venier', ['Marco Venier']],
    ['Dal nostro inviato a Genova Marco Venier', ['Marco Venier']],
    ['Reportagem de Tiago Lousada', ['Tiago Lousada']],
    ['Un reportaj de Radu Popa', ['Radu Popa']],
    ['Van onze verslaggever Bram Terpstra', ['Bram Terpstra']],
    ['En krönika av Ebba Lindmark', ['Ebba Lindmark']],
    ['Debat af Signe Vang', ['Signe Vang']],
    ['Skrifað af Baldur Ólafsson', ['Baldur Ólafsson']],
    ['Haastattelu: Aino Halme', ['Aino Halme']],
    ['Rozmawiała Zofia Maj', ['Zofia Maj']],
    ['Zpracoval Jakub Vaculík', ['Jakub Vaculík']],
    ['Подготовила Анна Шум', ['Анна Шум']],
    ['Розмовляв Тарас Головатий', ['Тарас Головатий']],
    ['Kalbėjosi Jonas Petrulis', ['Jonas Petrulis']],
    ['Hazırlayan: Elif Aydoğan', ['Elif Aydoğan']],
    ['Αρθρογράφος: Νίκος Μαυρίκης', ['Νίκος Μαυρίκης']],
    ['Pewarta: Bagus Prasetya', ['Bagus Prasetya']],
    ['聞き手・浜田さゆり', ['浜田さゆり']],
    ['Gespeichert von Jana Roth', ['Jana Roth']],
    ['Eingestellt von Jana Roth um 10:30', ['Jana Roth']],
    ['Soumis par Maud Grandin', ['Maud Grandin']],
    ['Inviato da Marco Venier', ['Marco Venier']],
    ['Ingediend door Bram Terpstra', ['Bram Terpstra']],
    ['Post author: Mara Holt', ['Mara Holt']],
    ['Beitrags-Autor: Jana Roth', ['Jana Roth']],
    ['Auteur/autrice de la publication : Maud Grandin', ['Maud Grandin']],
    ['Autor wpisu: Zofia Maj', ['Zofia Maj']],
    ['Autor de la entrada: Lucía Hinojosa', ['Lucía Hinojosa']],
    ['Автор записи: Анна Шум', ['Анна Шум']],
    ['Guðrún Hallsdóttir skrifar', ['Guðrún Hallsdóttir']],
    ['Barta Eszter írása', ['Barta Eszter']],
  ])('reads %s', (line, names) => expect(readByline(line)?.names).toEqual(names));

  it.each(['Interview mit Jana Roth', 'Kommentar: Die Stadt schläft', 'Reportage', 'Debat', 'Von unserer Insel'])(
    'is silent on %s',
    (line) => expect(readByline(line)).toBeNull(),
  );
});
