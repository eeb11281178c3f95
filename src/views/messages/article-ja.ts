import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { reasonsJa } from './reasons-ja.ts';

/** The words of an article's page in Japanese. */
export function articleJa({ number }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `${number(from)}行目` : `${number(from)}～${number(to)}行目`;
  return {
    by: '筆者',
    notStated: '元の資料に記載なし',
    fields: {
      title: '見出し',
      outlet: '媒体',
      authors: '筆者',
      date: '日付',
      originalDate: '初出',
      updated: '更新',
      basedOn: '出典',
      language: '言語',
      url: '元のURL',
    },
    length: '読了時間',
    readingTime: (minutes) => `約${number(minutes)}分`,
    contents: 'この記事の内容',
    evidence: '各項目の根拠',
    evidenceNote: 'どの項目も元の資料のとおりで、読み取った行を添えています。',
    readFrom: (from, to) => `${lines(from, to)}から：`,
    curated: 'アーカイブの担当者による',
    overruled: 'ほかに見つかったが採らなかったもの',
    leftOpen: (reason) => `未定：${reason}`,
    openReasons: {
      sameDay: '日付と同じ日',
      weakSign: (quote) => `弱い手がかりのみ「${quote}」`,
      rivals: (one, other) => `同じ強さの答えが二つ「${one}」「${other}」`,
      outletAlone: (quote) => `媒体名のみ「${quote}」`,
    },
    reasons: reasonsJa,
    knownOutlet: (by) => `アーカイブに登録された媒体（手がかり：${by}）`,
    structuredData: (property) => `ページの構造化データ ${property}`,
    metadata: (name) => `ページのメタデータ ${name}`,
    noBody: '元の資料に本文がありません。',
    removed: (n) => `元の資料から除いたもの（${number(n)}か所）`,
    lines,
    record: 'この写しについて',
    cite: '引用の書き方',
    address: '固定URL',
    seed: '元のファイル',
    fingerprint: '元の資料のSHA-256',
    report: '誤りの報告・削除の依頼',
    reportSubject: (id) => `記事「${id}」について`,
    around: '日付順で前後の記事',
    previous: '前の記事',
    next: '次の記事',
    citation,
  };
}

const citation = citationWith({ quotes: ['「', '」'], comma: '、', stop: '。', stopWithin: false });
