import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../../text/search-messages.ts';

export const searchJa: SearchMessages = {
  loading: '検索しています…',
  failed: '検索を読み込めませんでした。もう一度試すか、上のリンクからアーカイブをご覧ください。',
  articles: { other: 'アーカイブの記事は{count}本' },
  results: { zero: '見つかりませんでした', other: '{count}本の記事が見つかりました' },
  asked: '検索した内容：',
  askedParts: {
    or: 'または',
    phrase: '「{words}」',
    beginning: '{word}…（この文字で始まる語）',
    without: '{word}を除く',
    field: '{facet}：{value}',
  },
  more: { other: 'さらに{count}本を表示' },
  shown: '{count}本のうち{shown}本を表示',

  facets: { outlet: '媒体', author: '筆者', year: '年', month: '月', language: '言語' },
  notStated: {
    outlet: '媒体の記載なし',
    author: '筆者の記載なし',
    date: '日付なし',
    language: '言語不明',
  },
  dates: '期間',
  allValues: { other: '{count}件すべてを表示' },
  fewerValues: '一部だけ表示',
  narrowValues: '一覧を絞り込む：{facet}',
  byCount: '件数順',
  byName: '名前順',
  removeChip: '条件を外す：',
  clearAll: '条件をすべて外す',

  untitled: '見出しの記載なし',
  sections: '該当する節',
  copies: { other: 'ほか{count}件の同文' },

  unknown: '「{word}」を含む記事はありません。',
  withoutWord: '「{word}」を除いて検索',
  didYouMean: 'もしかして：「{query}」',
  withoutFilters: { other: '条件を外すと{count}本' },
  byAuthor: { other: '「{name}」という筆者の記事{count}本' },
  fromOutlet: { other: '「{name}」という媒体の記事{count}本' },
  otherWords: '別の言葉、少ない言葉、別の表記でお試しください。',

  chart: '記事数の推移',
  chartTable: '表で見る',
  chartOutlets: '媒体別',
  chartColumn: '記事数',
  period: '期間',
  chartBar: { other: '{period}：{count}本' },
  chartPartial: '日付がおおまかなもの{count}本',
  chartUndated: '日付なし{count}本',
};

export const searchFormJa: SearchFormMessages = {
  label: 'アーカイブを検索',
  submit: '検索',
  sort: '並べ替え',
  sorts: { relevance: '関連度順', newest: '新しい順', oldest: '古い順' },
  filters: '絞り込み',
  chosen: '選んだ条件',
  results: '検索結果',
  help: '検索のしかた',
  examples: [
    { query: '港 ストライキ', meaning: '両方の語を含む' },
    { query: '"港のストライキ"', meaning: 'そのままの並び' },
    { query: '港 -ストライキ', meaning: '一方を含み、もう一方を含まない' },
    { query: 'ストライキ OR 職場放棄', meaning: 'どちらかの語を含む' },
    { query: 'outlet:新聞 author:"青木 海"', meaning: '媒体や筆者の名前の語で' },
    { query: 'date:2003-05 date:1998..2003', meaning: '年・月・日、またはその間' },
    { query: 'lang:fa', meaning: '言語のコードで' },
  ],
  withoutScript: '検索にはJavaScriptが必要です。一覧からたどっても、すべての記事が見つかります：',
};

export const readingJa: ReadingMessages = {
  label: '検索から',
  marked: { other: '{count}か所に印' },
  previousMark: '前の印',
  nextMark: '次の印',
  hideMarks: '印を隠す',
  showMarks: '印を表示',
  backToResults: '検索結果に戻る',
  previousResult: '前の結果',
  nextResult: '次の結果',
};
