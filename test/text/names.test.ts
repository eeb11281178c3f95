import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRole } from '../../src/text/names/roles.ts';
import { nameBeforeHouse, readByline, readName, readNames } from '../../src/text/names.ts';

describe('readByline', () => {
  it('loses the label of what follows the names', () =>
    expect(readByline('Von Katharina Roth Stand: 12.03.2024, 14:05 Uhr')?.names).toEqual(['Katharina Roth']));

  it.each([
    ['id', 'Laporan Wartawan Kabar Pantai, Budi Sastra', ['Budi Sastra']],
    ['ar', 'حوار - عوض البحري .', ['عوض البحري']],
    ['en', 'By Mara Holt', ['Mara Holt']],
    ['en', 'by mara holt', null],
    ['en', 'By By Mara Holt', ['Mara Holt']],
    ['en', 'By JONAS PELL and MARA HOLTAUG. 24, 2016', ['JONAS PELL', 'MARA HOLT']],
    ['en', 'By Mara HoltUpdated 3:14 p.m. August 24, 2016', ['Mara Holt']],
    ['en', 'By Mara Holtmholt@pierpost.example', ['Mara Holt']],
    ['en', 'Author: Mara Holt. Mara Holt Harbour', ['Mara Holt']],
    ['fr', 'Par Mara HoltLe 24 août 2016', ['Mara Holt']],
    ['en', 'By Will Marsh', ['Will Marsh']],
    ['en', 'By Mara deSousa', ['Mara deSousa']],
    ['en', 'By Mara Holt Tuesday, Aug. 17, 2010', ['Mara Holt']],
    ['en', 'By Mara Holt Friday, Jan 13, 2017 at 4:45 pm EST', ['Mara Holt']],
    ['de', 'Von Jana Roth Freitag, 13.01.2017', ['Jana Roth']],
    ['fr', 'Par Solène Armand mardi 17 août 2010', ['Solène Armand']],
    ['pl', 'Autor: Zofia Borek, środa 4.05.2011', ['Zofia Borek']],
    ['tr', 'Yazan: Deniz Aydın Çarşamba 4 Mayıs 2011', ['Deniz Aydın']],
    ['de', 'Von Jana Roth Kontakt zur Redaktion', ['Jana Roth']],
    ['de', 'Von Jana Roth, Bad Marnau', ['Jana Roth']],
    ['it', 'di Mara Rossi, inviata a Porto di Sotto', ['Mara Rossi']],
    ['en', 'Written by Mara Holt', ['Mara Holt']],
    ['en', 'Author: Mara Holt', ['Mara Holt']],
    ['en', 'Mara Holt reports', ['Mara Holt']],
    ['de', 'Jana Roth berichtet aus Brüssel', ['Jana Roth']],
    ['de', 'Autorin: Jana Roth Redakteurin Lokales', ['Jana Roth']],
    ['fr', 'Par Lia Roche le 3 mai 2024', ['Lia Roche']],
    ['pt', 'Por Ana Melo e Lusa', ['Ana Melo']],
    ['tr', 'Deniz Aydın yazdı', ['Deniz Aydın']],
    ['he', 'מאת: דנה לביא ורון שקד', ['דנה לביא', 'רון שקד']],
    ['hi', 'लेखक: मीरा जोशी और अमन रावत', ['मीरा जोशी', 'अमन रावत']],
    ['en', 'Posted by Mara Holt on 5 May 2011', ['Mara Holt']],
    ['de', 'Von Jana Roth', ['Jana Roth']],
    ['de', 'Ein Kommentar von Jana Roth', ['Jana Roth']],
    ['de', 'Autorin: Jana Roth', ['Jana Roth']],
    ['fr', 'Par Solène Armand', ['Solène Armand']],
    ['fr', 'Propos recueillis par Solène Armand', ['Solène Armand']],
    ['es', 'Por Inés Carvajal', ['Inés Carvajal']],
    ['pt', 'Por João Tavares', ['João Tavares']],
    ['ca', 'Per Núria Bosch', ['Núria Bosch']],
    ['it', 'di Livia Ferrante', ['Livia Ferrante']],
    ['it', 'A cura di Livia Ferrante', ['Livia Ferrante']],
    ['ro', 'Scris de Ioana Pop', ['Ioana Pop']],
    ['nl', 'Door Fenna Postma', ['Fenna Postma']],
    ['sv', 'Av Elin Sjögren', ['Elin Sjögren']],
    ['da', 'Af Signe Krag', ['Signe Krag']],
    ['nb', 'Skrevet av Eirik Moen', ['Eirik Moen']],
    ['is', 'Eftir Birnu Ósk', ['Birnu Ósk']],
    ['fi', 'Teksti: Aino Laakso', ['Aino Laakso']],
    ['pl', 'Autor: Ewa Zięba', ['Ewa Zięba']],
    ['pl', 'Napisała Ewa Zięba', ['Ewa Zięba']],
    ['cs', 'Napsal Vít Krásný', ['Vít Krásný']],
    ['hr', 'Piše: Ivo Marić', ['Ivo Marić']],
    ['bg', 'Автор: Иво Стоев', ['Иво Стоев']],
    ['ru', 'Автор: Вера Лунина', ['Вера Лунина']],
    ['uk', 'Автор: Леся Гай', ['Леся Гай']],
    ['lt', 'Autorius: Jonas Petraitis', ['Jonas Petraitis']],
    ['lv', 'Autors: Jānis Ozols', ['Jānis Ozols']],
    ['el', 'Γράφει η Ελένη Μαυρή', ['Ελένη Μαυρή']],
    ['hu', 'Írta: Kis Márta', ['Kis Márta']],
    ['tr', 'Yazan: Defne Aksu', ['Defne Aksu']],
    ['sq', 'Nga Arta Leka', ['Arta Leka']],
    ['id', 'Oleh: Sari Wulan', ['Sari Wulan']],
    ['vi', 'Tác giả: Lê Minh Thu', ['Lê Minh Thu']],
    ['sw', 'Imeandikwa na Asha Juma', ['Asha Juma']],
    ['ar', 'بقلم: سلمى حداد', ['سلمى حداد']],
    ['fa', 'نویسنده: مینا فرهادی', ['مینا فرهادی']],
    ['he', 'מאת: נועה ברק', ['נועה ברק']],
    ['hi', 'लेखक: मीरा जोशी', ['मीरा जोशी']],
    ['zh', '作者：林小雨', ['林小雨']],
    ['zh', '作者： 记者林晓', ['林晓']],
    ['zh', '本报记者 钟离望舒 司空若水 报道', ['钟离望舒', '司空若水']],
    ['zh', '南方周末记者 沈既白', ['沈既白']],
    ['ja', '山田太郎記者', ['山田太郎']],
    ['pt', 'Por Ana Melo, Portal Litoral Norte', ['Ana Melo']],
    ['ja', '執筆：佐藤花', ['佐藤花']],
    ['ko', '김철수 기자', ['김철수']],
    ['ko', '글 김철수', ['김철수']],
  ])('reads the marker of %s: %s', (_, text, names) => expect(readByline(text)?.names ?? null).toEqual(names));

  it.each([
    ['By Mara Holt and Jonas Pell', ['Mara Holt', 'Jonas Pell']],
    ['By Mara Holt, Jonas Pell and Ida Crewe', ['Mara Holt', 'Jonas Pell', 'Ida Crewe']],
    ['By Mara Holt, Jonas Pell, and Ida Crewe', ['Mara Holt', 'Jonas Pell', 'Ida Crewe']],
    ['By Mara Holt & Jonas Pell', ['Mara Holt', 'Jonas Pell']],
    ['By Mara Holt with Jonas Pell', ['Mara Holt', 'Jonas Pell']],
    ['Von Jana Roth und Till Ahrens', ['Jana Roth', 'Till Ahrens']],
    ['Par Solène Armand et Luc Teyssier', ['Solène Armand', 'Luc Teyssier']],
    ['Por Inés Carvajal y Raúl Moya', ['Inés Carvajal', 'Raúl Moya']],
    ['Av Elin Sjögren och Nils Berg', ['Elin Sjögren', 'Nils Berg']],
    ['Af Signe Krag og Bo Holm', ['Signe Krag', 'Bo Holm']],
    ['Door Fenna Postma en Daan Kuiper', ['Fenna Postma', 'Daan Kuiper']],
    ['Автор: Вера Лунина и Олег Сизов', ['Вера Лунина', 'Олег Сизов']],
    ['By Mara Holt and Mara Holt', ['Mara Holt']],
  ])('parts the authors of "%s"', (text, names) => expect(readByline(text)?.names).toEqual(names));

  it.each([
    ['By Mara Holt, Political Correspondent', ['Mara Holt']],
    ['By Mara Holt Senior Political Correspondent', ['Mara Holt']],
    ['By Mara Holt, Nairobi', ['Mara Holt']],
    ['By Mara Holt in Nairobi', ['Mara Holt']],
    ['By Mara Holt (Reuters)', ['Mara Holt']],
    ['By Mara Holt | The Pier Post', ['Mara Holt']],
    ['By Mara Holt The Associated Press', ['Mara Holt']],
    ['By Mara Holt for The Pier Post', ['Mara Holt']],
    ['By Mara Holt Published 5 May 2011', ['Mara Holt']],
    ['By Mara Holt 5 May 2011', ['Mara Holt']],
    ['By Mara Holt @maraholt', ['Mara Holt']],
    ['By Mara HoltTravel Reporter', ['Mara Holt']],
    ['Von Jana Roth, Lohenhafen', ['Jana Roth']],
    ['Von Jana Roth, dpa', ['Jana Roth']],
    ['Author: Holt, Mara', ['Mara Holt']],
    ['Autor: Roth, Jana', ['Jana Roth']],
    ['By Dr. Mara Holt', ['Dr. Mara Holt']],
  ])('keeps to the persons in "%s"', (text, names) => expect(readByline(text)?.names).toEqual(names));

  it.each([
    ['By J. R. Holt', ['J. R. Holt']],
    ['By M. A. van der Meer', ['M. A. van der Meer']],
    ['By Mara de la Cruz', ['Mara de la Cruz']],
    ['Por Mara de los Santos', ['Mara de los Santos']],
    ['Door Fenna van den Berg', ['Fenna van den Berg']],
    ['Von Jana von der Heide', ['Jana von der Heide']],
    ['By Conor O’Dwyer', ['Conor O’Dwyer']],
    ["By Conor O'Dwyer", ["Conor O'Dwyer"]],
    ['By Anne-Lise Dupont-Moret', ['Anne-Lise Dupont-Moret']],
    ['By MARA HOLT', ['MARA HOLT']],
    ['By Ian McArdle Jr.', ['Ian McArdle Jr.']],
    ['By Nour al-Hadid', ['Nour al-Hadid']],
  ])('keeps initials, particles and hyphens of "%s"', (text, names) => expect(readByline(text)?.names).toEqual(names));

  it.each([
    'By the harbour wall',
    'By Monday',
    'By Staff Reporter',
    'By Our Correspondent',
    'By the numbers',
    'By Reuters',
    'By Associated Press',
    'By The Pier Post Staff',
    'By 2011',
    'By',
    'By Mara',
    'Von der Redaktion',
    'Von Montag bis Freitag',
    'Von Wegen',
    'Par avion',
    'Por favor',
    'Di sera',
    'De rien',
    'Text size',
    'Author',
    'By clicking Accept you agree',
    'By air, by sea and by rail',
    'Mara Holt',
    '记者',
    'По словам мэра',
    '記者コラム',
    'Автор неизвестен',
    '',
    ' ',
  ])('finds nobody in "%s"', (text) => expect(readByline(text)).toBeNull());

  it('says which words told', () => {
    expect(readByline('Written by Mara Holt')!.marker).toBe('Written by');
    expect(readByline('山田太郎記者')!.marker).toBe('記者');
  });

  it('reads no byline longer than 240 characters', () =>
    expect(readByline(`By Mara Holt, ${'and others '.repeat(30)}`)).toBeNull());
});

