import { scannerOf } from '../../../../text/cues.ts';
import { isFurniture } from '../../../../text/names/furniture.ts';
import { hasGivenName } from '../../../../text/names/given.ts';
import { readNames } from '../../../../text/names.ts';
import { isAgency } from '../../../../text/press-names/agencies.ts';
import { isPressName } from '../../../../text/press-names.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isHost } from '../addresses/hosts.ts';
import { NAME, plainName } from '../names/name-pattern.ts';
import { isTopics } from '../names/topics.ts';
import { type Sign, signOf } from '../sign.ts';
import { houseName, isHouse } from './rights.ts';

/** Lines of a page's foot in which a house says where it sits and who answers for it. */
const FOOT = 24;

/** "Hamngatan 12, 593 30 Lervik", "Rüütli 14, 80010 Sadama", "ul. Rynek 4, 98-200 Przystań": street, number, post code and town. */
const ADDRESS =
  /^(?!\d)[^|·•:;@]{3,46}?\s\d{1,4}(?:\s?[a-zA-Zа-яА-Я])?(?:\s?[/-]\s?\d{1,4})?,\s(?:[^,\d]{2,20},\s)?(?:\p{Lu}{1,2}[-\s])?(?:\d{3}\s\d{2}|\d{3,6}|\d{2}-\d{3})\s\p{Lu}[\p{L} .-]{2,30}$/u;
/** "Møllegade 31": a street alone, its town in the next line. */
const STREET = /^\p{Lu}[\p{L} .-]{3,30}\s\d{1,4}(?:\s?[a-zA-Z])?,?$/u;
/** "5700 Havneby", "593 30 Lervik", "D-24103 Kade" */
const TOWN = /^(?:\p{Lu}{1,2}[-\s])?(?:\d{3}\s\d{2}|\d{4,6}|\d{2}-\d{3})\s\p{Lu}[\p{L} .-]{2,30}$/u;
/** "서울특별시 중구 세종대로 100", "〒950-0000 …" */
const EAST_ADDRESS = /^(?:\(?\d{5}\)?\s)?\p{Script=Hangul}{2,7}(?:시|도)\s.{2,24}(?:로|길)\s?\d|^〒\s?\d{3}-\d{4}/u;

/** "Ansvarig utgivare: Mara Holt", "Főszerkesztő: …": who answers for a paper, in its imprint. */
const EDITOR =
  /^(?:chefredaktör|ansvarig utgivare|ansvarlig redaktør|ansv(?:arshavende|\.) (?:chef)?redaktør|sjefredaktør|chefredaktør|(?:vastaava )?päätoimittaja|(?:vastutav )?peatoimetaja|redaktor naczeln[ya]|šéfredaktor(?:ka)?|(?:felelős )?főszerkesztő|glavn[ia] (?:i odgovorn[ia] )?urednik|glavna urednica|odgovorn[ia] urednik|главн(?:ый|и|ият) (?:и одговорни )?(?:редактор|уредник)|головн(?:ий|а) редактор(?:ка)?|ritstjóri|galven(?:ais|ā) redaktor[es]|vyriausi(?:asis|oji) redaktor(?:ius|ė)|genel yayın (?:yönetmeni|müdürü)|sorumlu (?:yazı işleri )?müdür|رئيس التحرير|مدیر\s?مسئول|עורך ראשי|সম্পাদক|tổng biên tập|발행인|편집인|pemimpin redaksi|penanggung jawab|chefredakteur(?:in)?|verantwortlich|directeur de la publication|rédacteur en chef|direttore responsabile|hoofdredacteur|redactor[- ]șef|editor[- ]in[- ]chief)(?!\p{L})/iu;

/** "Hamnbladet on perustettu vuonna 1889", "Fjordlykta kjem ut tysdag", "Molo ukazuje się w środy": what a house tells of itself at a page's foot. */
const APPEARS = new RegExp(
  `^(?:[TtDd](?:he|ie|er|as) |[Ll][ae] |[Ee]l |[Ii]l )?${NAME},? (?:on perustettu|on ilmestynyt|ilmestyy|grundades|utkommer|kommer ut|kjem ut|ble grunnlagt|blev grundlagt|blei grunnlagd|udkommer|erscheint|wurde (?:im Jahr )?\\d{4} gegründet|was (?:founded|established|launched) in|is published (?:every|weekly|daily|on|twice)|appears every|paraît|a été (?:fondé|créé)e? en|se publica|fue fundad[oa]|foi fundad[oa]|è stat[oa] fondat[oa]|verschijnt|werd opgericht|ukazuje się|wychodzi|został[ao]? założon[aey]|vychází|vychádza|bol[ao]? založen[éý]|izhaja|izlazi|излази|излиза|выходит|издаётся|виходить|megjelenik|ilmub|asutati|iznāk|kemur út|var stofnað|apare|a fost fondat[ăe]?)(?!\\p{L})`,
  'u',
);

const LONGEST = 140;
const cuesIn = scannerOf(() => [EDITOR, APPEARS], LONGEST);
const CUE = { editor: 1, appears: 2 } as const;

/** "Quiet Lantern GmbH, Skerran", "Molo Verde S.r.l. | Riva": a firm and its town, the whole of a line. */
const FIRM_OF_TOWN = /^([^,|·–@:;]{3,46}?)(?:,|\s[|·–])\s(\p{Lu}[\p{L} .-]{2,24})$/u;
/** What stands in the lines above it at a page's foot. */
const HOUSE_PAGES =
  /^(?:impressum|imprint|datenschutz\p{L}*|agb|kontakt|contact(?: us)?|privacy(?: policy)?|terms(?: of \p{L}+)?|mentions légales|cgu|cgv|aviso legal|política de \p{L}+|contacto|contatti|note legali|privacy|colofon|contato|kontakt oss|om oss|om os|impresszum|impressum|polityka prywatności|regulamin|redakcja|tietosuoja|yhteystiedot|cookie\p{L}*|rss|sitemap)$/iu;
