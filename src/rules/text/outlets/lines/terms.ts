import { scannerOf } from '../../../../text/cues.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isFileName } from '../addresses/hosts.ts';
import { NAME, plainName } from '../names/name-pattern.ts';

/** A name in quotation marks, or one with capitals: «Голос причала», „Harbour Courier“, Маяк. */
const HOUSE = `(?:[«„“"]\\s?(\\p{Lu}[^«»„“”"\\n]{1,40}?)\\s?[»“”"]|[«„“"]?${NAME})`;
/** What stands between the words and the name: "the site", "интернет-издание". */
const KIND =
  '(?:(?:the |el |la |le |il |o |a |die |der |das |den |de |het |το |την |τον |του |της )?(?:(?:[Ss]ite|[Ww]ebsite|[Pp]ortal|[Ss]itio(?: web)?|[Pp]ortalu|[Ss]erwisu|[Gg]azety|[Nn]ewspaper|[Zz]eitung|[Dd]iario|[Jj]ornal|[Jj]ournal|[Rr]edakcji|[Rr]edakce|[Ss]erveru|[Dd]eníku|сайт|сайта|сайту|портал|портала|порталу|издание|издания|видання|газету|газеты|газети|журнал|журнала|журналу|интернет-издание|інтернет-видання|сетевое издание|агентство|агентства|агенції|редакции|редакції|ИА|ІА|первоисточник|джерело|медиа|медіа)(?:,)? )?(?:(?:of |de |van |der |von )(?:the )?)?)?';

