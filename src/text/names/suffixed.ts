import { isPressName } from '../press-names.ts';
import { readEastAsian } from './east-asian-bylines.ts';
import { namedBesideHouse } from './east-asian-labels.ts';
import { partedByBlanks } from './families.ts';
import { NAME_SUFFIXES } from './words.ts';

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** What somebody is, before the name and a blank: "編集委員　葛城しのぶ". */
const POSTS = '委員|支局長|特派員|編集長|ライター';
/** "采写：汐浜记者 林晓 陈可": a label before it all. */
const LABEL = /^(?:采写|採寫|撰文|撰稿|作者|文)[：:]\s?/u;
const MARKED = new RegExp(`${NAME_SUFFIXES.join('|')}|${POSTS}`);
const POSTED = new RegExp(`^[^\\s：:]{0,8}(?:${POSTS})\\s(.{2,12})$`, 'u');
const TAIWAN =
  /^[〔［[【(（]?(?:特派|特約|實習|攝影|文字)?(?:記者|中心)\s?(\p{Script=Han}{2,4}(?:[、,，]\s?\p{Script=Han}{2,4}){0,3})\s?[／/∕╱]\s?\p{Script=Han}{2,6}(?:報導|報道|電|專訪|特稿)[〕］\]】)）]?$/u;
/** "명예시민기자", "객원기자": reporters of a kind, not of a name. */
const KINDS =
  /^(?:명예|시민|명예시민|학생|청소년|객원|인턴|수습|선임|전문|사진|영상|편집|취재|담당|온라인|디지털|본지|현장|전문위원|대학생|어린이|주재|특별취재|공동취재|外電|專任|實習|見習い?|特約|見習|外勤|本報)$/u;

const DATELINED =
  /^\P{L}{0,2}[\p{Script=Han}\d\s]{0,24}(?:讯|訊|电|電)?\s?[（(]\s?(?:本报|本報|本刊|本社)?(?:见习|实习|特约|特派|特約|見習)?(?:记者|記者)\s?[:：]?\s?(\p{Script=Han}{2,4}(?:[\s、，,]\p{Script=Han}{2,4}){0,3})\s?[)）]$/u;

/** "윤가람, 서다은 기자", "윤가람 기자 · 서다은 기자": several names before one word for reporters, or each before its own. */
const KOREAN_LIST =
  /^(\p{Script=Hangul}{2,4}(?:\s기자)?(?:\s?[,·ㆍ]\s?\p{Script=Hangul}{2,4}(?:\s기자)?){1,4})(?<=\s기자)$/u;
/** "기자명 윤가람": the label of a system. */
const KOREAN_LABEL = /^(?:기자명|글쓴이|기고자|작성자)\s?[:：]?\s(\p{Script=Hangul}{2,4})(?:\s기자)?$/u;
/** "■记者 林晓": a mark before it all. */
const BULLET = /^[■□●○◎▲△◆◇★☆▪◼►▶\s]+/u;

/** Bylines of East Asia, whose word for a reporter stands behind the name or behind the house: "山田太郎記者", "본지 김철수 기자". */
export function readSuffixed(line: string): { readonly names: readonly string[]; readonly marker: string } | null {
  const beside = namedBesideHouse(line);
  if (beside) return { names: [beside], marker: '／' };
  const labelled = readEastAsian(line);
  if (labelled) return { names: labelled, marker: '／' };
  if (!MARKED.test(line)) return null;
  const text = line.replace(BULLET, '').replace(LABEL, '');
  const guest = KOREAN_LABEL.exec(text.trim())?.[1];
  if (guest && !isPressName(guest)) return { names: [guest], marker: '기자' };
  const several =
    KOREAN_LIST.exec(text.trim())?.[1]
      ?.replace(/\s기자/gu, '')
      .split(/\s?[,·ㆍ]\s?/u) ?? partedByBlanks(text.replace(/\s기자\s*$/u, ''));
  if (several?.every((name) => !KINDS.test(name) && !isPressName(name))) return { names: several, marker: '기자' };
  for (const suffix of NAME_SUFFIXES) {
    const at = text.indexOf(suffix);
    if (at < 2 || text.length > 60 || text.length - at > suffix.length + 8) continue;
    // "南方周末记者 沈既白": the name stands behind.
    if (/^(?:\s\p{Script=Han}{2,4}){1,4}$/u.test(text.slice(at + suffix.length))) continue;
    const words = text
      .slice(0, at)
      .trim()
      .split(/[\s=＝【】()（）<>〈〉《》[\]・／/]+/u)
      .filter(Boolean);
    // "장해린 선임기자": a kind of reporter behind the name.
    while (words.length > 1 && KINDS.test(words.at(-1)!)) words.pop();
    const name = words.at(-1) ?? '';
    if (
      EAST_ASIAN.test(name) &&
      name.length >= 2 &&
      name.length <= 6 &&
      !/^(?:本报|本報|本紙|特派|特約|취재|선임)/u.test(name) &&
      !KINDS.test(name) &&
      !isPressName(name)
    )
      return { names: [name], marker: suffix };
  }
  // "記者甘雨桐／台北報導", "〔記者甘雨桐、林望／綜合報導〕": Taiwan's papers name the reporter, then the place.
  const placed = TAIWAN.exec(text.trim());
  if (placed) return { names: placed[1]!.split(/[、,，]/u), marker: '記者' };
  // "新华社海口5月6日电（记者林晓、方远）": a dateline with its reporters in brackets.
  const datelined = DATELINED.exec(text.trim())?.[1]?.split(/[\s、，,]+/u);
  if (datelined?.every((name) => name.length >= 2 && name.length <= 4)) return { names: datelined, marker: '記者' };
  // "本报记者 钟离望舒 司空若水 报道", "朝凪日報記者 葛城しのぶ": the names stand behind.
  const behind = /^[^\s：:]{0,10}(?:記者|记者)\s?[:：]?\s?(.{2,40})$/u.exec(text.trim()) ?? POSTED.exec(text.trim());
  const names =
    behind?.[1]
      ?.replace(/(?:实习生|實習生|通讯员|通訊員|实习记者|見習記者)\s?/gu, ' ')
      .trim()
      .replace(PLACED, '')
      .split(/[\s、，,・]+/u)
      // "记者林晓枫报道"
      .map((word) => (word.length > 3 ? word.replace(/(?:摄影)?(?:报道|報道|报导|報導)$/u, '') : word))
      .filter((word) => !/^(?:报道|報道|摄影|攝影|文|图|編輯|编辑|文[/／]摄|文[/／]图|)$/u.test(word)) ?? [];
  if (
    names.length > 0 &&
    names.length <= 4 &&
    names.every((name) => EAST_ASIAN.test(name) && name.length >= 2 && name.length <= 6)
  )
    return { names, marker: '記者' };
  return null;
}

/** "記者林曉 方遠 台北報導": the place, behind a blank and before Taiwan's word for a report. */
const PLACED = /(?<=\p{Script=Han})\s\p{Script=Han}{2,4}報導$/u;

const REPORTER =
  /^(?:本报|本報|本刊|本网)?(?:见习|見習|实习|實習|特约|特約|特派|首席)?(?:记者|記者|通讯员|通訊員)\s?(?=\p{Script=Han}{2,4}$)/u;

/** A name of East Asia without what the person is, right before it: "作者： 记者林晓" names 林晓. */
export function withoutReporter(name: string): string {
  return name.replace(REPORTER, '');
}
