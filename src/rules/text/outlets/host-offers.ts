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
