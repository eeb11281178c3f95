import { describe, expect, it } from 'vitest';
import {
  beforeHouse,
  beforePlace,
  behindCopy,
  besideAgency,
  isLabelledStamp,
  nameWithRole,
  withoutMails,
  withoutPictures,
  withoutStamps,
} from '../../../../src/rules/text/bylines/lines.ts';

describe('lines of bylines', () => {
  it.each([
    ['Isadora Melo, com Lusa', ['Isadora Melo']],
    ['Jana Roth (mit dpa)', ['Jana Roth']],
    ['Paul Mercier avec AFP', ['Paul Mercier']],
    ['Mara Holt with Jonas Pell', []],
  ])('finds a writer beside an agency in "%s"', (line, names) => expect(besideAgency(line)).toEqual(names));
  it.each([
    ['Marta Ruiz Pons SEVILLA', ['Marta Ruiz Pons']],
    ['Elza KALNIŅA', []],
    ['Jean Paul MERCIER', []],
  ])('finds a name before a place in capitals in "%s"', (line, names) => expect(beforePlace(line)).toEqual(names));
  it('loses addresses for mail', () => expect(withoutMails('정다은 기자 daeun@harbour.example')).toBe('정다은 기자'));
  it.each([
    ['Mara Lee HoltReportermara.lee.holt@pier.example', 'Mara Lee HoltReporter'],
    ['Tove LindTOVE@pier.example', 'Tove Lind'],
    ['Mara Holt mholt@pier.example', 'Mara Holt'],
  ])('loses an address that nothing parts from "%s"', (line, without) => expect(withoutMails(line)).toBe(without));
  it.each([
    ['lk_newΛένα Κωστή', 'Λένα Κωστή'],
    ['avatar-12Jana Roth', 'Jana Roth'],
    ['mara-holt Jana Roth', 'mara-holt Jana Roth'],
    ['e-Mara Holt', 'e-Mara Holt'],
  ])('loses the name of a file before "%s"', (line, without) => expect(withoutPictures(line)).toBe(without));
  it('loses dates, clocks and labels', () =>
    expect(withoutStamps('28.04.2024 | 09:36 Uhr | Jana Roth')).toBe('Jana Roth'));
  it.each([
    ['Pubblicato il 12 marzo 2019 da Paolo Ferri', 'by Paolo Ferri'],
    ['Opublikowano 12 marca 2019 przez Anna Nowak', 'by Anna Nowak'],
    ['Опубликовано 12 марта 2019 автором Иван Петров', 'by Иван Петров'],
    ['Od Jana Nováková 12. března 2019', 'by Jana Nováková'],
    ['Közzétéve: 2019. március 12. Szerző: Barta Eszter', 'Szerző: Barta Eszter'],
    ['كتبه محمد الحسن في 12 مارس 2019', 'كتبه محمد الحسن'],
    ['da Silva Pereira', 'da Silva Pereira'],
  ])('says behind a date that a name follows: %s', (line, bare) => expect(withoutStamps(line)).toBe(bare));
  it('loses the day of the week before a date', () =>
    expect(withoutStamps('Enviado por Marta Ruiz el Mar, 12/03/2019 - 10:30')).toBe('Enviado por Marta Ruiz'));
  it('keeps a name that is written as a day', () =>
    expect(withoutStamps('El Deporte martes, 22 de diciembre de 2020')).toBe('El Deporte martes'));
  it('loses a clock that is glued to a name', () =>
    expect(withoutStamps('Mara Holt15:35, Oct 29 2020')).toBe('Mara Holt'));
  it.each([
    ['Publié le 28/03 à 21h00', true],
    ['Uppdaterad11 mars kl 11:19', true],
    ['Publisert 7 timer siden', true],
    ['Published by Mara Holt', false],
    ['The 7 boats were updated', false],
    ['Updated 7 boats, and then the ferry came back to the old harbour at last', false],
  ])('tells the label of a date with a number behind it: %s', (line, is) => expect(isLabelledStamp(line)).toBe(is));
  it('loses the labels of a system of Korea', () =>
    expect(withoutStamps('기자명 윤가람 기자   입력 2025.06.18 18:05  수정 2025.06.19 08:07')).toBe(
      '기자명 윤가람 기자',
    ));
  it('leaves no zone behind a clock', () =>
    expect(withoutStamps('Wednesday January 18, 2017 11:44 am PST by Mara Holt')).toBe('by Mara Holt'));
  it.each([
    ['3.4.2019 09:18 by Mara Holt', 'by Mara Holt'],
    ['2019年3月2日09:18 by 葛城しのぶ', 'by 葛城しのぶ'],
    ['28.04.2024 14:07 von Jana Roth', 'von Jana Roth'],
  ])('leaves the word for who wrote behind a clock: %s', (line, rest) => expect(withoutStamps(line)).toBe(rest));
  it.each([
    ['By Mara Holt [rss.gif] posted Aug 18th 2010', 'By Mara Holt posted Aug 18th 2010'],
    ['[20] [20] ● By Mara Holt', 'By Mara Holt'],
    ['[Port Amrel] Mara Holt', '[Port Amrel] Mara Holt'],
    ['文●葛城しのぶ', '文●葛城しのぶ'],
  ])('loses pictures: %s', (line, rest) => expect(withoutPictures(line)).toBe(rest));
  it.each([
    ['Holt By Mara Holt', ['By Mara Holt']],
    ['Mara Holt | Pier News By Mara Holt | Pier News', ['By Mara Holt | Pier News']],
    ['Roth Von Jana Roth', ['Von Jana Roth']],
    ['Pier News By Mara Holt', []],
    ['By Mara Holt', []],
  ])('gives what stands behind a copy of the name: %s', (line, parts) => expect(behindCopy(line)).toEqual(parts));
  it.each([
    ['Mara Holt · Coast News', ['Mara Holt']],
    ['سامر القيسي - الساحل نت', ['سامر القيسي']],
    ['هسبريس - يونس العلوي', ['يونس العلوي']],
    ['Суспільство — Олена Бриль, сьогодні, 18:06', ['Олена Бриль, сьогодні, 18:06']],
    ['The Pier Herald Mara HOLT', ['Mara HOLT']],
    ['Mara Holt Coast News', ['Mara Holt']],
    ['FOX Sports Mara Holt', ['Mara Holt']],
    ['News / Sverige / Dunmarrow', []],
    ['Mara Holt', []],
    ['A | B | C', []],
    ['THUẬN PHONG - LÊ HOÀI', []],
    ['Mara Holt | El Sol del Norte', ['Mara Holt']],
    ['Clara Holt – Jonas Pell', ['Clara Holt / Jonas Pell']],
  ])('gives what stands before the house: %s', (line, parts) => expect(beforeHouse(line)).toEqual(parts));
  it.each([
    ['مهسا فرهمند | خبرنگار گروه شهر', ['مهسا فرهمند']],
    ['Мария Лебедева (Редактор отдела «Россия»)', ['Мария Лебедева']],
    ['Mara Holt, Courier Staff', ['Mara Holt']],
    ['Mara Holt Mara Holt - Senior News Editor', ['Mara Holt']],
    ['Mathias Dahl – Journalist', ['Mathias Dahl']],
    ['Clara HoltHarbour CorrespondentFollow', ['Clara Holt']],
    ['Ida KroghJournalistFølg', ['Ida Krogh']],
    ['Clara HoltThe Pier Post', null],
    ['Mara Holt | Harbour Editor | The Pier', ['Mara Holt']],
    ['Mara Holt (Dunmarrow)', null],
    ['Harbour | Weather', null],
  ])('reads a name beside what the person does: %s', (line, names) => expect(nameWithRole(line)).toEqual(names));
});