/** How many lines above that foot's entries may stand. */
const ENTRIES = 8;

/** What a name over an address weighs, and one beside the line of who answers for it. */
const OVER_ADDRESS = 2.2;
const BESIDE_EDITOR = 1.3;
/** A firm sits there, whose papers are several. */
const FIRM = 1;

/** Houses by the imprint at a page's foot: alone over their postal address, beside who answers for them, or told of. */
export function imprintSigns(passages: readonly Passage[], span: Span): readonly Sign[] {
  const signs: (Sign | null)[] = [];
  for (let index = Math.max(span.to + 2, passages.length - FOOT); index < passages.length; index += 1) {
    const passage = passages[index]!;
    const { text } = passage;
    if (text.length > LONGEST) continue;
    const cues = cuesIn(text);
    const told = (cues & CUE.appears) === 0 ? '' : plainName(APPEARS.exec(text)?.[1] ?? '');
    if (told.length > 2 && (told.includes(' ') || isPressName(told) || index >= passages.length - NEAR_END))
      signs.push(signOf(told, OVER_ADDRESS, passage, 'imprint'));
    if ((cues & CUE.editor) !== 0 && EDITOR.test(text))
      for (const beside of [passages[index - 1]!, passages[index + 1]])
        if (beside && isAlone(beside)) signs.push(signFor(beside, BESIDE_EDITOR));
    const above = passages[index - 1]!;
    if (above.index > span.to + 1 && isAlone(above) && isAddress(text, passages[index + 1]?.text ?? ''))
      signs.push(signFor(above, OVER_ADDRESS));
  }
  signs.push(kindSign(passages, span), townSign(passages, span));
  return signs.filter((sign) => sign !== null);
}

/** "صحيفة الميناء", "روزنامه بندر", "দৈনিক ঘাট", "Báo điện tử Bến Cảng": a paper's name begins with what it is. */
const KIND_FIRST =
  /^(?:جريدة|صحيفة|وكالة|روزنامه|روزنامۀ|خبرگزاری|پایگاه خبری|روزنامہ|दैनिक|দৈনিক|หนังสือพิมพ์|Báo(?: điện tử)?|Tạp chí(?: điện tử)?|Harian(?: Umum)?)\s[\p{Lu}\p{Lo}][^.,:;|؛،]{1,28}$/u;

/** The one name at a page's end that begins with the word for its kind of paper. */
function kindSign(passages: readonly Passage[], span: Span): Sign | null {
  const found = passages
    .slice(Math.max(span.to + 2, passages.length - NEAR_END))
    .filter((passage) => passage.length < LONGEST_NAME && isAlone(passage) && KIND_FIRST.test(passage.text.trim()));
  const names = new Set(found.map(({ text }) => text.trim()));
  return names.size === 1 ? signOf(found[0]!.text.trim(), OVER_ADDRESS, found[0]!, 'imprint') : null;
}

/** The firm with its town in one of a page's last lines, below the pages that say who keeps it; the page names it without its form as well. */
function townSign(passages: readonly Passage[], span: Span): Sign | null {
  for (let index = Math.max(span.to + 3, passages.length - LAST); index < passages.length; index += 1) {
    const passage = passages[index]!;
    const firm = passage.length < LONGEST_NAME ? FIRM_OF_TOWN.exec(passage.text.trim())?.[1] : undefined;
    if (firm === undefined || !isHouse(firm)) continue;
    if (!passages.slice(Math.max(span.to + 1, index - ENTRIES), index).some(({ text }) => HOUSE_PAGES.test(text)))
      continue;
    const name = houseName(firm);
    const isNamed = passages.some((other) => other !== passage && holdsWord(other.text, name));
    return signOf(firm, isNamed ? OVER_ADDRESS : FIRM, passage, 'imprint');
  }
  return null;
}

/** Lines at a page's very end in which a firm and its town are looked for. */
const LAST = 4;

function holdsWord(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^[\p{L}\d]/u.test(text.slice(at + name.length))
  );
}

const LONGEST_NAME = 60;
/** Lines at a page's very end, where one word may be a house's name. */
const NEAR_END = 8;

function signFor(passage: Passage, weight: number): Sign | null {
  return signOf(
    passage.text.trim(),
    isHouse(passage.text.trim()) ? Math.min(weight, FIRM) : weight,
    passage,
    'imprint',
  );
}

function isAddress(text: string, next: string): boolean {
  if (!/\d/.test(text)) return false;
  return ADDRESS.test(text) || EAST_ADDRESS.test(text) || (STREET.test(text) && TOWN.test(next));
}

/** Whether a line is a name alone: no entry of a menu, no person, no sentence. */
function isAlone({ text, words, stamped, prose, chrome, byline }: Passage): boolean {
  const name = text.trim();
  return (
    chrome === null &&
    words <= 5 &&
    prose < 4 &&
    name.length <= 40 &&
    !stamped &&
    !byline &&
    /^[\p{Lu}\p{Lo}](?:[^|:;@!?/]|A\/S)+$/u.test(name) &&
    !/\d{3}/.test(name) &&
    !isHost(name) &&
    !isAgency(name) &&
    !isTopics(name) &&
    !name.split(' ').every((word) => isFurniture(word)) &&
    (isPressName(name) || readNames(name) === null || !hasGivenName(name))
  );
}
