import { DIGIT, EAST as EAST_ASIAN, kindOf, LETTER } from '../../text/character-kinds.ts';

/** A page number as a line gives it. */
export interface PageNumber {
  readonly page: number;
  /** How many pages there are, where the line says so. */
  readonly of: number | null;
  /** The number is all of the line, or has the word for page beside it, dashes around it or the number of pages behind it. */
  readonly kind: 'bare' | 'marked' | 'beside';
}

/** "Page", in the languages of the world's press. */
export const PAGE_WORD =
  "(?:pages?|pgs?\\.?|p\\.|pp\\.|seiten?|s\\.|blatt|página|pagina|páginas|pág\\.|pag\\.|pagg?\\.|sida|sidan|sid\\.|side|siden|sivu|sivulla|sivulle|strona|stronie|str\\.|strana|straně|strane|oldal|oldalon|sayfa|sayfada|стр\\.|страница|странице|стор\\.|сторінка|сторінці|с\\.|σελίδα|σελ\\.|صفحة|ص|صفحه|עמוד|עמ['׳]|पृष्ठ|पेज|halaman|hal\\.|trang|síða|puslapis|psl\\.)";
/** "1/3", "1 of 3", "Seite 1 von 3" */
const OF = '(?:of|von|sur|de|di|van|av|af|z|ze|из|з|din|dari|/|od|iš|από|من|از|מתוך|共)';
const COUNTED = new RegExp(
  `(?:^|\\s{2,}|\\s[-–|·]\\s)(?:${PAGE_WORD}\\s?)?(\\d{1,3})\\s?${OF}\\s?(\\d{1,3})(?=$|\\s{2,}|\\s[-–|·]\\s)`,
  'iu',
);
const AT_END = /(?:^|\s)(\d{1,3})\/(\d{1,3})$/;
const EAST = /^第?\s?(\d{1,3})\s?(?:頁|页|ページ|面|版|페이지|쪽)$/u;
const MARKED = new RegExp(
  `^(?:[-–—•·*|[(]{1,2}\\s?(\\d{1,4})\\s?[-–—•·*|\\])]{1,2}|${PAGE_WORD}\\s?(\\d{1,4}))$`,
  'iu',
);
const BARE = /^[\d٠-٩۰-۹]{1,4}$/;
const BESIDE = /^(\d{1,3})(?:\s{2,}|\s[-–—|·]\s|\s(?=\p{L}))\S.{4,}$|^.{4,}\S(?:\s{2,}|\s[-–—|·]\s|\s)(\d{1,3})$/u;

/** The page number of a line of a running head or foot: "1/3", "Seite 4 von 7", "- 12 -", "17", "SOCIEDAD 31"; null for any other line. */
export function readPageNumber(line: string): PageNumber | null {
  if (line.length > LONGEST || !/[\d٠-٩۰-۹]/.test(line)) return null;
  const text = line.trim();
  if (!mayBeApart(text)) return null;
  const counted = COUNTED.exec(text) ?? AT_END.exec(text);
  if (counted) {
    const [page, of] = [Number(counted[1]), Number(counted[2])];
    if (page >= 1 && page <= of && of <= MOST_PAGES) return { page, of, kind: 'marked' };
  }
  if (BARE.test(text)) return { page: Number(toLatin(text)), of: null, kind: 'bare' };
  const marked = MARKED.exec(text) ?? EAST.exec(text);
  if (marked) return { page: Number(marked[1] ?? marked[2]), of: null, kind: 'marked' };
  const beside = BESIDE.exec(text);
  return beside ? { page: Number(beside[1] ?? beside[2]), of: null, kind: 'beside' } : null;
}

/**
 * Whether a number may stand where those of pages do: at either end of a line, with a mark or an East Asian word beside it,
 * or between wide blanks or bars. A sentence with a year in it has none.
 */
function mayBeApart(text: string): boolean {
  return (
    (kindOf(text.charCodeAt(0)) & LETTER) === 0 ||
    (kindOf(text.charCodeAt(text.length - 1)) & (DIGIT | EAST_ASIAN)) !== 0 ||
    /\s[-–|·\s]/.test(text)
  );
}

/** Longest line of a running head, in UTF-16 units: a title and an address, with the blanks between them. */
const LONGEST = 400;
const MOST_PAGES = 400;

function toLatin(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
