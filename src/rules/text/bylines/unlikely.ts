import { isChineseName, isKoreanName } from '../../../text/names/families.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { isJapaneseName } from '../../../text/names/japanese.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** "相談内容", "参加企業": what lines of four signs end with that head a part of a text; no name of Japan does. */
const NOUN =
  /(?:内容|情報|事例|概要|方法|結果|製品|企業|資料|会社|一覧|案内|対策|機能|特徴|価格|仕様|感想|目次|登録|利用|掲載|予定|開催|日程|会場|料金|条件|注意|質問|回答|背景|経緯|効果|理由|原因|手順|準備|環境|比較|評価|総評|結論|本文|用語|解説|画面|設定|更新|募集|応募)$/u;

/**
 * "本記事は", "Harbour Japanで": a sentence's beginning, up to the particle; given names in kana have more than one behind other
 * signs. "公式サイト": what a page links to.
 */
const CLAUSE =
  /[\p{Script=Han}\p{Script=Latin}\p{Script=Katakana}ー](?:[はがをでへも]|サイト|ページ|コーナー|リスト|ニュース|サービス|セミナー|レポート|コラム|ブログ|リリース)$/u;

/** "古桥修复通过专家评审", "Arema Tahan Imbang Tuan Rumah": without a word that marks it, a headline rather than a name. */
export function isLong(name: string): boolean {
  // "小 中 大": sizes of letters; the signs of a name are parted by one blank at most.
  const blanks = name.split(/\s/).length - 1;
  if (EAST_ASIAN.test(name.replace(/\s/g, '')))
    return blanks > 1 || (name.length - blanks > 5 && !isJapaneseName(name));
  const words = name.split(' ');
  // "Метро Полиция Пожар Киев": given, father's and family name are three words; four are a text's tags.
  if (words.length > 3 && words.every((word) => /^\p{Script=Cyrillic}{3,}$/u.test(word))) return true;
  // "Rotes Rathaus Hafen Mitte": places and houses have as many words, and no given name before them.
  if (words.length > 3 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) && !hasGivenName(name)) return true;
  return words.filter((word) => /^\p{Lu}[\p{L}\p{M}]{3}/u.test(word)).length > 4;
}

/** "焦點", "인기뉴스" beside a headline: names of China and Korea open with a family, those of Japan have three signs and more. */
export function isOfNoFamily(name: string, text: string): boolean {
  if (CLAUSE.test(name)) return true;
  if (/^\p{Script=Hangul}+$/u.test(name)) return !isKoreanName(name);
  if (!/^\p{Script=Han}+$/u.test(name)) return false;
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return !isChineseName(name);
  return name.length < 3 || NOUN.test(name);
}

/** "WONDERS OF THE HARBOUR" over a headline, where the text speaks of a harbour: a column's name. */
export function isKicker(passages: readonly Passage[], { text }: Passage, span: Span): boolean {
  if (!isCapitals(text) || text.split(' ').length < 3) return false;
  const words = text
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 4);
  const texts = passages.slice(span.from, span.to + 1);
  return words.some((word) => texts.some((other) => other.prose > 4 && other.text.includes(word)));
}

/** Whether a line of some length is in capitals throughout. */
export function isCapitals(text: string): boolean {
  return text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * "Weitere Informationen", "Spezifische Beratung", "Ihr Kommentar": German writes its nouns with capitals, so words before and
 * endings of nouns tell what a pair of capitals doesn't.
 */
const GERMAN_PHRASE =
  /^(?:(?:mehr|alle|beide|viele|einige|[dms]ein|unser|eue?r|ihr|kein|dies|jed|welch|weiter|ander|neu|neuest|aktuell|ähnlich|verwandt|beliebt|best|passend|empfohlen|extern|intern|letzt|nächst|erst)(?:e[nmrs]?)?|\p{L}{2,}(?:end|isch|lich|ig|bar|sam|haft|los|iert)e[nmrs]?)\s|(?:ungen|heit|keit|heiten|keiten|schaften|tion|tionen|ismus)$/iu;

/** Letters of a word that says something, at least. */
const LONG = 4;

/**
 * "Harbour Strike", where the text says "harbour" or the menu has "Strike": no given name that is known, and a word of it that is none of a
 * name's here.
 */
export function isDoubtful(name: string, passages: readonly Passage[], span: Span): boolean {
  if (hasGivenName(name) || !/^\p{Lu}/u.test(name)) return false;
  if (GERMAN_PHRASE.test(name)) return true;
  const words = name.split(' ').filter((word) => word.length >= LONG && /^\p{Lu}[\p{L}’-]+$/u.test(word));
  const small = words.map((word) => new RegExp(`(?<![\\p{L}@._/-])${word.toLowerCase()}(?![\\p{L}@_]|\\.\\p{L})`, 'u'));
  return passages.some(({ index, text, prose }) =>
    index >= span.from && index <= span.to
      ? prose > 0 && small.some((pattern) => pattern.test(text))
      : prose <= 0 && words.includes(text),
  );
}

/** "Do Farol, em Maceió": where, and for which house, the one named above wrote. */
export function isPost(text: string): boolean {
  return /^D[oa] \p{Lu}[\p{L}\d]*, (?:em|no|na|de) \p{Lu}/u.test(text);
}
