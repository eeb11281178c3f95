import { scannerOf } from '../../../../text/cues.ts';
import { readNames } from '../../../../text/names.ts';
import { pressTitle } from '../../../../text/press-names/titles.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';

/** Whose page it is, as pages in Chinese say: "晴江電子報關心您：…", "晴江网首页 · …"; undefined where they say nothing. */
export function ofHanPage(text: string): string | undefined {
  if (text.length > 200) return undefined;
  return (
    /^(\p{Script=Han}{2,8})(?:關心您|提醒您)\s?[:：︰]/u.exec(text)?.[1] ??
    // "汐浜消息网2026-02-27号报道": without the word for "according to".
    /^(?!据|據)(\p{Script=Han}{2,8}(?:网|網|报|報|社))\s?\d{4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?[日号號]?\s?(?:报道|報導|讯|訊|电|電)/u.exec(
      text,
    )?.[1] ??
    // "【2014/12/13 晴江晚報】"
    /^【\s?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s?(\p{Script=Han}{2,8}(?:[報报網网刊社]|新聞|新闻))\s?】/u.exec(text)?.[1] ??
    // "晴江网海滨频道 ( 2012-06-04 09:20 ) 稿件来源：…": whose page it is stands before the day.
    /^(\p{Script=Han}{2,8}(?:网|網|报|報|社|台|频道|頻道|周刊|在线))\s{0,4}[（(]\s?\d{4}\s?[-年/.]/u.exec(text)?.[1] ??
    /^(?!返?回|网站|網站|官网|官網|新闻|新聞|您|当前)(\p{Script=Han}{2,6})首[页頁](?=[\s·|>]|$)/u.exec(text)?.[1]
  );
}

/** "晴江网>>文化", "晴江网 > > 正文", "首页 > 晴江新闻网 Tidenews > 生活": a house's name by its last letters, before its sections. */
const HAN_TRAIL =
  /^(?:(?:官|網站|网站|本)?[网網]?首[页頁]\s?[>›»＞→]+\s?)?([\p{Script=Han}A-Za-z\d]{1,8}?(?:网|網|报|報|社|台|在线|日报|新闻|新聞|财经|財經|时报|周刊))(?:\s[A-Za-z]{2,14})?\s?[>›»＞→]/u;
/** "2019-09-05 11:10 晴江星空[整理]" */
const HAN_EDITED =
  /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?\s+([\p{Script=Han}A-Za-z\d]{2,10})\s?[[【（(]\s?(?:整理|编辑|编译|原创|编撰|综合)/u;
/** "2019年09月11日 晴江传媒 时政新闻 1665": the site before the section, as by its last letters. */
const HAN_STAMPED =
  /^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?\s+(\p{Script=Han}{1,6}(?:网|網|传媒|傳媒|在线|報|报|社|台|资讯|财经|周刊|杂志|社区|论坛))\s+(\p{Script=Han}{2,6})(?:\s\d+)*$/u;
/** "时政新闻 > 正文": a section before another. */
const HAN_SECTION = /^.{0,2}(?:要闻|新闻|新聞|财经|財經)$|^(?:首|主|本|网站|官)/u;

/** The house before the sections of a Chinese page's trail, or in its stamp before what it did with the text. */
export function hanTrail(text: string): string | undefined {
  const name = HAN_TRAIL.exec(text)?.[1] ?? HAN_EDITED.exec(text)?.[1] ?? HAN_STAMPED.exec(text)?.[1];
  return name === undefined || HAN_SECTION.test(name) ? undefined : name;
}

/** The name in each entry of a menu: "БНП БНП НОВИНИ БНП Спорт БНП На живо", of a house with several channels. */
export function repeatedName(text: string): string | undefined {
  if (!/\p{Lu}{2}/u.test(text)) return undefined;
  const words = text.split(/\s+/);
  if (words.length < 5 || words.length > 14) return undefined;
  return words.find((word) => /^\p{Lu}{2,}$/u.test(word) && words.filter((other) => other === word).length >= 3);
}

/** A known title alone on its line over the stamp, be it an everyday word: "Delo", "petek, 9. maj 2014 |". */
export function titleOverStamp(passages: readonly Passage[], { index, text, chrome }: Passage): string | undefined {
  const isStamp = (below: Passage | undefined) => below !== undefined && below.prose < 4 && below.stamped;
  const isOver = chrome === null && (isStamp(passages[index + 1]) || isStamp(passages[index + 2]));
  return isOver ? pressTitle(text.replace(/[\s|]+$/u, '').trim())?.name : undefined;
}

/** "2024-05-02", "2024-05-02T16:15:30.000Z": a day as programs write it, and nothing else. */
const MACHINE_DAY = /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,12}(?:Z|[+-]\d\d:?\d\d)?)?$/u;
const LISTED = 4;

/**
 * "Ferry stays in harbour", "Mara Holt", "Lantern", "2024-05-02": the site's name right over the day, as programs that take
 * an article out of its page list what they found under the headline of their file.
 */
export function listedSite(
  passages: readonly Passage[],
  { index, text, words }: Passage,
  headline: Headline,
): string | undefined {
  const isListed =
    headline.index === 0 && index < LISTED && words <= 4 && MACHINE_DAY.test(passages[index + 1]?.text.trim() ?? '');
  return isListed && readNames(text) === null ? text.trim() : undefined;
}

/** "Cais News no ar", "Ascultă Radio Liman Live": a name without what a player's button says before and behind it. */
export function offAir(text: string): string {
  return mayBeOnAir(text) === 0 ? text : text.replace(ON_AIR, '').replace(LISTEN, '');
}

const ON_AIR =
  /\s(?:no ar|ao vivo|en vivo|en directo|en direct|live|on air|livestream|canlı(?: yayın)?|на живо|в эфире|in diretta)$/iu;
const LISTEN =
  /^(?:ascultă|listen to|watch|escucha|escuche|ouça|écoutez|ascolta|luister naar|lyssna på|lyt til|lytt til|kuuntele|słuchaj|poslouchejte|слушайте|слушай|слухайте)\s(?=\p{Lu})/iu;
const mayBeOnAir = scannerOf(() => [ON_AIR, LISTEN]);

/** "Le Phare Retour à l’accueil", "Pier Post – Back to home page": a logo's text with where it leads. */
const WAY_HOME =
  /^(\p{Lu}[^|:!?]{1,30}?)[\s,–—|-]+(?:retour à l[’']accueil|(?:zurück )?zur startseite|back to (?:the )?home ?page|volver (?:a la portada|al inicio|a inicio)|voltar (?:à página inicial|para a página inicial|ao início)|torna alla home(?: ?page)?|terug naar (?:home|de voorpagina)|til(?:bake til)? forsiden|till startsidan|na stronę główną|na hlavní stránku|на главную|на головну|etusivulle|ana sayfaya)$/iu;

/** Longest line that is read for such words, in UTF-16 units. */
const LONGEST = 79;
const mayLeadHome = scannerOf(() => [WAY_HOME], LONGEST);

/** The name that stands before the words of a way back to the front page, in one line. */
export function beforeWayHome(text: string): string | undefined {
  return text.length > 12 && mayLeadHome(text) !== 0 ? WAY_HOME.exec(text)?.[1] : undefined;
}
