import { isChineseName, isKoreanName } from '../../../text/names/families.ts';
import { isJapaneseName } from '../../../text/names/japanese.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';

/** How much of a paragraph's end is looked at, in UTF-16 units. */
const REACH = 80;
/** "…显著增强。(王亦君)", "（林晓）", "…。（文/图 林晓 陈可）", "…。（实习生 林晓 潮汐客户端报道）": who wrote, in brackets behind the last sentence or below it. */
const HAN_END =
  /(?:^|[。！？”」…])\s?[（(]\s?(?:本报|本報|本刊|本社)?(?:实习|實習|特约|特約)?(?:记者|記者|通讯员|通訊員|实习生|實習生|作者|[图圖]文|文(?:\s?[／/、]\s?[图圖摄攝])?)?\s?[:：／/]?\s?(\p{Script=Han}{2,4}(?:[\s、，　]\p{Script=Han}{2,4}){0,3}?)(?:\s?\p{Script=Han}{0,14}(?:报道|報道|報導|报导|供稿))?\s?[）)]\s*$/u;
/** "…出海。（潮汐新聞林晓、陈可台北報導）", "（林晓／綜合外電報導）": the house before the names, and where they are. */
const REPORTED =
  /[（(]\s?(?:\p{Script=Han}{2,6}(?:新聞|新闻|電視|电视|日報|日报|時報|时报|晚報|晚报|社|網|网))?(?:記者|记者)?\s?(\p{Script=Han}{2,4}?(?:、\p{Script=Han}{2,4}?){0,3})\s?(?:[／/]\s?\p{Script=Han}{2,8}|台北|臺北|新北|台中|臺中|高雄|台南|臺南|桃園|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|香港|澳門|綜合|专题|專題|連線|採訪|現場|即時|整理|外電|特稿|[东北南西]京|上海|廣州|广州|深圳)?(?:綜合|外電)?(?:報導|報道|报导|报道|电|電|特稿)\s?[）)]\s*$/u;
/** "…開く予定だ。（葛城忍夫）", "…だ。【葛城しのぶ】": four or five signs, as most names of Japanese have. */
const JAPANESE_END =
  /[。」]\s?[（(【]\s?(\p{Script=Han}{4,5}|\p{Script=Han}{2,3}\p{Script=Hiragana}{2,3}|\p{Script=Han}{1,3}[\s　][\p{Script=Han}\p{Script=Hiragana}]{1,3})\s?[）)】]\s*$/u;
/** "（潮汐新聞林曉、陳可台北報導）", "（林曉／綜合外電報導）": the house, who wrote, and where. */
const PLACED_END =
  /[（(]\s?(?:\p{Script=Han}{2,6}(?:新聞網?|新闻网?|[日時时晚週周][報报刊]|電視台?|电视台?|網|网|社))?(?:記者|记者)?((?:\p{Script=Han}{2,4}、){0,3}\p{Script=Han}{2,8}?)\s?([／/]\s?\p{Script=Han}{2,8})?(?:報導|报导|報道|报道|專訪|专访|特稿)\s?[）)]\s*$/u;
/** "《KT》", "（葛城しのぶ）", "《ライター・三島遥》" on a line of their own. */
const ALONE =
  /^[《〈【（(［[]\s?(?:[\p{Script=Katakana}ー]{3,6}[・／/\s])?([^《》〈〉【】（）()［］[\]・／/]{2,8})\s?[》〉】）)］\]]$/u;
const INITIALS = /^[《〈]\s?([A-Z]{1,3})\s?[》〉]$/u;
/** "（敬称略）", "（共同通信）", "（写真左）": what else stands there. */
const NO_NAME = /[略続写真通信社聞局部左右上下編終完了前後会式号版年月日当時同時共]/u;
/** "<권혁경 기자>", "(정다은 기자)", "[윤가람·서다은 기자]", "<해안IN> 윤가람" */
const KOREAN_END =
  /(?:^|[.다요]\s?)[<〈《(（[]\s?(?:[\p{Script=Hangul}\dA-Z]{2,10}[\s=|ㅣ])?\s?(\p{Script=Hangul}{2,4}(?:\s?[·,ㆍ]\s?\p{Script=Hangul}{2,4}){0,3})\s(?:인턴|선임|전문|객원)?기자\s?[>〉》)）\]]\s*$/u;
/** "…고 말했다. 윤가람 기자 garam@haean.example", "…고 말했다. /윤가람 기자" */
const KOREAN_BARE =
  /[.다요]["”]?\s?(?:\s|[/=]\s?)(\p{Script=Hangul}{2,4})\s(?:인턴|선임|전문|객원)?기자(?:\s?[(<]?[\w.+-]{2,30}@[\w.-]{4,40}[)>]?)?\s*$/u;
const KOREAN_HOUSE =
  /^[<〈《[]\s?[\p{Script=Hangul}]{2,8}(?:IN|TV|일보|신문|뉴스|저널|타임스|투데이)?\s?[>〉》\]]\s(\p{Script=Hangul}{3})$/u;

/** Who signs a text of East Asia at its very end, in brackets; null where nobody does. */
export function signedAtEnd({ text, index, chrome }: Passage, span: Span): readonly string[] | null {
  if (index < span.to - 1 || index > span.to + 2 || chrome !== null) return null;
  const end = text.slice(-REACH).trim();
  if (!/[\p{Script=Han}\p{Script=Hangul}《〈]/u.test(end)) return null;
  const korean = KOREAN_END.exec(end)?.[1] ?? (text.length < REACH ? KOREAN_HOUSE.exec(end)?.[1] : undefined);
  if (korean) return korean.split(/\s?[·,ㆍ]\s?/u);
  const bare = KOREAN_BARE.exec(end)?.[1];
  if (bare && isKoreanName(bare)) return [bare];
  const reported = REPORTED.exec(end)?.[1]?.split('、');
  if (reported?.every((name) => isChineseName(name) && !NO_NAME.test(name))) return reported;
  const chinese = HAN_END.exec(end)?.[1]?.split(/[\s、，　]/u);
  if (chinese?.every((name) => isChineseName(name) && !NO_NAME.test(name))) return chinese;
  const placed = placedNames(end);
  if (placed) return placed;
  const alone = INITIALS.exec(text)?.[1] ?? ALONE.exec(text)?.[1];
  if (alone && (isJapaneseName(alone) || INITIALS.test(text)) && !isPressName(alone)) return [alone];
  const japanese = /[\p{Script=Hiragana}]/u.test(text) ? JAPANESE_END.exec(end)?.[1] : undefined;
  return japanese && !NO_NAME.test(japanese) ? [japanese] : null;
}

/** The names of a run of signs that ends with a place: the last name has as many signs as leave two for the place. */
function placedNames(end: string): readonly string[] | null {
  const [, run, place] = PLACED_END.exec(end) ?? [];
  if (run === undefined) return null;
  const names = run.split('、');
  const last = names.pop()!;
  const length = place
    ? last.length
    : [3, 4, 2].find((count) => last.length >= count + 2 && isChineseName(last.slice(0, count)));
  names.push(last.slice(0, length ?? 0));
  return names.every((name) => isChineseName(name) && !NO_NAME.test(name)) ? names : null;
}