describe('readNames', () => {
  it.each([
    ['Jana Roth', ['Jana Roth']],
    ['Roth, Jana', ['Jana Roth']],
    ['Roth, Jana K.', ['Jana K. Roth']],
    ['Mara Holt, Jonas Pell and Ida Crewe', ['Mara Holt', 'Jonas Pell', 'Ida Crewe']],
    ['Mara Holt; Jonas Pell', ['Mara Holt', 'Jonas Pell']],
    ['Mara Holt / Jonas Pell', ['Mara Holt', 'Jonas Pell']],
    ['Mara Holt (AFP)', ['Mara Holt']],
    ['Mara Holt, Political Correspondent', ['Mara Holt']],
    ['Mara Holt, The Pier Post', ['Mara Holt']],
    ['林小雨、王大明', ['林小雨', '王大明']],
    ['سلمى حداد', ['سلمى حداد']],
    ['- سلمى حداد .', ['سلمى حداد']],
    ['मीरा जोशी', ['मीरा जोशी']],
  ])('reads "%s"', (text, names) => expect(readNames(text)).toEqual(names));

  it.each([
    'Read more',
    'The Pier Post',
    'Ferry stays in harbour',
    'Mara',
    'Privacy Policy',
    'World News',
    'Opinion',
    'Jana Roth spoke on Monday.',
    'Getty Images',
    '12 comments',
    'Mara Holt?',
    'What Happened Next',
    'Holt & Mara',
    'Islands Within Islands',
    'Steun Kade Steun Kade Steun',
    'جانب من اللقاء',
    '汐浜消息网',
    '汐浜网 于',
    '综合报道',
    'Holt County',
    '',
  ])('finds nobody in "%s"', (text) => expect(readNames(text)).toBeNull());
});

