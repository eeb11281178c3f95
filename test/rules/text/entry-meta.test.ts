import { describe, expect, it } from 'vitest';
import { entryAuthors, isEntryMeta } from '../../../src/rules/text/entry-meta.ts';

describe('isEntryMeta', () => {
  it.each([
    'This entry was posted in Harbour on May 5, 2011 by Mara Holt. Bookmark the permalink.',
    'This entry was posted on Thursday, May 5th, 2011 at 10:30 am and is filed under Harbour.',
    'Dieser Beitrag wurde am 5. Mai 2011 von Jana Roth in Hafen veröffentlicht. Schlagwörter: Kai, Fähre.',
    'Dieser Beitrag wurde unter Hafen abgelegt und mit Fähre verschlagwortet.',
    'Dieser Eintrag wurde veröffentlicht in Hafen von Jana Roth. Permanenter Link des Eintrags.',
    'Der Artikel „Die Fähre fährt wieder“ wurde am 05.05.2011 von Jana Roth verfasst.',
    'Cette entrée a été publiée dans Port par Claire Morin. Placez un signet sur le permalien.',
    'Cet article a été publié le 5 mai 2011 par Claire Morin dans Port.',
    'Esta entrada fue publicada en Puerto el 5 mayo, 2011 por Marta Ruiz.',
    'Esta entrada foi publicada em Porto em 5 de maio de 2011 por Ana Melo.',
    'Questa voce è stata pubblicata in Porto il 5 maggio 2011 da Paolo Ferri.',
    'Dit bericht werd geplaatst in Haven op 5 mei 2011 door Jan Bakker.',
    'Detta inlägg publicerades i Hamnen den 5 maj 2011 av Karin Lund.',
    'Dette indlæg blev udgivet i Havnen den 5. maj 2011 af Mette Holm.',
    'Tämä kirjoitus julkaistiin kategoriassa Satama.',
    'Ten wpis został opublikowany w kategorii Port w dniu 5 maja 2011 przez Anna Nowak.',
    'Příspěvek byl publikován 5. 5. 2011 v rubrice Přístav.',
    'Запись опубликована 5 мая 2011 автором Иван Петров в рубрике Порт.',
    'Цей запис було опубліковано в категорії Порт.',
    'Această intrare a fost publicată în Port de către Ana Ionescu.',
    'Bu yazı Liman kategorisine gönderilmiş.',
    'Αυτή η καταχώρηση δημοσιεύτηκε στις Λιμάνι.',
    'この投稿は港カテゴリーに投稿されました。',
    '此条目发布于港口分类目录。',
    '이 글은 항구 카테고리에 분류되었고 게시되었습니다.',
    'Entri ini ditulis dalam Pelabuhan.',
    'Bài viết này được đăng trong Bến cảng.',
  ])('knows what a system says of an entry: %s', (text) => expect(isEntryMeta(text)).toBe(true));

  it.each([
    'This article was first published in the Pier Post on May 5, 2011.',
    'This post was published in the Pier Post.',
    'This entry to the harbour was closed on May 5, 2011.',
    'Dieser Artikel wurde zuerst im Hafenboten veröffentlicht.',
    'Dieser Artikel wurde in der Zeitschrift Kai veröffentlicht.',
    'Dieser Beitrag wurde von der Stiftung Kai gefördert.',
    'Cet article a été publié dans le Courrier du port.',
    'Este artículo fue publicado en el Correo del puerto.',
    'Questo articolo è un regalo.',
    'The ferry was posted in May by the council.',
    `This entry was posted in ${'Harbour, '.repeat(60)}`,
  ])('leaves sentences that speak of something else: %s', (text) => expect(isEntryMeta(text)).toBe(false));
});

describe('entryAuthors', () => {
  it.each([
    ['This entry was posted in Harbour on May 5, 2011 by Mara Holt. Bookmark the permalink.', ['Mara Holt']],
    ['This post was written by Mara Holt and Thomas Reed on May 5, 2011.', ['Mara Holt', 'Thomas Reed']],
    ['Dieser Beitrag wurde am 5. Mai 2011 von Jana van der Meer in Hafen veröffentlicht.', ['Jana van der Meer']],
    ['Cette entrée a été publiée dans Port par Claire Morin. Placez un signet sur le permalien.', ['Claire Morin']],
    ['Questa voce è stata pubblicata in Porto il 5 maggio 2011 da Paolo Ferri.', ['Paolo Ferri']],
    ['Ten wpis został opublikowany w kategorii Port przez Anna Nowak.', ['Anna Nowak']],
    ['Запись опубликована 5 мая 2011 автором Иван Петров в рубрике Порт.', ['Иван Петров']],
    ['Příspěvek byl publikován 5. 5. 2011 v rubrice Přístav. Autor: Jana Nováková.', ['Jana Nováková']],
  ])('reads who wrote it: %s', (text, names) => expect(entryAuthors(text)).toEqual(names));

  it.each([
    'This entry was posted in Harbour on May 5, 2011 by admin.',
    'Dieser Beitrag wurde am 5. Mai 2011 von Redaktion Hafen in Hafen veröffentlicht.',
    'This entry was posted by Pier Post on May 5, 2011.',
    'The ferry was named by Mara Holt.',
  ])('names nobody where no person is named: %s', (text) => expect(entryAuthors(text)).toEqual([]));
});
