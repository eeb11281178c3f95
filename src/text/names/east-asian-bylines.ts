import { isPressName } from '../press-names.ts';
import { isChineseName, partedByBlanks } from './families.ts';
import { isFurniture } from './furniture.ts';
import { isJapaneseFamily, isJapaneseName } from './japanese.ts';

/** Longest line of this kind, in UTF-16 units. */
const LONGEST = 70;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What somebody did who wrote a text, and what others did for it, as Japan, China and Taiwan label their bylines. */
const WROTE =
  '取材|執筆者?|著者?|筆者|ライター|聞き手|インタビュアー|レポーター|寄稿|文責|作成者|投稿者|採訪|采访|采写|採寫|撰文|撰稿|文字|文案|編譯|编译|本文|文|記者|WRITER|Writer|TEXT|Text|WORDS|Words';
const HELPED = '構成|写真|撮影|編集|監修|イラスト|企画|協力|作図|動画|攝影|摄影|圖|图|影像|整理|PHOTO|Photo|EDIT|Edit';
const PARTS = `(?:${WROTE}|${HELPED})(?:\\s?[・＆&+＋、,/／｜·‧]\\s?(?:${WROTE}|${HELPED}))*`;
const OPENING = '[【（(［[〔■◆●▼▽◇□▲△◎★☆＜<《\\s]*';
/** "文●汐見カオル／潮騒編集部", "取材・撮影・文：葛城 しのぶ", "【文】三島遥", "［執筆／三島遥］": a label, a mark, and who it is. */
const LABELLED = new RegExp(
  `^${OPENING}(?<label>${PARTS})(?:\\s?[】］\\]〕＞>]\\s?[:：]?|\\s?[:：／/＝=●◎○◉■◆｜|‧•∕╱]|・(?!\\s?(?:${WROTE}|${HELPED})))\\s*(?<rest>\\S.*)$`,
  'u',
);
/** "葛城しのぶ＝文", "（三島遥／取材・文）" */
const BEHIND = new RegExp(
  `^${OPENING}(?<rest>[^=＝／/]{2,12}?)\\s?[=＝／/]\\s?(?<label>${PARTS})(?:$|[\\s）)】\\]])`,
  'u',
);
const WRITING = new RegExp(`(?:^|[^\\p{L}])(?:${WROTE})(?:$|[^\\p{L}])`, 'u');
const LABEL_ONLY = new RegExp(`^(?:${WROTE}|${HELPED}|責任編輯|责任编辑)$`, 'u');
/** "[葛城しのぶ，Harbour]", "【汐浜晚報╱記者林曉╱即時報導】": a whole line in brackets. */
const BRACKETED = /^[【［[〔（(《〈]\s*([^【】［］[\]〔〕（）()《》〈〉]{4,60})\s*[】］\]〕）)》〉]$/u;
/** What parts those who wrote from each other, from their house and from the place. */
const PARTING = /\s*[，,、／╱∕/｜|＝=＆&]\s*/u;
/** A house, a desk or a report by its last signs; in Latin letters any word. */
const HOUSE =
  /(?:[報报網网社]|新聞|新闻|通信|[編编][集輯辑]部?|編集局|週刊|周刊|雜誌|杂志|電視台?|电视台?|オンライン|ニュース|ウォッチ|ジャパン|中心|報導|报导|報道|报道|專訪|专访|特稿|電|电)$|^[A-Za-z][\w.&+ -]{1,24}$/u;
/** Who somebody is for the house, before or behind the name. */
const ROLE =
  /^\p{Script=Han}{0,6}(?:記者|记者|編集部|編集長|編集委員|論説委員|特派員|ライター|編譯|编译)\s?[・:：]?\s?|\s?[@＠].*$|\s?(?:記者|记者|特派員|ライター|さん|氏|編集長|編集委員)$|\s?[（(][^（）()]*[）)]?\s?$/gu;
const NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,7}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6}[\s・·][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,7}|\p{Lu}[\p{L}\d.’'-]{1,14}(?:\s\p{Lu}[\p{L}.’'-]{0,14}){0,2})$/u;
/** What is no name, though it stands behind a label: "文：大小", a sentence. */
const NO_NAME =
  /[。！？!?「」…]|(?:から|まで|です|ます|した|する|ない|こと|もの|など|一覧|について|募集|紹介|案内|講座|教室|問題)$/u;

/**
 * Who wrote, of a line of Japan, China or Taiwan that says so by a label with a mark ("文●汐見カオル／潮騒編集部") or by brackets
 * around a name and its house ("[葛城しのぶ，Harbour]"); null for any other line.
 */
export function readEastAsian(line: string): readonly string[] | null {
  if (line.length > LONGEST || !EAST_ASIAN.test(line)) return null;
  // "**[**葛城しのぶ，**Harbour]**": Markdown knows no strong words between full-width marks.
  const text = line.replaceAll('**', '').trim();
  const { label, rest } = (LABELLED.exec(text) ?? BEHIND.exec(text))?.groups ?? {};
  if (label && rest && WRITING.test(label)) return labelledNames(rest);
  const inside = BRACKETED.exec(text)?.[1];
  return inside === undefined ? null : besideHouse(inside.split(PARTING));
}

/** The names behind a label, up to the first part that is none; houses and desks between them don't count. */
function labelledNames(rest: string): readonly string[] | null {
  const names: string[] = [];
  for (const part of rest.replace(/[】］\]〕）)》＞>]\s*$/u, '').split(PARTING)) {
    const name = part.replace(ROLE, '').trim();
    if (name === '' || (names.length > 0 && isHouse(name))) continue;
    const several = partedByBlanks(name);
    if (!several && (!isName(name) || isHouse(name))) break;
    names.push(...(several ?? [name]));
  }
  return names.length > 0 && names.length < 5 ? names : null;
}

/** The names of parts of which another one is a house, a desk or a report. */
function besideHouse(parts: readonly string[]): readonly string[] | null {
  const names: string[] = [];
  let houses = 0;
  for (const part of parts) {
    const name = part.replace(ROLE, '').trim();
    const isPerson = isChineseName(name) || isJapaneseName(name) || (name !== part && isName(name));
    if (isPerson && !isHouse(name)) names.push(name);
    else if (isJapaneseFamily(name) && names.length === 0) names.push(name);
    else if (HOUSE.test(part) || isPressName(part)) houses += 1;
    else return null;
  }
  return names.length > 0 && names.length < 5 && houses > 0 ? names : null;
}

function isHouse(name: string): boolean {
  return (EAST_ASIAN.test(name) && HOUSE.test(name)) || isPressName(name);
}

function isName(name: string): boolean {
  return NAME.test(name) && !NO_NAME.test(name) && !LABEL_ONLY.test(name) && !isFurniture(name);
}