describe('readName', () => {
  it.each([
    ['“Mara Holt”', 'Mara Holt'],
    ['  Mara   Holt, ', 'Mara Holt'],
    ['Mara Holt (Nairobi)', 'Mara Holt'],
    ['Mara Holt @mara', 'Mara Holt'],
    ['Amy Gibbs Political Correspondent', 'Amy Gibbs'],
    ['el-Sayed Hamdi', 'el-Sayed Hamdi'],
    ['Bjørn Åsen', 'Bjørn Åsen'],
    ['Ελένη Μαυρή', 'Ελένη Μαυρή'],
    ['山田太郎', '山田太郎'],
    ['MARA HOLT AP Sports Writer', 'MARA HOLT'],
    ['LENA MARU Envoyés spéciaux à Brême', 'LENA MARU'],
    ['LE GALL Marine', 'LE GALL Marine'],
    ['Mara (M.L.) Holt', 'Mara Holt'],
  ])('reads %s', (text, name) => expect(readName(text)).toBe(name));

  it.each([
    'Mara',
    'J. R.',
    'Mara Holt 2',
    'Mara_Holt',
    'BBC Harbourland',
    'Will Harbour Wait',
    '<Mara Holt>',
    'mara holt',
    'Mara Holt said.',
    'A',
    '',
    'Mara '.repeat(20),
  ])('takes "%s" for none', (text) => expect(readName(text)).toBeNull());
});

