/**
 * The writers that East Asian papers and agencies name in the first words of the text itself, with the place and the day;
 * none where those words name nobody.
 */
export function readLeadByline(text: string): readonly string[] {
  const lead = text.slice(0, REACH);
  const list = PATTERNS.map((pattern) => pattern.exec(lead)?.[1]).find((each) => each !== undefined) ?? '';
  // "记者 刘思源 通讯员 陈可": a correspondent from outside, who sent the news.
  const names = list
    .replace(/\s?(?:通讯员|通訊員|实习生).*$/u, '')
    .split(/[\s、，,·・]+/u)
    .filter((name) => name !== '');
  return names.length <= MOST && names.every((name) => NAME.test(name)) ? names : [];
}

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
