import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isBroadcaster } from '../../../../text/press-names/broadcasters.ts';
import { isNewsWorded } from '../../../../text/press-names/news-words.ts';
import { isPressName } from '../../../../text/press-names.ts';

const SITE = '\\p{L}[\\p{L}\\d-]{1,24}\\.(?:com|co|net|id|tv|info|co\\.id|web\\.id)';
const CITY = '\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,3}';
/** "TEMPO.CO, Jakarta - …", "JAKARTA, KOMPAS.com – …", "Merdeka.com - …": a house signs its first line. */
const SITE_FIRST = new RegExp(`^(?:${CITY}\\s(?:\\|\\|?|//)\\s)?(${SITE})(?:,\\s${CITY})?\\s?[-–—]{1,2}\\s`, 'iu');
const CITY_FIRST = new RegExp(`^${CITY},\\s(${SITE})\\s?[-–—]{1,2}\\s`, 'iu');
/** "Brebes, Kabar Pesisir - Panen raya …": the town and a house of several words, as papers of Indonesia sign. */
const CITY_NAME = new RegExp(`^${CITY},\\s(\\p{Lu}[\\p{L}\\d]+(?:\\s\\p{Lu}[\\p{L}\\d]+){1,2})\\s?[-–—]{1,2}\\s`, 'u');
/** "LAS VEGAS (KTLX) — …": call signs of American stations. */
const STATION = new RegExp(
  `^(?:${CITY}(?:,\\s\\p{L}{2,6}\\.?)?\\s)?\\(([KW][A-Z]{2,3})(?:-TV)?\\)\\s?[-–—]{1,2}\\s`,
  'u',
);
/** "SKERRAN (Fjordlykta):", as papers of Norway and Denmark sign. */
const NORDIC = /^\p{Lu}[\p{Lu}./ -]{2,28}\s\((\p{Lu}[^()]{1,23})\):\s/u;
/** "SKERRAN, Mich. (GLN) — …": the initials of a house, in English. */
const INITIALS =
  /^\p{Lu}[\p{Lu}.’' -]{2,30}(?:,\s\p{L}[\p{L}.]{1,12}(?:\s\p{Lu}\p{Ll}+)?)?\s\((\p{Lu}{2,5})\)\s?[–—-]{1,2}\s/u;
/** Agencies that are so called in such lines alone: elsewhere the letters are a word's or another's. */
const DATELINE_AGENCY =
  /^(?:AFX|AGI|AKI|APD|APP|APS|AVN|BNA|BSS|CNS|CNW|CNN|ENA|GNA|IANS|INA|JTA|KCNA|KFF|KHN|KUNA|MAP|MNA|NAN|NNN|ONA|OTS|PAN|PANA|PIA|PNA|PRN|QNA|RNS|RSS|SABA|SPK|SUNA|TAP|TNS|UNI|UNB|WAM|UN|EU)$/;
/** "[은하일보=윤가람 기자]", "[서울=한빛뉴스]" */
const BRACKET = /^[[【(]\s?([\p{Script=Hangul}\dA-Z]{2,10})\s?=\s?([\p{Script=Hangul}\d]{2,8})(\s기자)?\s?[\]】)]/u;

/** "[서천=은하투데이 윤가람 기자] 서천군은 …": the town, the house, who writes. */
const KOREAN_TOWN =
  /^[[【(]\s?\p{Script=Hangul}{2,6}\s?=\s?([\p{Script=Hangul}\dA-Z]{2,12})\s\p{Script=Hangul}{2,4}\s기자\s?[\])】]/u;
/** "(المرفأ - الساحل)", "المرفأ - «قلم الساحل»": a line of the town and the paper, one word with its article or in quotation marks. */
const ARABIC_TOWN =
  /^[(（]?\s?[\p{Lo}\p{M}]{3,14}(?:\s[\p{Lo}\p{M}]{3,12})?\s?[-–—:]\s?(?:[«"“]\s?([\p{Lo}\p{M}\s]{3,24}?)\s?[»"”]|(ال[\p{Lo}\p{M}]{3,12}))\s?[)）]?$/u;
const ARABIC_AGENCY = /^(?:الأناضول|الاناضول|الوكالات|العمانية|الألمانية|الفرنسية|رويترز|وكالات|سبوتنيك|شينخوا)$/u;
/** "ساحل نيوز :- بلغت …": how sites of Jordan sign; a town stands there as well. */
const ARABIC_SIGNED = /^([\p{Lo}\p{M}]{2,14}(?:\s[\p{Lo}\p{M}]{2,14})?)\s?(?::\s?[-–]|[-–]\s?:)\s/u;
/** "خبرگزاری ساحل - شهردار گفت": an agency's own text; others cite it with more words. */
const PERSIAN_SIGNED = /^(خبرگزاری\s[^\s،؛:.-]{2,14})\s?[-–]\s/u;
/** "ПРИЧАЛ. 3 декабря. МКН. Паром …", "Причал, 3 декабря – МКН. Паром …": the town, the day, the agency. */
const CYRILLIC_DAY =
  /^\p{Lu}[\p{L}-]{2,20}[.,]\s\d{1,2}\s\p{Ll}{3,9}[.,]?\s(?:[–—-]\s)?[/«(]?(\p{Lu}[\p{L}\d-]{1,20})[/»)]?\.\s(?=\p{Lu})/u;

/** "[은하일보ㅣ서천 윤가람 기자]", "은하투데이 윤가람 기자 | …" */
const KOREAN = [
  /^[[【(]\s?([\p{Script=Hangul}\dA-Z]{2,12})\s?[ㅣ|]\s?[\p{Script=Hangul}\s]{2,16}기자\s?[\])】]/u,
  /^([\p{Script=Hangul}\dA-Z]{3,12})\s\p{Script=Hangul}{2,4}\s기자\s?[|=ㅣ]\s/u,
];
/** "(은하일보) 서천군이 …", "(BNTV) - Công an …", "الميناء (صحيفة الساحل): …": only what reads like a house's name. */
const IN_BRACKETS =
  /^(?:[\p{L}.]+(?:\s[\p{L}.]+)?[,،]?\s){0,2}[(（]\s?([^()（）]{2,24}?)\s?[)）]\s?(?:[-–—:]{1,2}\s?)?(?=\p{L})/u;
/** "Dunmarrow (pier.example/mh) Die Fähre …": the town, and the site with the initials of who wrote. */
const SITE_IN_BRACKETS =
  /^(?:\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,20}){0,2}[,.]?\s)?[(（]\s?(?:www\.)?(\p{L}[\p{L}\d-]{2,24}(?:\.\p{L}{2,3})?\.\p{Ll}{2,7})(?:\s?\/\s?[\p{L}.]{1,5}){0,3}\s?[)）]\s?(?:[-–—:]{1,2}\s?)?(?=["“„«»]?\p{L})/u;
/** "baharinews – Minggu (20/6) …": a site's name in small letters. */
const SMALL = /^(\p{Ll}{3,14}(?:news|media|online|times|post|pos|tv))\s[–—-]\s/u;
/** "Skerran kade | Um zehn …", "SKERRAN kade | …": the town, and a house in small letters. */
const SMALL_BARRED =
  /^\p{Lu}[\p{L}-]{2,20} ((?!(?:und|and|oder|or|in|am|an|im|von|for|et|y|e|i|og|och|en|uhr|heute|live|of|to) )\p{Ll}{2,8}) \| (?=["“„«»]?\p{Lu})/u;
/** "به گزارش خبرنگار اجتماعی خبرگزاری ساحل": its own reporter says so; others credit the agency alone. */
const PERSIAN_OWN =
  /^به گزارش خبرنگار(?:\s[^\s،؛]+){0,2}?\s(?:(?:خبرگزاری|روزنامه|پایگاه خبری|سایت)\s)([^\s،؛]{2,16})(?=[\s،؛])/u;
/** "[NOWchao潮汐新聞] 立法院…", "【潮汐日報】…": the house in brackets before the first sentence. */
const HAN_BRACKET =
  /^[[【〔]\s?([\p{Script=Han}A-Za-z\d]{0,10}\p{Script=Han}{1,4}(?:新聞網?|新闻网?|日報|日报|晚報|晚报|時報|时报|電子報|网|網|社))\s?[\]】〕]\s?(?=\p{Script=Han}|\d)/u;
/** "به گزارش ساحل‌نیوز، …": how Iran's sites open; what is told there by an agency is the agency's. */
const PERSIAN = /^به گزارش (?:پایگاه خبری |سایت |وب[\s‌]?سایت |روزنامه )?([^،,؛;:.]{3,22}?)\s?[،؛]/u;
const PERSIAN_AGENCY =
  /^(?:خبرنگار|گروه|سرویس|خبرگزاری|ایسنا|ایرنا|تسنیم|فارس|مهر|ایلنا|ایکنا|ایبنا|برنا|شبستان|میزان|خبرآنلاین|خبر آنلاین|رویترز|روابط عمومی|باشگاه|صدا و سیما|آسوشیتدپرس|ما(?:\s|$)|مرکز|سازمان|وزارت|پلیس|اداره|ستاد)|به نقل/u;

/** "(Bến Cảng) - Chiều qua, …", "BCO - Sáng nay …": papers of Vietnam sign before their first words. */
const VIETNAMESE = /^(?:[(（]\s?([\p{Lu}\d][\p{L}\d .]{1,20}?)\s?[)）]|(\p{Lu}{2,6}))\s?[-–—]{1,2}\s(?=["“]?\p{Lu})/u;
const VIETNAMESE_LETTERS = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
/** Pictures, sources, agencies and towns that stand there as well. */
const NO_VIETNAMESE_HOUSE =
  /^(?:ảnh|video|clip|pv|theo|nguồn|tiếp|ttxvn|thông tấn|tp|tphcm|hcm|hn|đn|hà nội|đà nẵng|huế|cần thơ|hải phòng|nghệ an|thanh hóa|ubnd|csgt|bộ|sở)(?![\p{L}])/iu;

/** What one of all those forms holds or begins with; the first words of most texts do not. */
const SIGNED = /[[【(（=|ㅣ–—-]/;
const OPENS = /^به گزارش|^\p{Lu}[\p{L}-]+[.,]\s\d/u;

/** The house that signs a text's first line before the city, with its weight; null where none does, or an agency. */
export function datelineHouse(text: string): string | null {
  const line = text.slice(0, 120);
  if (!SIGNED.test(line) && !OPENS.test(line)) return null;
  const bracket = BRACKET.exec(line);
  const house =
    (bracket ? (bracket[3] ? bracket[1] : bracket[2]) : null) ??
    SITE_FIRST.exec(line)?.[1] ??
    CITY_FIRST.exec(line)?.[1] ??
    STATION.exec(line)?.[1] ??
    NORDIC.exec(line)?.[1] ??
    initials(line) ??
    KOREAN_TOWN.exec(line)?.[1] ??
    KOREAN.map((pattern) => pattern.exec(line)?.[1]).find((name) => name !== undefined && isPressName(name)) ??
    inBrackets(line) ??
    SITE_IN_BRACKETS.exec(line)?.[1] ??
    vietnameseHouse(line) ??
    SMALL.exec(line)?.[1] ??
    SMALL_BARRED.exec(line)?.[1] ??
    HAN_BRACKET.exec(line)?.[1] ??
    arabicHouse(text.length < 48 ? text.trim() : '', line) ??
    PERSIAN_SIGNED.exec(line)?.[1] ??
    CYRILLIC_DAY.exec(line)?.[1] ??
    persianHouse(line);
  return house && !isAgency(house) ? house : null;
}

/** A name of several words that stands behind the town in a text's first line; others than houses stand there as well. */
export function datelineName(text: string): string | undefined {
  const name = CITY_NAME.exec(text.slice(0, 90))?.[1];
  return name === undefined || isAgency(name) ? undefined : name;
}

function initials(line: string): string | undefined {
  const name = INITIALS.exec(line)?.[1];
  return name === undefined || DATELINE_AGENCY.test(name) ? undefined : name;
}

function inBrackets(line: string): string | undefined {
  const name = IN_BRACKETS.exec(line)?.[1];
  const isHouse = name !== undefined && (isPressName(name) || isBroadcaster(name) || /^\p{Lu}{2,4}TV$/u.test(name));
  return isHouse ? name : undefined;
}

function arabicHouse(whole: string, line: string): string | undefined {
  const [, quoted, plain] = ARABIC_TOWN.exec(whole) ?? [];
  const town = quoted ?? plain;
  if (town !== undefined) return ARABIC_AGENCY.test(town) ? undefined : town;
  const signed = ARABIC_SIGNED.exec(line)?.[1];
  return signed !== undefined && (isNewsWorded(signed) || isPressName(signed)) ? signed : undefined;
}

function vietnameseHouse(line: string): string | undefined {
  const [, bracketed, initials] = (VIETNAMESE_LETTERS.test(line) && VIETNAMESE.exec(line)) || [];
  const name = bracketed ?? initials;
  return name === undefined || NO_VIETNAMESE_HOUSE.test(name) ? undefined : name;
}

function persianHouse(line: string): string | undefined {
  const own = PERSIAN_OWN.exec(line)?.[1];
  if (own) return own;
  const name = PERSIAN.exec(line)?.[1];
  return name === undefined || PERSIAN_AGENCY.test(name) ? undefined : name;
}
