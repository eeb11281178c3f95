import { scannerOf } from '../../../text/cues.ts';
import { readName } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isLabelledStamp } from './lines.ts';

/** Longest button of an author's box, in UTF-16 units. */
const LONGEST = 70;
/** Who writes, as boxes call it in 25 languages. */
const WRITER =
  /(?<!\p{L})(?:authors?|writer|reporter|journalist|columnist|contributor|autor\p{L}{0,4}|verfasser\p{L}{0,4}|redakteur\p{L}{0,4}|auteure?|journaliste|periodista|redactora?|autrice|giornalista|jornalista|schrijver|redacteur|skribent\p{L}{0,3}|författare\p{L}{0,3}|forfatter\p{L}{0,3}|journalist\p{L}{0,3}|kirjoittaja\p{L}{0,4}|toimittaja\p{L}{0,4}|szerző\p{L}{0,5}|redaktor\p{L}{0,3}|avtor\p{L}{0,4}|συντάκτ\p{L}{1,3}|αρθρογράφο\p{L}{1,2}|yazar\p{L}{0,4}|автор\p{L}{0,3}|журналист\p{L}{0,3}|журналіст\p{L}{0,3}|المؤلف|الكاتب|للكاتب|كاتب|نویسنده|הכתב|הכותב|המחבר|लेखक|penulis|tác giả)(?!\p{L})|著者|筆者|ライター|執筆者|この記者|기자의?|필자|작성자|作者|记者|記者/iu;
/** More of it, or what is written. */
const WORKS =
  /(?<!\p{L})(?:more|all|other|latest|articles?|posts?|stories|pieces|mehr|alle|weitere\p{L}?|beiträge|artikel\p{L}{0,3}|texte|tous|toutes|articles|autres|billets|más|todos|todas|otros|artículos|notas|noticias|mais|outros|artigos|textos|matérias|tutti|altri|articoli|meer|andere|artikelen|fler|flere|alla|andra|andre|artiklar|artikler|muut|kaikki|lisää|jutut|artikkelit|kirjoitukset|további|összes|többi|cikkei|írásai|więcej|wszystkie|inne|pozostałe|teksty|tekstów|artykuły|artykułów|wpisy|všechny|všetky|další|ďalšie|více|viac|články|článků|člankov|članki|članci|članaka|više|ostali|vsi|več|toate|alte|articole|articolele|όλα|άλλα|περισσότερα|άρθρα|diğer|tüm|yazıları|haberleri|все|другие|ещё|еще|больше|материалы|статьи|публикации|тексты|новости|записи|усі|всі|інші|більше|матеріали|статті|публікації|тексти|всички|още|статии|المزيد|جميع|كل|مقالات|أخرى|مطالب|سایر|دیگر|همه|כל|עוד|כתבות|מאמרים|अन्य|सभी|लेख|semua|lainnya|lain|artikel|tulisan|thêm|bài|khác)(?!\p{L})|記事|投稿|一覧|다른|기사|글|更多|全部|所有|其他|其它|文章/iu;
/** "View all posts", "View More Articles", "Tous ses articles": the writer is whom the line above names. */
const ALL_WORKS =
  /^(?:(?:view|see|read|show)\s(?:(?:all|more)\s){1,2}(?:articles|posts|stories|by|from)|(?:voir\s)?tous\sses\sarticles|ses\sautres\sarticles|(?:ver\s)?(?:todos\s|más\s)(?:sus\s)?(?:artículos|entradas|notas)|(?:ver\s)?todos\sos\s(?:posts|artigos)|(?:vedi\s)?tutti\si\s(?:suoi\s)?(?:articoli|post)|alle\s(?:artikel|beiträge)\s(?:anzeigen|ansehen)|(?:bekijk\s)?alle\s(?:artikelen|berichten)|(?:visa|se)\salla\s(?:artiklar|inlägg)|(?:vis|se)\salle\s(?:artikler|indlæg|innlegg))/iu;

const cuesIn = scannerOf(() => [ALL_WORKS, WRITER], 2 * LONGEST);
const CUE = { works: 1, writer: 2 } as const;

/** "More from this author", "Kirjoittajan muut jutut", "Все материалы автора": the button under the name of who wrote. */
export function isMoreOfAuthor(text: string): boolean {
  if (text.length > LONGEST) return false;
  // "ContactMore by this author": two buttons, and no blank between them.
  const words = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const cues = cuesIn(words);
  if (cues === 0 || /[.!?]\s?\p{L}/u.test(text)) return false;
  return (
    ((cues & CUE.works) !== 0 && ALL_WORKS.test(words)) ||
    ((cues & CUE.writer) !== 0 && WRITER.test(words) && WORKS.test(words))
  );
}

/** Whether a name stands in a box on who wrote: over the way to more by the same hand, or over the labelled days of the text. */
export function isBoxed(passages: readonly Passage[], index: number, span: Span): boolean {
  const [below, next] = [passages[index + 1], passages[index + 2]];
  if (below === undefined || below.prose > 0) return false;
  const lower = index > (span.from + span.to) / 2;
  if (opensBelow(below.text, lower)) return true;
  // Few lines are such a button or stamp: whether the line above it is another name is asked last.
  return next !== undefined && next.prose <= 0 && opensBelow(next.text, lower) && readName(below.text) === null;
}

function opensBelow(text: string, lower: boolean): boolean {
  return isMoreOfAuthor(text) || (lower && isLabelledStamp(text));
}