describe('nameBeforeHouse', () => {
  it.each([
    ['Mara Holt Associated Press', 'Mara Holt'],
    ['Mara Holt BBC Harbourland correspondent', 'Mara Holt'],
    ['Harbour wall waits correspondent', null],
  ])('reads %s', (text, name) => expect(nameBeforeHouse(text)).toBe(name));
});

describe('isRole', () => {
  it.each([
    'Political Correspondent',
    'in Berlin',
    'from Nairobi',
    'Reuters',
    'dpa',
    'Redakteurin',
    'Nairobi',
    'News desk',
  ])('knows "%s"', (text) => expect(isRole(text)).toBe(true));

  it.each(['Mara Holt', 'was found in the sea', 'seven boats'])('does not take "%s" for one', (text) =>
    expect(isRole(text)).toBe(false),
  );
});

describe('names in any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'By Von Par 記者 기자 بقلم Mara Holt O’Dwyer van der J. and und , ; / ( ) : . 山田太郎 김 Reuters Staff 1 @mara “ ”'.split(
        ' ',
      ),
    ),
    fc.constantFrom(' ', '  ', '\n', '\t'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  it('are words of the text, trimmed, none twice', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        for (const names of [readByline(text)?.names, readNames(text)]) {
          if (!names) continue;
          expect(names.length).toBeGreaterThan(0);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) {
            expect(name.trim()).toBe(name);
            expect(name.length).toBeGreaterThan(1);
            expect(name).not.toMatch(/[\d<>\n]/);
          }
        }
      }),
      { numRuns: 1500, seed: 12 },
    );
  });

  it.each([
    'A',
    'Aa ',
    'Mara Holt, ',
    'and ',
    'By ',
    ', ',
    'J. ',
    'de ',
    '記者',
    '기자 ',
    'Aa-',
    'O’',
    '(',
    '@a',
    ' ',
    'AaAa',
    'في ',
    'a\u0301',
    '.',
  ])('are read from ten thousand characters of "%s" in the end', (unit) => {
    const line = unit.repeat(Math.ceil(10_000 / unit.length));
    for (const text of [line, `By ${line}`, `${line}Mara Holt`, `By ${line.slice(0, 230)}`]) {
      expect([null, 'object']).toContain(readByline(text) === null ? null : 'object');
      const names = readNames(text);
      expect(names === null || names.length > 0).toBe(true);
    }
  });
});

describe('a name over a place, in one block', () => {
  it('is the name', () => {
    expect(readNames('Mara Holt\nPort Skerran')).toEqual(['Mara Holt']);
    expect(readByline('By Mara Holt\nPort Skerran')?.names).toEqual(['Mara Holt']);
  });

  it.each(['PEL/ISL', 'Seilbahn mit Hafenblick', 'Lord Mayor President Holt'])('takes %s for nobody', (text) =>
    expect(readNames(text)).toBeNull(),
  );
  it('leaves out what a person is called elsewhere', () => {
    expect(readNames('Mara Holt maraholt')).toEqual(['Mara Holt']);
    expect(readNames('Mara Holt counted')).toBeNull();
  });
  it('turns a name round where one comma says so', () => expect(readNames('Holt, Mara')).toEqual(['Mara Holt']));
});
