import { keyOf } from '../sign.ts';
import { isCommonHost, isFileName, registrable } from './hosts.ts';

/**
 * Small words that stand between what a site offers and its own name in 25 languages: "Search on …", "Werben bei …", "Buscar en …";
 * those of who made it or what comes from it ("by", "from") are none.
 */
const BEFORE =
  'on|at|to|about|search|with|visit our|auf|bei|für|über|zu|von|mit|sur|du|de|chez|avec|en|sobre|con|em|no|na|do|su|di|op|bij|over|voor|på|om|til|till|hos|af|av|o|na serveru|serveru|portalu|serwisie|w|z|pe|despre|στο|του|για το|на|в|про|о|сайте|сайту|dari|di|tentang|trên|tại|về|في|على|عن|در|על|ב|pri|á|um';
const OFFER = new RegExp(
  `(?:^|[\\s(|])(?:${BEFORE})\\s(?:the |dem |der |il |el |la |το |τη )?(?:www\\.)?((?:[\\p{Ll}\\d-]{2,40}\\.){1,3}\\p{Ll}{2,10})(?![\\p{L}\\d/@_-]|\\.\\p{L})`,
  'iu',
);
/** "elkurier.exampleで検索", "Kurier.example’de ara": the same behind the name. */
const OFFER_AFTER =
  /(?:^|\s)((?:[\p{Ll}\d-]{2,40}\.){1,3}[a-z]{2,10})(?:['’](?:d[ea]|t[ea])(?=\s)|(?:で|を|に)(?:検索|登録|見る|読む)|에서\s|(?:-(?:on|en|ön|ra|re|ban|ben))(?=\s))/iu;
/** "Klick to listen to …", "Design …", "a sister site": where a page sends its readers elsewhere. */
const ELSEWHERE =
  /listen|powered|design|hosting|hosted|partner|sister|advertis(?:ement|ing) from|sponsor|cookie|click here|klicken|read the full|original|source|quelle|fuente|fonte|źródło|источник|джерело/iu;
const LONGEST = 100;

/** The host that a short line around a text offers something of: "Buscar en pier.example", "AGB für pier.example". */
export function offeredHost(text: string): string | undefined {
  if (text.length > LONGEST || !text.includes('.') || text.includes('@')) return undefined;
  const host = (OFFER.exec(text)?.[1] ?? OFFER_AFTER.exec(text)?.[1])?.toLowerCase();
  return host && !isCommonHost(host) && !isFileName(host) && !ELSEWHERE.test(text) ? registrable(host) : undefined;
}

/** "Latarnia! Głos Portu latarniaport.com", "Wieści z portu - pier.com", "Przystań (przystan.com)": a line that ends with a host. */
const BESIDE =
  /^(\S.{1,50}?)(\s[|·–—-]\s|\s\(?|\s?\|\s?)(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]{2,40}\.){1,2}[a-z]{2,8})\)?$/iu;
/** Pictures' credits and what a page does not write itself. */
const CREDIT =
  /(?<!\p{L})(?:fot(?:o|os|ograf\p{L}*)|photos?|pictures?|images?|bild(?:er)?|video|illustration|crédit|credits?|grafik|фото|снимка|slika|kuva|zdjęcie|צילום|تصوير|صورة|写真|사진)\s?[:：/]|@/iu;

/**
 * The name and the host of a line that holds both: the name where the host begins with its first word, or with all of it; the host
 * where it does, or a dash or brackets part them.
 */
export function nameBesideHost(text: string): { readonly name?: string; readonly host: string } | undefined {
  if (text.length > LONGEST || !text.includes('.')) return undefined;
  const [, name, mark, written] = BESIDE.exec(text) ?? [];
  const host = written?.toLowerCase();
  if (!host || isCommonHost(host) || isFileName(host) || CREDIT.test(text) || ELSEWHERE.test(text)) return undefined;
  const label = keyOf(registrable(host).split('.')[0]!);
  const first = keyOf(name!.split(' ')[0]!);
  const isSpelt = label.length > 3 && (label === keyOf(name!) || (first.length > 3 && label.startsWith(first)));
  if (isSpelt && name!.split(' ').length <= 5) return { name: name!.trim(), host: registrable(host) };
  return mark!.trim() === '' ? undefined : { host: registrable(host) };
}
