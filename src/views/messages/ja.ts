import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleJa } from './article-ja.ts';
import { browseJa } from './browse-ja.ts';
import { readerJa } from './reader-ja.ts';
import { readingJa, searchFormJa, searchJa } from './search-ja.ts';

/** The interface in Japanese. */
export function messagesJa(counting: Counting): Messages {
  const { number } = counting;
  const articleCount = (n: number) => `記事${number(n)}件`;
  return {
    language: 'ja',
    locale: counting.locale,
    dir: 'ltr',
    calendar: null,
    firstWeekday: 0,

    skip: '本文へ移動',
    navigation: 'アーカイブ内の移動',
    home: 'トップ',
    articles: '記事',
    outlets: '媒体',
    authors: '筆者',
    years: '年',
    languages: '言語',
    about: 'このアーカイブについて',
    crumbs: '現在の位置',
    translations: 'このページを他の言語で',
    searchLabel: 'アーカイブを検索',
    searchPlaceholder: 'アーカイブを検索',
    search: '検索',
    footer: 'このサイトについて',
    atomFeed: '更新情報（Atom）',
    jsonFeed: '更新情報（JSON）',
    report: 'お問い合わせ・削除のご依頼',
    rights: (rights) => rights,

    articleCount,
    nameCount: {
      outlets: (n) => `${number(n)}媒体`,
      authors: (n) => `筆者${number(n)}人`,
      years: (n) => `${number(n)}年分`,
      languages: (n) => `${number(n)}言語`,
    },
    figure: {
      articles: () => '件の記事',
      outlets: () => '媒体',
      authors: () => '人の筆者',
      years: () => '年分',
      languages: () => '言語',
    },
    span: (from, to) => (from === to ? from : `${from}～${to}`),
    comma: '、',
    untitled: '見出しの記載なし',

    newest: '新しい記事',
    allArticles: 'すべての記事',
    byYear: '年別',
    byLetter: '頭文字別',
    jumpTo: '移動先',
    decade: (year) => `${year}代`,
    articlesByYear: (from, to) => `年別の記事数、${from}から${to}まで`,
    mostArticles: '記事の多い順',
    allOf: {
      outlets: 'すべての媒体',
      authors: 'すべての筆者',
      years: 'すべての年',
      languages: 'すべての言語',
    },

    dayUnknown: '日は不明',
    monthUnknown: '月は不明',
    monthUnknownIn: (year) => `${year}（月は不明）`,
    undated: '日付なし',
    undatedHeading: '日付のない記事',
    undatedNote: 'これらの記事の元の資料には掲載日の記載がなく、推定もしていません。',
    noOutlet: '媒体の記載なし',
    noOutletNote: 'これらの記事の元の資料には、どこが掲載したかの記載がありません。',
    noAuthor: '筆者の記載なし',
    noAuthorNote: 'これらの記事の元の資料には、筆者の名前がありません。',
    noLanguage: '言語不明',
    noLanguageNote: 'これらの記事の言語は記載がなく、本文からも判別できませんでした。',
    otherLetters: 'その他',

    newer: '新しい方',
    older: '古い方',
    pager: '前後の一覧',
    parts: 'この一覧の続き',
    partOf: (name, part) => `${name}：${part}`,
    numberedPart: (part) => (part === null ? '最新' : `その${number(part)}`),
    kicker: { outlet: '媒体', author: '筆者', language: '言語' },
    writtenFor: '掲載媒体',
    inLanguages: '言語',
    description: {
      month: (name, n) => `${name}の${articleCount(n)}、新しい順。`,
      shelf: (name, n) => `${name}：${articleCount(n)}、新しい順。`,
      directory: (name, site) => `${site}の${name}。`,
    },
    dayLabel: (day, n) => `${day}、${n === 0 ? '記事なし' : articleCount(n)}`,

    article: articleJa(counting),
    aboutPage: {
      heading: 'このアーカイブについて',
      made: '記録の作り方',
      madeText: [
        'このアーカイブの記事は、いずれも保存されたファイル（ウェブページ、テキスト、印刷物の写し）をもとにしています。プログラムがファイルを一つずつ読み、見出し、媒体、筆者、日付、本文を取り出しました。',
        '推測や創作は一切ありません。どの項目も、元の資料に書かれていることを、読み取った行とともに示すか、「元の資料に記載なし」と示します。二通りに読める場合は、その項目を未定のままにしています。アーカイブの担当者が補ったり訂正したりした項目には、その旨を記しています。',
        '失われるものもありません。メニュー、お知らせ、広告など記事の一部でないものは本文から除きますが、各記事の元の位置で理由とともに確かめられます。',
      ],
      gaps: '元の資料に記載のないこと',
      gapsText:
        '分からない項目のある記事をここにまとめます。記載のないことが事実と取り違えられないようにするためです。',
      rights: '権利',
      rightsText: '記事の権利はそれぞれの権利者にあります。このアーカイブの運営者による表示：',
      rightsUnknown: '記事の権利はそれぞれの権利者にあります。このアーカイブの運営者によるほかの表示はありません。',
      contact: 'お問い合わせ・訂正・削除',
      contactText:
        '誤りのお知らせ、記事の訂正や削除のご依頼は、記事の末尾にある固定URLを添えて、このアーカイブの運営者までお寄せください。',
      contactUnknown: 'このアーカイブの運営者は連絡先を示していません。',
      reuse: '購読と再利用',
      reuseText: '新しい記事はフィードリーダーで購読できます。',
    },
    missingPage: {
      heading: 'このURLのページはありません',
      text: 'URLの入力間違いか、記事が削除された可能性があります。',
      ways: 'アーカイブをたどる',
    },
    moved: { heading: 'この記事のURLが変わりました', text: '新しいURL：' },
    searchPage: '検索',
    searchForm: searchFormJa,
    searchScript: searchJa,
    reading: readingJa,
    browse: browseJa,
    reader: readerJa,
  };
}
