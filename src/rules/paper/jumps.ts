import { PAGE_WORD } from './counters.ts';

/** "Continued on page 8", "Fortsetzung auf Seite 8", "PASA A LA PÁGINA 32", "Suite page 12", "See ORGAN, page 14" */
const ON_PAGE = new RegExp(
  `^[(\\[»>→▶►\\s]*(?:continue[sd]?|turn to|see|full (?:story|report)|more|from|jump to|cont['’]?d\\.?|please turn|fortsetzung|weiter|mehr|siehe|bericht|lesen sie|suite|lire|voir|à suivre|pasa|sigue|viene|continúa|continuación|ver|más|segue|continua|continuação|vai|vem|dalla|vervolg|zie|lees|fortsättning|forts\\.|läs|fortsettelse|fortsættes|fortsætter|les|læs|jatkuu|jatkoa|lue|dokończenie|ciąg dalszy|cd\\.|czytaj|pokračování|dokončení|čtěte|folytatás|continuare|urmare|devamı|продолжение|окончание|читайте|начало|продовження|закінчення|συνέχεια|التتمة|تتمة|البقية|ادامه|بقیه|המשך|शेष|बाकी|bersambung|sambungan|tiếp|xem|framhald|tęsinys|nukelta)(?![\\p{L}])[^.!?]{0,50}?(?<!\\p{L})(?:ال|ב)?${PAGE_WORD}\\s?[\\d٠-٩۰-۹]{1,3}[\\s).\\]»>→▶►]*$`,
  'iu',
);
/** "Folytatás a 4. oldalon", "Devamı 5. sayfada", "शेष पृष्ठ 4 पर", "8面に続く", "下转第6版", "5면에 계속": the number before the word, or another after it. */
const NUMBER_FIRST =
  /^[(（[»>→▶►\s]*(?:(?:folytatás|devamı|jatkuu|framhald|tęsinys|jätkub)[^.!?]{0,12}\d{1,3}\.?\s?(?:oldal|sayfa|sivu|síðu|psl|lk)\p{L}*|(?:शेष|बाकी)\s(?:पृष्ठ|पेज)\s[\d०-९]{1,3}(?:\s(?:पर|से))?|[第\d０-９]{1,4}(?:面|版|ページ|頁|면)(?:に続く|へ続く|から続く|에 계속|에서 계속)|(?:下转|上接|下轉|接|转|轉)[A-Z]?第?[A-Z]?\d{1,3}(?:版|页|頁|面))[\s).\]）»>→▶►]*$/iu;

/** Whether a line says nothing but on which page the article goes on, or from which it came. */
export function isJumpLine(text: string): boolean {
  return text.length < LONGEST && /[\d٠-٩۰-۹०-९０-９]/.test(text) && (ON_PAGE.test(text) || NUMBER_FIRST.test(text));
}

const LONGEST = 80;
