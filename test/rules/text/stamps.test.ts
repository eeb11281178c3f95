import { describe, expect, it } from 'vitest';
import { readStamp } from '../../../src/rules/text/stamps.ts';

function told(text: string, language = 'en'): string | null {
  return (
    readStamp(text, { language })
      ?.map(({ mention, role }) => `${role} ${mention.readings.join(' or ')}`)
      .join(', ') ?? null
  );
}

describe('readStamp', () => {
  it('takes no name that ends like a word for births for one', () =>
    expect(readStamp('By Ida Osborne for Pier Notes | June 7, 2013 -- 08:45 GMT')?.[0]?.mention.readings).toEqual([
      '2013-06-07',
    ]));

  it.each([
    ['5 May 2011', 'bare 2011-05-05'],
    ['5 May 2011 at 07:31 - Mara Holt, Jonas Pell - in Ferry Harbours - 4 comments', 'bare 2011-05-05'],
    ['Beitrag von Jana Roth • 5. Mai 2011 • 3 Min.', 'bare 2011-05-05'],
    ['Gespeichert von Jana Roth am Do., 05.05.2011 - 10:30', 'bare 2011-05-05'],
    ['Dieser Beitrag wurde am 5. Mai 2011 von Jana Roth in Hafen veröffentlicht.', 'published 2011-05-05'],
    ['This entry was posted in May 2010 on May 5, 2011 by Mara Holt.', 'published 2011-05-05'],
    ['5. prosince 2011 5:00, aktualizováno 11:20', 'bare 2011-12-05'],
    ['Letzte Änderung: 5.5.2011', 'updated 2011-05-05'],
    ['Poslední změna: 5. 5. 2011', 'updated 2011-05-05'],
    ['Módosítva: 2011.05.05.', 'updated 2011-05-05'],
    ['Mis en ligne le 5 mai 2011', 'published 2011-05-05'],
    ['Online seit 5. Mai 2011, 11.32 Uhr', 'published 2011-05-05'],
    ['Online since 5 May 2011', 'published 2011-05-05'],
    ['Eklenme: 05.05.2011', 'published 2011-05-05'],
    ['Thursday, 5 May 2011 | 14:07', 'bare 2011-05-05'],
    ['Dunmarrow, 5 May 2011', 'bare 2011-05-05'],
    ['Northlight Review | May 2011', 'bare 2011-05'],
    ['May 2011 – The Pier Post', 'bare 2011-05'],
    ['© ISLA | Photo: Jonas Pell | 05.05.2011 08:03', 'bare 2011-05-05'],
    ['Published: 5 May 2011', 'published 2011-05-05'],
    ['First published on Thu 5 May 2011 14.07 BST', 'published 2011-05-05'],
    ['Last updated: 6 May 2011, 9:10 am', 'updated 2011-05-06'],
    ['Published 5 May 2011, updated 6 May 2011', 'published 2011-05-05, updated 2011-05-06'],
    ['5 May 2011 (updated 6 May 2011, 15:24)', 'published 2011-05-05, updated 2011-05-06'],
    ['May 2011', 'bare 2011-05'],
    ['By Mara Holt July 18, 20110', 'bare 2011-07-18'],
    ['Jueves, 5 de mayo de 2011 a las 14:07 hs.', 'bare 2011-05-05'],
    ['Mara Holt Jul 18, 20114 min read', 'bare 2011-07-18'],
    ['Ausgabe vom 05.05.2011, Seite 1 / Titel', 'bare 2011-05-05'],
    ['03/04/98', 'bare 1998-04-03 or 1998-03-04'],
    [
      'The writer of these lines has told of ferries for years Mara Holt, Pier Bureau | May 5, 2011, 10.13 AM',
      'bare 2011-05-05',
    ],
    [
      'The editors chose this\nHarbours and engines\nFiled in ferries and bread\nArticle Date: 05 May 2011',
      'published 2011-05-05',
    ],
  ])('reads "%s"', (text, stamps) => expect(told(text)).toBe(stamps));

  it.each([
    ['vi', 'Cập nhật lúc 14:05 05/05/2011', 'updated 2011-05-05'],
    ['de', 'Veröffentlicht am 5. Mai 2011', 'published 2011-05-05'],
    ['de', 'Aktualisiert: 6. Mai 2011, 9:10 Uhr', 'updated 2011-05-06'],
    ['de', 'Stand: 06.05.2011', 'updated 2011-05-06'],
    ['fr', 'Publié le 5 mai 2011 à 14h07', 'published 2011-05-05'],
    ['fr', 'Mis à jour le 6 mai 2011', 'updated 2011-05-06'],
    ['es', 'Publicado el 5 de mayo de 2011', 'published 2011-05-05'],
    ['es', 'Actualizado el 6 de mayo de 2011', 'updated 2011-05-06'],
    ['pt', 'Atualizado em 6 de maio de 2011', 'updated 2011-05-06'],
    ['it', 'Pubblicato il 5 maggio 2011', 'published 2011-05-05'],
    ['it', 'Ultimo aggiornamento: 6 maggio 2011', 'updated 2011-05-06'],
    ['nl', 'Gepubliceerd op 5 mei 2011', 'published 2011-05-05'],
    ['nl', 'Bijgewerkt op 6 mei 2011', 'updated 2011-05-06'],
    ['sv', 'Publicerad 5 maj 2011', 'published 2011-05-05'],
    ['sv', 'Uppdaterad 6 maj 2011', 'updated 2011-05-06'],
    ['pl', 'Opublikowano: 5 maja 2011', 'published 2011-05-05'],
    ['tr', 'Güncelleme: 6 Mayıs 2011', 'updated 2011-05-06'],
    ['ru', 'Опубликовано 5 мая 2011', 'published 2011-05-05'],
    ['ru', 'Обновлено 6 мая 2011', 'updated 2011-05-06'],
    ['id', 'Diterbitkan 5 Mei 2011', 'published 2011-05-05'],
    ['vi', 'Cập nhật 06/05/2011', 'updated 2011-05-06'],
    ['ja', '公開日 2011年5月5日', 'published 2011-05-05'],
    ['ja', '2011年5月6日 更新', 'updated 2011-05-06'],
    ['ko', '입력 2011.05.05 14:07', 'published 2011-05-05'],
    ['ko', '수정 2011.05.06 14:07', 'updated 2011-05-06'],
    ['zh', '发布时间：2011-05-05', 'published 2011-05-05'],
    ['zh', '汐浜新闻网北岸频道 ( 2011-05-05 09:20:26 ) 稿件来源： 潮汐日报', 'bare 2011-05-05'],
    ['fa', 'تاریخ انتشار: ۱۵ اردیبهشت ۱۳۹۰', 'published 2011-05-05'],
    ['ar', 'تاريخ النشر: 5 مايو 2011', null],
    ['ar', 'نشر في 5 مايو 2011', 'published 2011-05-05'],
    ['he', 'פורסם: 5 במאי 2011', 'published 2011-05-05'],
  ])('reads %s: %s', (language, text, stamps) =>
    stamps === null ? expect(told(text, language)).toContain('2011-05-05') : expect(told(text, language)).toBe(stamps),
  );

  it.each([
    '© 2011 The Pier Post, 5 May 2011',
    'Founded 5 May 1887',
    'Launch Date: 5 May 2004',
    'Release date: 5 May 2011',
    'Deadline: 5 May 2011',
    'Mara Holt, born 5 May 1971',
    'Saved on: 2011-05-05',
    '[^1]: Minutes of the board, 5 May 2011.',
    'Abgerufen am 5. Mai 2011',
    'Consulté le 5 mai 2011',
    'geboren am 5. Mai 1971',
    'The ferry came back to the harbour in the night of 5 May 2011.',
    'เมื่อวันที่ 5 พ.ค.54 ผู้สื่อข่าวรายงานว่าเรือข้ามฟากหยุดเดินที่ท่าเรือเก่าเป็นวันที่สามและชาวเกาะยังรอแป้งสำหรับทำขนมปังจากฝั่ง',
    'In May 2011 the council ordered a bell',
    'The Pier Act was signed into law at noon on August 14, 1935',
    'Le pont fut enfin remis aux gens de la ville le 14 août 1935',
    '— Mara Holt (@maraholt) May 5, 2011',
    'A post shared by Mara Holt (@maraholt) on May 5, 2011 at 3:02pm PST',
    'Una publicación compartida de Lucía Rey (@luciarey) el 5 May, 2011',
    '香港行政长官在旧码头（6/12/2012）',
    '市长于2011年5月5日在旧码头宣布，新渡船将于明年启用。',
    'May 5',
    'yesterday',
    `${'The ferry stayed in the harbour. '.repeat(8)}5 May 2011`,
  ])('takes "%s" for no stamp', (text) => expect(readStamp(text)).toBeNull());
});
