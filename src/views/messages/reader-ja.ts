import type { ReaderMessages } from '../reader-messages.ts';

export const readerJa: ReaderMessages = {
  views: {
    label: '本文の表示',
    cleaned: '本文のみ',
    removed: '取り除いた部分',
    original: '原文（行番号付き）',
    removedNote: 'メニューや告知など記事に属さない語句を、元の位置に理由とともに示します。',
    originalNote: '元の資料全体を元の順に示します。本文、各項目、取り除いた部分を含みます。',
    cut: (lines, reason) => `削除（${lines}）：${reason}`,
  },
  references: '文献情報ファイル',
  table: '表',
  sectionLink: 'この節へのリンク',
  copied: 'この節へのリンクをコピーしました。',
  settings: {
    label: '表示設定',
    scheme: '配色',
    schemes: { system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
    size: '文字の大きさ',
    sizes: { small: '小', normal: '標準', large: '大' },
    measure: '行の長さ',
    measures: { narrow: '短い', normal: '標準', wide: '長い' },
    shortcuts: 'シングルキーのショートカット',
    keys: [
      ['/', '検索'],
      ['n', '次の強調された語'],
      ['p', '前の強調された語'],
    ],
  },
};
