import { isChineseName } from '../../text/names/families.ts';

/**
 * The writers that East Asian papers and agencies name in the first words of the text itself, with the place and the day;
 * none where those words name nobody.
 */
export function readLeadByline(text: string): readonly string[] {
  const lead = text.slice(0, REACH);
  const placed = placedNames(lead);
  if (placed.length > 0) return placed;
  const list = PATTERNS.map((pattern) => pattern.exec(lead)?.[1]).find((each) => each !== undefined) ?? '';
  // "记者 刘思源 通讯员 陈可": a correspondent from outside, who sent the news.
  const names = list
    .replace(/\s?(?:通讯员|通訊員|实习生).*$/u, '')
    .split(/[\s、，,·・]+/u)
    .filter((name) => name !== '' && name !== '摄影' && name !== '攝影');
  return names.length <= MOST && names.every((name) => NAME.test(name)) ? names : [];
}

/** Who wrote and where, before anything else; a desk ("娛樂中心／綜合報導") is of no Chinese family. */
function placedNames(lead: string): readonly string[] {
  const [, reporter, list = (WIRED.exec(lead) ?? OPEN.exec(lead))?.[1]] = PLACED.exec(lead) ?? [];
  const names = list?.split(/[\s、，,]+/u) ?? [];
  if (reporter) return names;
  const run = names.length > 0 ? undefined : SENT.exec(lead)?.[1];
  if (run !== undefined) {
    const parts = run.split('、');
    const last = parts.pop()!;
    const length = [3, 4, 2].find((count) => last.length >= count + 2 && isChineseName(last.slice(0, count)));
    names.push(...parts, last.slice(0, length ?? 0));
  }
  return names.every(isChineseName) ? names : [];
}

/** "〔記者林曉、陳可／台北報導〕財政部…", "【林曉／台北報導】…" */
const PLACED =
  /^[〔［【[（(]\s?(?:本報|本报)?(?:特派|特約|實習|攝影|文字|駐\p{Script=Han}{2,4})?(記者|记者)?\s?(\p{Script=Han}{2,4}(?:[、,，]\s?\p{Script=Han}{2,4}){0,3})\s?[／/∕╱]\s?\p{Script=Han}{2,8}(?:報導|报导|報道|报道|電|專訪|专访|特稿)\s?[〕］】\]）)]/u;
/** "林曉／台北報導渡輪…": the same without brackets. */
const OPEN =
  /^(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3})\s?[／∕╱]\s?\p{Script=Han}{2,6}?(?:報導|报导|報道|报道|專訪|专访|特稿)/u;
/** "潮汐网晴川6月10日电 (林晓 陈可)渡轮…" */
const WIRED =
  /^\P{L}{0,2}\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日[电電]\s?[（(]\s?(\p{Script=Han}{2,4}(?:[\s、，,]\s?\p{Script=Han}{2,4}){0,3})\s?[）)]/u;
/** "（潮汐社記者林曉雨晴川12日電）渡輪…": name, place and day in one. */
const SENT =
  /^[（(【]\p{Script=Han}{2,8}(?:記者|记者)((?:\p{Script=Han}{2,4}、){0,3}\p{Script=Han}{4,9})\d{1,2}日\p{Script=Han}{0,4}[電电][）)】]/u;

/** Characters at the beginning of a text that hold its dateline; most names in it. */
const REACH = 90;
const MOST = 5;
const NAME = /^(?:\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}·]{1,5}|\p{Script=Hangul}{2,4})$/u;

const PATTERNS = [
  // 新华社哈尔滨6月10日电（记者刘思源、陈可）记者从当地获悉
  /[（(](?:本报|本报见习|本网|本刊|见习|实习|首席|特约|通讯员)?(?:记者|記者)[\s:：]*([^（()）]{2,24})[）)]/u,
  // 本报北京6月10日电 记者陈可报道：
  /^.{0,20}(?:记者|記者)\s?(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})\s?(?:报道|報道|報導)/u,
  // 【ソウル＝三島遥】
  /^【[^】＝=]{1,14}[＝=]([^】]{2,12})】/u,
  // (서울=한들뉴스) 윤서진 기자 =
  /^[([【][^\])】]{1,14}[=＝][^\])】]{1,14}[\])】]\s*((?:\p{Script=Hangul}{2,4}[\s·,]*){1,4}?)\s?기자/u,
] as const;
