import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { type Sign, signOf } from '../sign.ts';

/** "来源：晴江网-文化频道", "Fuente: El Muelle", "Источник: Маяк": a label, and whom it names. */
const LABEL =
  /(?:^|[\s|·•（(【[\d])(?:(?:文章|稿件|新闻|信息)?(?:来源|來源|稿源)|出典|出处|出處|출처|[Ff]uente|[Ff]onte|[Qq]uelle|[Ss]ource|[Bb]ron|[Kk]ilde|[Kk]älla|[Ll]ähde|[Źź]ródło|[Zz]droj|[Ii]zvor|[Ff]orrás|[Ss]ursa|[Kk]aynak|[Ss]umber|[Nn]guồn|Источник|Джерело|Източник|Извор|Πηγή|المصدر|منبع|מקור|स्रोत)\s?[:：]\s?([^\s\d|：:][^|：:\n（）()【】[\]]{1,40})/u;
/** "晴江网 作者：林晓", "晴江网-文化频道": the name goes on to a blank or a dash where names hold none. */
const HAN_NAME = /^(?=[A-Za-z\d]{0,8}\p{Script=Han})[\p{Script=Han}A-Za-z\d]{2,14}/u;
/** What else begins in the same line: who wrote, when, which section. */
const NEXT = /(?:作者|编辑|編輯|记者|記者|责编|責編|发布|發布|时间|時間).*$/u;
/** What a house calls its desks and sites, behind its name. */
const DESK = /(?:网站|網站|网|網|频道|頻道|新闻|新聞|政务|财经|財經|客户端|官网|综合|综合报道)$/u;
/** Words of what only the own house has on a page. */
const OWN_WORDS =
  /客户端|客戶端|微信|微博|公众号|手机|手機|版权|版權|通行证|通行證|返回|首页|首頁|关于|關於|©|app(?!\p{L})/iu;

/** How far above the headline, and below the text, such a label stands. */
const REACH = 4;
/** Longest line in which a name stands by itself, in letters. */
const BY_ITSELF = 24;

const mayName = scannerOf(() => [LABEL], 160);

/**
 * The house that a label of the source names, where it is the page's own: such labels name whoever the text is from, and
 * only a page of that house bears its name elsewhere, above the text or beside words of its own services.
 */
export function sourceSigns(passages: readonly Passage[], span: Span, headline: Headline | null): readonly Sign[] {
  const first = Math.max(0, Math.min(headline?.index ?? span.from, span.from) - REACH);
  const signs: Sign[] = [];
  for (let index = first; index <= span.to + 2 && index < passages.length; index += 1) {
    const passage = passages[index]!;
    // Inside the text such a label is of a table or a picture.
    if (index > span.from + 1 && index < span.to) continue;
    if (mayName(passage.text) === 0) continue;
    const name = nameIn(passage.text);
    if (name === undefined || isAgency(name) || !isElsewhere(name, passages, passage, span)) continue;
    const sign = signOf(name, 2.3, passage, 'source-label');
    if (sign) signs.push(sign);
  }
  return signs;
}

function nameIn(text: string): string | undefined {
  const found = LABEL.exec(text)?.[1]?.trim();
  if (found === undefined) return undefined;
  const name =
    HAN_NAME.exec(found)?.[0].replace(NEXT, '') ?? found.split(/\s[-–—|·/]\s|[,;，。；]|\.(?!\p{L})/u)[0]!.trim();
  return name.length < 2 ? undefined : name;
}

function isElsewhere(name: string, passages: readonly Passage[], label: Passage, span: Span): boolean {
  const stem = /\p{Script=Han}/u.test(name) ? stemOf(name) : name;
  return passages.some(
    ({ text, index }) =>
      index !== label.index &&
      !(index >= span.from && index <= span.to) &&
      text.includes(stem) &&
      !LABEL.test(text) &&
      // "晴江网>>文化", "El Muelle": a line above the text that begins with the name.
      (OWN_WORDS.test(text) || (index < span.from && text.length <= BY_ITSELF && text.startsWith(stem))),
  );
}

/** "晴江" for "晴江网" and "晴江政务". */
function stemOf(name: string): string {
  const stem = name.replace(DESK, '');
  return stem.length >= 2 ? stem : name;
}