/** "без письменного разрешения «Маяка»", "without the written permission of The Pier Post": who may allow a copy. */
const PERMISSION = new RegExp(
  `(?:(?:permission|consent|approval|authori[sz]ation) (?:of|from|by) |(?:Genehmigung|Zustimmung|Einwilligung|Erlaubnis)(?: von| durch|) (?=\\S)|autorisation (?:expresse |écrite |préalable )*(?:de |d['’])|autorización (?:expresa |escrita |previa |por escrito )*de |autorização (?:expressa |escrita |prévia |por escrito )*d[aeo] |autorizzazione (?:scritta |espressa |preventiva )*d(?:i|el|ella|ell['’]) ?|toestemming van |tillåtelse (?:av|från) |tillatelse (?:av|fra) |tilladelse fra |(?:zgody|pozwolenia) |souhlasu |súhlasu |odobrenja |dozvole |suglasnosti |(?:разрешения|согласия|разрешение|позволение|съгласие) (?:на |от )?|(?:дозволу|згоди|дозвіл) |(?:дозволе|сагласности) |acordul(?:ui)? (?:scris )?(?:al )?|άδεια |έγκριση |izin (?:tertulis )?(?:dari )?|cho phép của |đồng ý của )${KIND}${HOUSE}`,
  'u',
);
/** "NAME engedélye nélkül", "NAME’in izni olmadan", "ilman …": the name before the words. */
const PERMITS = new RegExp(
  `${NAME}(?:[’'](?:[ıiuü]n|n[ıiuü]n))? (?:(?:előzetes |írásos )*engedélye nélkül|(?:yazılı )?izni (?:olmadan|alınmadan)|(?:kirjallista )?lupaa)`,
  'u',
);
/** "гиперссылка на «Маяк» обязательна", "обов’язкове посилання на Берег", "with an active link to Pier Post": who is to be linked to. */
const LINK_DUE = new RegExp(
  `(?:ссылк\\p{L}*|гиперссылк\\p{L}*|посиланн\\p{L}*|гіперпосиланн\\p{L}*|спасылк\\p{L}*|позоваване|препратка|źródła|link to|odkaz(?:u|em)? na|poveznic\\p{L}+ na)(?: \\((?:гиперссылк|гіперпосиланн)\\p{L}*\\))?(?:(?: \\p{Ll}+){1,4}(?= на ))? (?:на |to )?${KIND}${HOUSE}`,
  'u',
);
const DUE =
  /обязательн|обов[’'ʼ]язков|задължител|абавязков|при условии|за умови|только (?:с|при)|лише (?:з|за)|не ниже|не нижче|required|mandatory|provided|povinn|obavez|podania/iu;
/** "Сетевое издание «Маяк» зарегистрировано …", "Свидетельство о регистрации СМИ «Причал»": the house as the register has it. */
const REGISTERED =
  /(?:(?:[Сс]етевое |[Сс]етевого |[Ии]нтернет-|[Пп]ериодическое |[Пп]ечатное |[Ээ]лектронное )?(?:издани[еяю]|СМИ|[Мм]асс-медиа|[Гг]азет[аы]|[Жж]урнала?|[Пп]орталa?|[Аа]гентств[оа]|[Мм]едиа|[Тт]елеканала?|[Рр]адио|[Оо]нлайн-медіа|[Вв]идання|[Сс]редств[оа] массовой информации|ИА|ЗМІ|[Сс]айта?)|[Тт]ytuł|[Mm]edium|[Ww]ydawcą|[Tt]ytuł prasowy)\s?[:—–-]?\s?[«"„“]\s?([\p{Lu}\d][^«»"„“”\n]{1,38}?)\s?[»"”“]/u;
const REGISTER =
  /регистр|зарег|реєстр|свидетельств|свідоцтв|Роскомнадзор|(?:Эл|ЭЛ|Ел) ?№|ПИ ?№|учредител|засновник|лицензи|ліцензі|ідентифікатор|rejestr|главн\p{L}+ редактор|головн\p{L}+ редактор/u;
/** "МАЯК, информационное агентство (св-во о регистрации СМИ №…": its name first, as a page's foot has it. */
const REGISTERED_FIRST =
  /^[«"„“]?([\p{Lu}\d][^,«»"„“”\n]{1,30}?)[»"”“]?,\s(?:информационное агентство|інформаційне агентство|сетевое издание|мережеве видання|интернет-издание|інтернет-видання|электронное периодическое издание)\s?[(,]/u;
/** "Sitio web de El Muelle", "Официальный сайт газеты «Маяк»": a line that says whose site this is, and no more. */
const WHOSE_SITE = new RegExp(
  `^(?:[Ss]itio web de|[Uu]n(?:a)? (?:sitio|publicación) de|[Ss]ite officiel d[eu]|[Oo]ffizielle Website (?:der|des|von)|[Tt]he (?:official )?(?:web ?site|home) of|[Ss]ite oficial d[aeo]|[Ss]ito (?:ufficiale )?d(?:i|el|ella)|[Ii]nternetowy serwis|[Ss]erwis internetowy|[Pp]ortal (?:gazety|tygodnika|dziennika)|[Оо]фициальный сайт|[Оо]фіційний сайт)(?: the| la| le| el| газеты| газети| журнала| журналу| издания)? ${HOUSE}[\\s.!|]*$`,
  'u',
);
/** "Pier Post | P.O. Box 42 Skerran", "El Muelle. Calle del Faro 3, Skerran", "El Muelle. Fundado el 2 de mayo de 1901": a house and where it sits. */
const IMPRINT =
  /^[«"„“]?([\p{Lu}\d][^.,:|;–—"»“”«\d-]{2,36}?)[»"“”]?(?:\s?[.,|•·]|\s[–—-])\s(?:(?:.{0,24}[\s,:(])?(?:c(?:alle|\/)|av(?:da|enida|enue)?\.?|pza\.?|plaza|paseo|praça|rua|rue|boulevard|bd|via|viale|corso|piazza|ul\.|ulica|al\.|\p{L}+(?:straße|strasse|str\.|gasse|platz|weg|allee|gatan|gade|veien|katu|straat|laan|plein|utca)|street|st\.|road|rd\.|p\.?\s?o\.? box|ул\.|вул\.|бул\.|jl\.|jalan|οδός)(?:\s[^\n|]{0,40}?)?\s?\d{1,5}(?!\d)|(?:fundad[oa]|founded|gegründet|fondé|fondat[oa]|założon\p{L}+|основан\p{L}*|заснован\p{L}*)\s.{0,24}\d{4})/iu;
/** Whoever keeps a page, with no name. */
const NOBODY =
  /^(?:redak|redac|rédac|redaz|editor|verlag|publish|web|site|autor|author|owner|copyright|rechte|éditeur|editore|ред|автор|правообл|издател|видав|админ|адмін|(?:city |town )?council|board|committee|ministry|government|parliament|senate|commission|the |google|facebook|x$|twitter|youtube|wydawc|vydavat|nakladn|uredn|izdav|εκδότ|penerbit|internet|СМИ|ЗМІ|РФ|Росс|Укра|закон|материал|матеріал)/iu;

const cuesIn = scannerOf(() => [
  PERMISSION,
  PERMITS,
  LINK_DUE,
  DUE,
  REGISTERED,
  REGISTER,
  WHOSE_SITE,
  REGISTERED_FIRST,
]);
const CUE = { permission: 1, permits: 2, link: 4, due: 8, registered: 16, register: 32, site: 64, first: 128 } as const;
const LONGEST = 1200;

const NONE: readonly string[] = [];

/** Houses named in a page's terms below or above a text: who allows copies, whom to link to, who is registered as a medium. */
export function termsHouses({ text, index }: Passage, span: Span): readonly string[] {
  if (text.length > LONGEST || text.length < 12 || (index >= span.from && index < span.to)) return NONE;
  const cues = cuesIn(text);
  // A line of an imprint has a number, of a house or a year; few lines under a text begin like one.
  const imprint = index > span.to && /\d/.test(text) ? IMPRINT.exec(text) : null;
  if (cues === 0 && imprint === null) return NONE;
  const found: (string | undefined)[] = [imprint?.[1]];
  const take = (match: RegExpExecArray | null) => found.push(match?.[1] ?? match?.[2]);
  if ((cues & CUE.permission) !== 0) take(PERMISSION.exec(text));
  if ((cues & CUE.permits) !== 0) take(PERMITS.exec(text));
  if ((cues & CUE.link) !== 0 && (cues & CUE.due) !== 0 && DUE.test(text)) take(LINK_DUE.exec(text));
  if ((cues & CUE.registered) !== 0 && (cues & CUE.register) !== 0 && REGISTER.test(text)) take(REGISTERED.exec(text));
  const named =
    (cues & CUE.first) !== 0 && (cues & CUE.register) !== 0 && REGISTER.test(text) ? REGISTERED_FIRST.exec(text) : null;
  if ((cues & CUE.site) !== 0 && text.length < 90) take(WHOSE_SITE.exec(text));
  // What is registered as an agency may be one that others cite: the page is its own.
  const own = named ? plainName(named[1]!) : '';
  const others = found.flatMap((name) => {
    const plain = plainName(name ?? '');
    return plain.length < 2 || NOBODY.test(plain) || isAgency(plain) || isFileName(plain) ? [] : [plain];
  });
  return own.length < 2 || NOBODY.test(own) ? others : [own, ...others];
}
