import { isFurniture } from '../../../../text/names/furniture.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { type Sign, signOf } from '../sign.ts';

const HAN = /\p{Script=Han}/u;
/** What parts the entries of a menu in one line. */
const BETWEEN = /[\s│|｜/／▼▲·・,，>＞»]+/u;
/** Longest line and entry that are looked at, in UTF-16 units. */
const LONGEST = 120;
const ENTRY = /^\p{Script=Han}{4,8}$/u;
/** What only a house offers under its name: a front page, programmes, letters, a shop. */
const OWN =
  /^(?:首[頁页]|節目|节目|電子報|电子报|粉絲團|粉丝团|會員|会员|商城|論壇|论坛|部落格|博客|微博|客户端|客服)$/u;
/** What sections are called, too. */
const SECTION =
  /^(?:新聞|新闻|新聞網|新闻网|財經|财经|娛樂|娱乐|體育|体育|影音|視頻|视频|直播|購物|购物|雜誌|杂志|週刊|周刊|日報|日报|晚報|晚报|網|网|健康|旅遊|旅游|科技|生活|公益)$/u;
/** Places and words of time before such words: sections of any house. */
const ANYBODY =
  /^(?:國際|国际|國內|国内|社會|社会|政治|地方|台灣|臺灣|台湾|大陸|大陆|兩岸|两岸|香港|中國|中国|全球|世界|今日|最新|熱門|热门|即時|即时|焦點|焦点|本站|本網|本网|網站|网站|我的|手機|手机|線上|在线|更多|全部|電視|电视|網路|网络)$/u;
/** In how many different entries a name stands. */
const ENTRIES = 3;
const WEIGHT = 2.2;

/**
 * The name that entries of a Chinese page's menu begin with, beside what only a house offers: "晴視首頁", "晴視節目", "晴視新聞"
 * are of "晴視新聞", which stands for it where the menu has it.
 */
export function hanKin(passages: readonly Passage[], span: Span): readonly Sign[] {
  const kin = new Map<string, { readonly rests: Set<string>; readonly passage: Passage }>();
  for (const passage of passages) {
    const { text, index } = passage;
    if ((index >= span.from && index <= span.to) || text.length > LONGEST || !HAN.test(text)) continue;
    for (const entry of text.split(BETWEEN)) {
      if (!ENTRY.test(entry)) continue;
      for (let at = 2; at <= entry.length - 1 && at <= 5; at += 1) {
        const rest = entry.slice(at);
        if (!OWN.test(rest) && !SECTION.test(rest)) continue;
        const name = entry.slice(0, at);
        const known = kin.get(name);
        if (known) known.rests.add(rest);
        else kin.set(name, { rests: new Set([rest]), passage });
      }
    }
  }
  const signs: (Sign | null)[] = [];
  for (const [name, { rests, passage }] of kin) {
    if (rests.size < ENTRIES || ![...rests].some((rest) => OWN.test(rest))) continue;
    if (ANYBODY.test(name) || isFurniture(name)) continue;
    const whole = ['新聞網', '新闻网', '新聞', '新闻'].find((rest) => rests.has(rest)) ?? '';
    signs.push(signOf(name + whole, WEIGHT, passage, 'menu-kin'));
  }
  return signs.filter((sign) => sign !== null);
}
