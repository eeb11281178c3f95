import { describe, expect, it } from 'vitest';
import { readBylines } from '../../../src/rules/text/bylines.ts';
import { BODY, locate, PARAGRAPHS, valuesOf } from './passages-of.ts';

const TITLE = 'Ferry stays in harbour as baker counts flour';

function authors(text: string, format: 'text' | 'markdown' = 'text'): readonly string[] {
  const { passages, span, headline } = locate(text, format);
  return valuesOf(readBylines(passages, span, headline), 'authors') ?? [];
}

describe('readBylines', () => {
  it.each([
    ['a byline under the headline', `${TITLE}\n\nBy Mara Holt\n\n${BODY}`, ['Mara Holt']],
    ['a byline over the headline', `By Mara Holt\n\n${TITLE}\n\n${BODY}`, ['Mara Holt']],
    ['a name before a headline’s full stop', `Povilas Rimkus. Why the ferry stays\n\n${BODY}`, ['Povilas Rimkus']],
    [
      'a name before empty places and counters',
      `${TITLE}\n\nMara Holt - - Harbour - 12 comments\n\n${BODY}`,
      ['Mara Holt'],
    ],
    [
      'a dash and what the text is made of',
      `${TITLE}\n\n${BODY}\n\n— By Mara Holt, based on the log of the harbour. If you have news of the ferry, call the harbour office. Nobody will ask for your name.`,
      ['Mara Holt'],
    ],
    ['a name under one paragraph without a headline', `${PARAGRAPHS.join(' ')}\n\nMara Holt`, ['Mara Holt']],
    [
      'the longer of two lists',
      `부두에 남은 배\n\n부두의 배는 사흘째 떠나지 못했고 빵집 주인은 남은 밀가루를 세었다. 선장은 새 엔진을 기다린다고 말했다.\n\n윤가람 기자입니다.\n\n시의회는 배가 언제 떠날지 말하지 않았고, 주민들은 부두에서 사흘 동안 기다렸다고 말했다.\n\n윤가람, 서다은 기자`,
      ['윤가람', '서다은'],
    ],
    [
      'a Spanish verb, and the section behind it',
      `${TITLE}\n\n5 de mayo de 2021\nEscribe Mara Holt en Puertos\n\n${BODY}`,
      ['Mara Holt'],
    ],
    [
      'a name beside a house with an article',
      `${TITLE}\n\nMara Holt | El Sol del Norte\n\n5 May 2011\n\n${BODY}`,
      ['Mara Holt'],
    ],
    [
      'names under what stands for their portraits',
      `Home\n\n${TITLE}\n\nMH\n\nMara Holt\n\nJP\n\nJonas Pell\n\n5 May 2011\n\n${BODY}`,
      ['Mara Holt', 'Jonas Pell'],
    ],
    [
      'writers before ways to write to them',
      `${TITLE}\n\nMara Holt Journalist Send e-post\n\nJonas Pell Redaktør Skriv til Følg\n\nPublisert 9. feb. 2021 kl. 05:58\n\n${BODY}`,
      ['Mara Holt', 'Jonas Pell'],
    ],
    [
      'a name without the house behind it',
      `${TITLE}\n\nMara Holtpro hafen\n\n12.03.2024, 09:00 Uhr\n\n${BODY}\n\n© 2024 pro hafen`,
      ['Mara Holt'],
    ],
    ['two authors', `${TITLE}\n\nBy Mara Holt and Jonas Pell\n\n${BODY}`, ['Mara Holt', 'Jonas Pell']],
    [
      'the byline of the headline, not that of a teaser above',
      `Home\n\nNews\n\nMenu\n\nSwimmers ask for towels and a lamp\n\nBy Jonas Pell\n\nShares\n\n${TITLE}\n\nBy Mara Holt\n\n${BODY}`,
      ['Mara Holt'],
    ],
    ['a section, a name and a date', `${TITLE}\n\nHarbour - Mara Holt - 5 May 2011\n\n${BODY}`, ['Mara Holt']],
    ['a name, a section and a date', `${TITLE}\n\nMara Holt - Harbour - 5 May 2011\n\n${BODY}`, ['Mara Holt']],
    ['a place before the name', `${TITLE}\n\nSkerran - Mara Holt\n\n${BODY}`, ['Mara Holt']],
    [
      'a section of the menu behind the name',
      `Home\n\nLocal News\n\nSport\n\n${TITLE}\n\n5 May 2011 Mara Holt Local News\n\n${BODY}`,
      ['Mara Holt'],
    ],
    ['a name behind buttons', `${TITLE}\n\nShare\n\nFacebook\n\nTwitter\n\nMara Holt\n\n${BODY}`, ['Mara Holt']],
    ['a name below a picture’s credit', `${TITLE}\n\nISLA\n\nPhoto: Jonas Pell\n\nMara Holt\n\n${BODY}`, ['Mara Holt']],
    [
      'a name in a box under the text',
      `${TITLE}\n\n${BODY}\n\nRead next:\n\nSwimmers ask for towels and a lamp\n\nMara Holt\n\nMore from this author`,
      ['Mara Holt'],
    ],
    [
      'a name over the labelled days under a text',
      `${TITLE}\n\n${BODY}\n\nFerries\n\nSkerran\n\nMara Holt\n\nUpdated 6 May 2011 14:05\n\nPublished 5 May 2011 11:00`,
      ['Mara Holt'],
    ],
    [
      'a byline that ends the standfirst',
      `${TITLE}\n\nThe ferry waits for a new engine, and nobody knows how long it will take. By Mara Holt\n\n${BODY}`,
      ['Mara Holt'],
    ],
    [
      'names under one another, the first of them below a date',
      `5 May 2011\n\n${TITLE}\n\nMara Holt\n\nJonas Pell\n\n${BODY}`,
      ['Mara Holt', 'Jonas Pell'],
    ],
    ['a given name in a dated line', `${TITLE}\n\nBy Dominika — 5 May 2011\n\n${BODY}`, ['Dominika']],
    ['a label alone on its line', `${TITLE}\n\n${BODY}\n\nPublicado por:\n\nLucía Montalvo`, ['Lucía Montalvo']],
    ['a word of Sweden', `${TITLE}\n\n${BODY}\n\nFörfattare: Ingrid Vassberg`, ['Ingrid Vassberg']],
    [
      'a note far below, which opens with the name above it',
      `${TITLE}\n\n${BODY}${'\n\nPier'.repeat(9)}\n\nMara Holt\n\nMara Holt has written about harbours and fishing villages for more than ten years.`,
      ['Mara Holt'],
    ],
    [
      'a dot behind the word for who wrote',
      '渡し船はなぜ港にとどまるのか\n\n文●葛城しのぶ／潮汐編集部\n\n港の渡し船は三日目も動かなかった。パン屋は残った小麦粉を数えたという。船長は新しい機関を待つと話した。\n\n議会は渡し船がいつ港を出るのかを明らかにしていない。住民は桟橋で三日間待ったと話した。',
      ['葛城しのぶ'],
    ],
    ['a name over the headline', `Menu\n\nLogin\n\nMara Holt\n\n${TITLE}\n\n${BODY}`, ['Mara Holt']],
    ['a name behind the buttons below', `${TITLE}\n\n${BODY}\n\nShare\n\nFacebook\n\nMara Holt`, ['Mara Holt']],
    ['an agency before the name below', `${TITLE}\n\n${BODY}\n\nAFP/Mara Holt`, ['Mara Holt']],
    ['an agency and a comma before the name', `${TITLE}\n\nAFP, Mara Holt\n\n${BODY}`, ['Mara Holt']],
    ['a counter behind the name', `${TITLE}\n\nMara Holt 12 comments\n\n${BODY}`, ['Mara Holt']],
    ['a sign before the name', `${TITLE}\n\n👤 Mara Holt\n\n🕑 5 May 2011\n\n${BODY}`, ['Mara Holt']],
    [
      'a role behind a marked name below',
      `${TITLE}\n\n${BODY}\n\nVon Jana Rothenfels, Redakteurin`,
      ['Jana Rothenfels'],
    ],
    [
      'a note without a role',
      `${TITLE}\n\n${BODY}\n\nMara Holt writes about ferries and the villages around the bay.`,
      ['Mara Holt'],
    ],
    [
      'a note of France',
      `${TITLE}\n\n${BODY}\n\nLucie Fontanel écrit depuis dix ans sur les ports et les villages de pêcheurs.`,
      ['Lucie Fontanel'],
    ],
    ['a marker alone on its line', `${TITLE}\n\nBy\nMara Holt\n\n${BODY}`, ['Mara Holt']],
    ['a byline with a date', `${TITLE}\n\nMara Holt | 5 May 2011\n\n${BODY}`, ['Mara Holt']],
    ['a name over the hour', `${TITLE}\n\nShare\n\nTweet\n\nMara Holt\n\n1:18 PM ET\n\n${BODY}`, ['Mara Holt']],
    ['a name beside a date', `${TITLE}\n\nMara Holt\n5 May 2011\n\n${BODY}`, ['Mara Holt']],
    [
      'a house before a name and a date',
      `${TITLE}\n\nPier Herald | Mara Holt | Thursday, May 5, 2011\n\n${BODY}`,
      ['Mara Holt'],
    ],
    ['a section before a dated byline', `${TITLE}\n\nNews By Mara Holt May 5, 2011 5:16 pm\n\n${BODY}`, ['Mara Holt']],
    ['a damaged date behind the name', `${TITLE}\n\nBy Mara Holt July 18, 20110\n\n${BODY}`, ['Mara Holt']],
    ['a portrait called as the name', `${TITLE}\n\nMara Holt By Mara Holt\n5 May 2011\n\n${BODY}`, ['Mara Holt']],
    ['a name under a portrait', `${TITLE}\n\n[mara-h]\nMara Holt\n5 May 2011\n\n${BODY}`, ['Mara Holt']],
    [
      'a name under a picture of no words',
      `${TITLE}\n\n[v4q1ndh7t.jpg]\nMara Holt\n5 May 2011\n\n${BODY}`,
      ['Mara Holt'],
    ],
    ['a name over today’s hour', `${TITLE}\n\nMara Holt\nToday 12:34pm\n\n${BODY}`, ['Mara Holt']],
    ['a dated name under a picture', `${TITLE}\n\n[img_12]\nMara Holt 5/17/11 11:04am\n\n${BODY}`, ['Mara Holt']],
    ['a name with its role', `${TITLE}\n\nMara Holt, Harbour Correspondent\n5 May 2011\n\n${BODY}`, ['Mara Holt']],
    [
      'a name, but no button behind a row of them',
      `${TITLE}\n\nMara Holt\n15:35, Oct 29 2020\nFacebook\nTwitter\nSnap Chat\nReddit\nEmail\n\n${BODY}`,
      ['Mara Holt'],
    ],
    ['a name glued to its clock', `${TITLE}\n\nMara Holt15:35, Oct 29 2020\n\n${BODY}`, ['Mara Holt']],
    [
      'who reported, over who edited, behind tags',
      `${TITLE}\n\n${BODY}\n\nTAGS #old ferry #harbour council\nReporter : Mara Holt\nEditor : Ida Crewe`,
      ['Mara Holt'],
    ],
    ['a byline under the text', `${TITLE}\n\n${BODY}\n\nBy Mara Holt`, ['Mara Holt']],
    [
      'a name, a service and a handle',
      `${TITLE}\n\nMara Holt, Harbour News Service @maraholt\n5 May 2011\n\n${BODY}`,
      ['Mara Holt'],
    ],
    ['no button', `${TITLE}\n\nFollow Mara\nMara Holt’s Letters\n5 May 2011\n\n${BODY}`, []],
    ['a name alone under the text', `${TITLE}\n\n5 May 2011\n\n${BODY}\n\nMara Holt`, ['Mara Holt']],
    [
      'capitals as the text writes them',
      `${TITLE}\n\nBY MARA MCHOLT\n\n${BODY}\n\nMara McHolt is a reporter.`,
      ['Mara McHolt'],
    ],
    ['capitals as names are written', `${TITLE}\n\nBY MARA HOLT\n\n${BODY}`, ['Mara Holt']],
    [
      'a note on the author',
      `${TITLE}\n\n${BODY}\n\nMara Holt is a reporter in Dunmarrow and writes on ferries.`,
      ['Mara Holt'],
    ],
    ['a name over its role', `${TITLE}\n\nMara Holt\nCorrespondent in Dunmarrow\n\n${BODY}`, ['Mara Holt']],
    ['a name with its role behind a bar', `${TITLE}\n\nMara Holt | Harbour Reporter\n\n${BODY}`, ['Mara Holt']],
    ['a house before a name', `${TITLE}\n\nThe Pier Herald Mara HOLT\n\n${BODY}`, ['Mara HOLT']],
    ['a line that ends with a marker', `${TITLE}\n\n5 May 2011 | By\nMara Holt/BBC\n\n${BODY}`, ['Mara Holt']],
    ['an agency behind a name', `${TITLE}\n\nArticle by: MARA HOLT ASSOCIATED PRESS\n\n${BODY}`, ['Mara Holt']],
    [
      'an agency before a marker',
      `${TITLE}\n\nAP By MARA HOLT and JONAS PELL - AP Writers\n\n${BODY}`,
      ['Mara Holt', 'Jonas Pell'],
    ],
    ['an agency in a role', `${TITLE}\n\nMARA HOLT AP Sports Writer Published: May 5, 2011\n\n${BODY}`, ['Mara Holt']],
    [
      'a name under buttons below the text',
      `${TITLE}\n\n${BODY}\n\nShare on Facebook\nShare on Twitter\nPrint\nMara Holt @mholt\nMay 5, 2011 1:38 PM`,
      ['Mara Holt'],
    ],
    ['a name over the only paragraph', `${TITLE}\n\nMara Holt\n\n${PARAGRAPHS[0]}`, ['Mara Holt']],
    ['a letter’s writer, a profession behind', `${TITLE}\n\n${BODY}\n\nIda Crewe, Engineer.`, ['Ida Crewe']],
    ['a letter’s writer over a house', `${TITLE}\n\n${BODY}\n\nIda Crewe\nFundación Mar Abierto`, ['Ida Crewe']],
    ['a spokeswoman who writes in German', `${TITLE}\n\n${BODY}\n\nIda Roth, Pressesprecherin`, ['Ida Roth']],
    ['a label behind a comma', `${TITLE}\n\nот БНТ, Репортер: Елена Цветкова\n\n${BODY}`, ['Елена Цветкова']],
    ['a label with the other script’s letter', `${TITLE}\n\nTекст: Елена Цветкова\n\n${BODY}`, ['Елена Цветкова']],
    [
      'authors under the text',
      `${TITLE}\n\nAutor: PAP\n\n${BODY}\n\nautorzy: Ewa Lis, Jan Sowa`,
      ['Ewa Lis', 'Jan Sowa'],
    ],
    ['a name beside who took the pictures', `Maja Kosec | foto: Jan Breg\n\n${TITLE}\n\n${BODY}`, ['Maja Kosec']],
    ['a family name in capitals over the text', `Elza KALNIŅA\n\n${BODY}`, ['Elza KALNIŅA']],
    ['labels that nothing parts', `${TITLE}\n\n来源：潮汐网作者：林晓\n\n${BODY}`, ['林晓']],
    ['a reporter of Taiwan', `${TITLE}\n\n2011/05/05 05:30 記者甘雨桐／台北報導\n\n${BODY}`, ['甘雨桐']],
    ['a reporter in the first words', `${TITLE}\n\n은하투데이 윤가람 기자 | ${BODY}`, ['윤가람']],
    ['a reporter of Bengal in the first words', `${TITLE}\n\nরাকিব হাসান, বিশেষ প্রতিনিধি : ${BODY}`, ['রাকিব হাসান']],
    ['a name that ends with an initial', `${TITLE}\n\n5 May 2011\nAntonio Marín F.\n\n${BODY}`, ['Antonio Marín F.']],
    ['a name above a kicker', `Mara Holt\n5 May 2011\nHarbour\n${TITLE}\n\n${BODY}`, ['Mara Holt']],
  ])('reads %s', (_, text, names) => expect(authors(text)).toEqual(names));

  it('reads a name behind its section', () => {
    const body = 'Пором третій день стояв у гавані, і пекар рахував, скільки борошна лишилося до відкриття крамниці.';
    const more = 'Ніхто в раді не сказав, коли пором знову вийде в море, і хто звелів команді чекати на новий двигун.';
    const line = 'Суспільство — Олена Бриль, сьогодні, 18:069100';
    expect(authors(`Пором чекає на новий двигун\n\n${line}\n\n${body}\n\n${more}`)).toEqual(['Олена Бриль']);
  });

  it('reads a link to an author’s page', () =>
    expect(authors(`# ${TITLE}\n\n[Mara Holt](https://pier.example/author/mara-holt)\n\n${BODY}`, 'markdown')).toEqual([
      'Mara Holt',
    ]));

  it.each([
    [
      'all of a byline where some have pages',
      `By MARA HOLT, [JONAS PELL](/authors/page?id=8), [IDA CREWE](/authors/page?id=9)`,
      ['Mara Holt', 'Jonas Pell', 'Ida Crewe'],
    ],
    ['a heading of a low rank beside a date', 'May 5, 2011\n\n### Mara Holt', ['Mara Holt']],
    ['no place that a text is filed under', '[Dunmarrow Province](https://pier.example/zoom/Dunmarrow_Province)', []],
    ['a line of a paragraph', 'Written by Mara Holt\\\nNot to be reproduced', ['Mara Holt']],
    ['a name linked to an account', '[Mara Holt](https://social.example/@mara)', ['Mara Holt']],
    ['a name linked below a standfirst', 'The pier was left standing.\n\n[Mara Holt](/p/12)', ['Mara Holt']],
    ['a name in a heading of a low rank', '#### Mara Holt', ['Mara Holt']],
    ['a section in a heading of a low rank', '#### Town Council', []],
    ['a page that is linked', '[Town Council](/go/12)', []],
    ['a picture over a date', '![Mara Holt](/quay.jpg)\n\n5 May 2011', []],
    ['a broken address', '[Mara Holt](/authors/Mara Holt)\n\nmara.holt@pier.example', ['Mara Holt']],
    [
      'a date, a linked name and sections',
      `[5 May 2011](/2011/05/) [Mara Holt](/author/mholt/) [Audio](/category/audio/) Comments Off on ${TITLE}`,
      ['Mara Holt'],
    ],
  ])('reads %s', (_, lines, names) => expect(authors(`# ${TITLE}\n\n${lines}\n\n${BODY}`, 'markdown')).toEqual(names));

  it.each([
    ['the last entries of a menu', `* Tickets\n* Schedule\n* Virtual Fan Gulls\n${TITLE}\n5 May 2011\n\n${BODY}`],
    ['who took a picture', `${TITLE}\n5 May 2011\n[view-of-pier]\nJonas Pell\n\n${BODY}`],
    ['a label', `${TITLE}\nAll Posts\n\n${BODY}`],
    ['a photographer', `${TITLE}\n\nPhoto: Jonas Pell\n5 May 2011\n\n${BODY}`],
    ['a photographer under the text', `${TITLE}\n\n${BODY}\n\nPhotographs by Jonas Pell`],
    [
      'a quoted person',
      `${TITLE}\n\n${PARAGRAPHS[0]}\n\n“It waits,” said Jonas Pell, the harbour master of Dunmarrow, on the pier.\n\n${PARAGRAPHS[1]}`,
    ],
    ['the staff', `${TITLE}\n\nBy Staff Reporter\n\n${BODY}`],
    ['an agency', `${TITLE}\n\nBy Reuters\n\n${BODY}`],
    ['a press agency', `${TITLE}\n\n2011-05-05, 20:30  Polska Agencja Prasowa\n\n${BODY}`],
    ['a subhead in capitals', `${TITLE}\n\n5 May 2011\n\nKAZA ANI VE İKİ KAMYONUN SAHİLDE ÇARPIŞMASI\n\n${BODY}`],
    ['a kind of reporter', `${TITLE}\n\n명예시민기자\n\n${BODY}`],
    ['a station', `${TITLE}\n\nPenulis : KabarTV Jembatan\n\n${BODY}`],
    [
      'a speaker of whom the text has told',
      `${TITLE}\n\n5 May 2011\n\n${PARAGRAPHS[0].replace('baker', 'baker Jonas Pell')}\n\nJonas Pell\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}\n\n${PARAGRAPHS[0]}`,
    ],
    ['a row of tags', `${TITLE}\n\n${BODY}\n\nJonas Pell\nIda Crewe\nDunmarrow\nFerries`],
    [
      'a comment',
      `${TITLE}\n\n${BODY}\n\nComments (9)\n\nWell, well.\nShame.\nSo it goes.\nNever.\nAgain?\nNo.\nBy Gull Tern`,
    ],
    [
      'a subhead with two capitals',
      `${TITLE}\n\n${PARAGRAPHS[0]}\n\nDepoimento de Holt\n\nThe depoimento of the harbour master was heard on the pier, and the ferry stayed in the harbour for one more day.`,
    ],
    ['who sent a message shown in the text', `${TITLE}\n\n${BODY}\n\n— Harbour Office (@harbouroffice) May 5, 2011`],
    [
      'a person of the text, named with an office',
      `${TITLE}\n\n${BODY}\n\nIda Pell, who runs the town, said so to the baker and to all others who had come down to the pier that morning.\n\nIda Pell, Mayor`,
    ],
    ['labels of dates', `${TITLE}\n\nOluşturulma Tarihi: 5.5.2011\nGüncelleme Tarihi: 6.5.2011\n\n${BODY}`],
    ['buttons', `${TITLE}\n\nDel Gem Lyt\n5 May 2011\n\n${BODY}`],
    ['a teaser under the text', `${TITLE}\n\n${BODY}\n\nMore\nSport\nSea wins\nJonas Pell\n4 May 2011`],
    [
      'a button in a script without capitals',
      `风暴过后渡轮停航\n\n渡轮在风暴过后没有离开港口，码头上的居民星期二仍在等待船长的消息，学校也停课一天。\n\n面包师说，店里的面粉只够用到星期四，货架上已经没有糖和盐，大家都很着急，但是没有人离开。\n\n市政府表示，将派出一艘小船运送药品，天气好转以后渡轮会马上恢复航行，居民可以打电话询问。\n\n返回页首`,
    ],
    [
      'a headline with a date',
      `${TITLE}\n\nWhite Harbour, councillors fall out anew over its walls, May 4, 2011\n\n${BODY}`,
    ],
    ['a photographer and an agency', `${TITLE}\n\nJonas Pell / AP\n\nThe quay at noon. (Jonas Pell / AP)\n\n${BODY}`],
    ['a menu over a date', `${TITLE}\n\nKey Points\n5 May 2011\n\n${BODY}`],
    ['a teaser below', `${TITLE}\n\n${BODY}\n\nMore news\n\nThe baker of Skerran goes on foot\n\nBy Jonas Pell`],
    ['a picture', `${TITLE}\n\n[the-quay]\nJonas Pell\n5 May 2011\n\n${BODY}`],
    ['a headline in capitals', `${TITLE}\n\n${BODY}\n\nSeaside Gulls Hold Champions Again\n4 May 2011`],
    ['the subject before a headline’s full stop', `Harbour Storm. Mara speaks to the council of it\n\n${BODY}`],
    [
      'somebody the text speaks of',
      `Ida Crewe. The baker counts her flour again\n\n${PARAGRAPHS[0]} So Ida Crewe told the council.\n\n${PARAGRAPHS[1]}\n\n${PARAGRAPHS[2]}\n\n${PARAGRAPHS[1]} Again.`,
    ],
    ['words of the menu beside a date', `Kultur\n\nSport\n\n${TITLE}\n\nKultur Regional\n\n5 May 2011\n\n${BODY}`],
    ['who added to a report', `${TITLE}\n\n${BODY}\n\nJonas Pell contributed to this report.`],
    [
      'who does something at the end of a text that has spoken of her',
      `${TITLE}\n\n${BODY} So Ida Crewe said.\n\nIda Crewe lives in a house above the pier with her two daughters.`,
    ],
    ['a section behind buttons', `${TITLE}\n\nFacebook\n\nTwitter\n\nTown Council\n\n${BODY}`],
    ['sections before a date', `${TITLE}\n\nHarbour - Town Council - 5 May 2011\n\n${BODY}`],
    ['a place in a dated line', `${TITLE}\n\nBy Skerran — 5 May 2011\n\n${BODY}`],
    [
      'words that the text has in a row, one in small letters',
      `${TITLE}\n\n5 May 2011 Open Harbour\n\n${BODY} Nobody wants an open Harbour in winter, said the baker.`,
    ],
    [
      'a list of names over the headline and a date',
      `Ida Crewe\n\nJonas Pell\n\nLia Marsh\n\nAktualizacja: 05.05.2011, 05:53\n\n${TITLE}\n\n${BODY}`,
    ],
    ['nothing', `${TITLE}\n\n${BODY}`],
  ])('takes nobody from %s', (_, text) => expect(authors(text)).toEqual([]));

  it('says where it read them', () => {
    const { passages, span, headline } = locate(`${TITLE}\n\nBy Mara Holt\n\n${BODY}`);
    const found = readBylines(passages, span, headline);
    expect(found.claims[0]!.evidence).toEqual({ rule: 'byline', lines: [3, 3], quote: 'By Mara Holt' });
    expect([...found.used]).toEqual([1]);
  });
});
