import { scannerOf } from '../cues.ts';
import { isFurniture } from './furniture.ts';
import { BYLINE_LABELS, BYLINE_PHRASES } from './phrases.ts';
import { BYLINE_WORDS, NOT_NAMES } from './words.ts';

/** The words before a byline's names. */
export interface Marker {
  /** As it is written, without a colon: `By`, `Autor`. */
  readonly word: string;
  /** How much of the text it takes, with the blank or colon behind it, in UTF-16 units. */
  readonly length: number;
  /** A colon stands behind it. */
  readonly explicit: boolean;
  /** It is an everyday word as well: what follows must be nothing but names. */
  readonly weak: boolean;
}

/** The words that open a byline, in the languages of the world's press; null where a text begins otherwise. */
export function findMarker(text: string): Marker | null {
  const written = ofOneScript(text);
  const found = (mayHold(written) === 0 ? null : PHRASE.exec(written)) ?? MARKER.exec(written);
  if (!found) return null;
  const { phrase, known, label } = found.groups as Partial<Record<'phrase' | 'known' | 'label', string>>;
  const word = (phrase ?? known ?? label)!.replace(/:$/, '');
  const explicit = label !== undefined || /[:：●◎■]\s*$/.test(found[0]);
  return { word, length: found[0].length, explicit, weak: known === undefined || WEAK.has(word.toLowerCase()) };
}

/** "Tекст: …" with a Latin T: a first letter of the keyboard's other script, which looks the same. */
function ofOneScript(text: string): string {
  const cyrillic = /^[ABCEHKMOPTX]\p{Script=Cyrillic}/u.test(text) ? TWINS[text.charAt(0)] : undefined;
  return cyrillic === undefined ? text : cyrillic + text.slice(1);
}

const TWINS: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

/** More words of eastern Europe and Asia; those of the second list are everyday words, too. */
const MORE_WORDS = listOf(`
  autorzy | tekst i zdjęcia | tekst i foto | autoři | autori | avtorica | avtorji | autorii | articol de | szerzők | συντάκτες
  autorinnen und autoren | autoren und autorinnen | autor:innen | autor*innen | autor/in | autor:in | autor*in | autor(in) | autor_in | autoren/innen | autor artykułu | autorka artykułu | autor tekstu | autorka tekstu
  autor článku | autorka článku | autor textu | autorka textu | autor príspevku | autor članka | autor del artículo | autora del artículo | author of the article | author of this article
  autor do texto | autore dell'articolo | autore dell’articolo | autorul articolului | auteur de l'article | auteur de l’article | auteur/autrice de la publication | auteur de la publication
  post author by | beitragsautor | beitragsautor von | beitragsautorin | auteur de l’article par | autor de la entrada por | autore articolo di | bericht auteur door | berichtauteur door | berichtauteur
  inläggsförfattare | inläggsförfattare av | indlægsforfatter | indlægsforfatter af | autor wpisu przez
  autor de la entrada | autora de la entrada | autor/a de la entrada | autore articolo | autor do post | autor do post por | autor wpisu | autorka wpisu | автор записи | автор запису
  автор текста | автор материала | автор публикации | автор новости | автор тексту | автор статті | автор матеріалу | автор публікації
  автор на статията | автор на материала
  kirjoittajat | toimittajat | γράφουν | γράφουν οι | 采写 | 撰稿 | 编译 | 編譯 | 执笔 | 撰稿人 | 执笔人 | 採訪 | 글쓴이 | 작성자 | 기고자
  аутор | аўтар | тэкст | авторка | yazarlar | autorid | sagatavoja | laporan oleh | செய்தியாளர் | எழுதியவர் | ผู้เขียน | รายงานโดย
  հեղինակ | հեղինակներ | ავტორი | ავტორები | müəllif | muallif | shkruar nga | përgatiti | autor teksta | autorica teksta | autori teksta
  написано от | публикувано от | подготвено от | пишува | contributed by | submitted by | redactat per | escrit per | egilea | రచయిత
  redaktur & reporter | reporter & redaktur | penulis & editor | redaktur/reporter
`);
const MORE_WEAK = listOf(`
  signé | toimittanut | собкор | спецкор | από | από τη | από την | από τον | από τους | ανταπόκριση | nhóm pv
  취재 | 취재·글 | 기고 | 정리 | 작성 | תחקיר | ראיין | ראיינה | حاوره | حاورته | حاورها | أعده | أعدته | نگارنده | گردآوری | लेखिका | रिपोर्टर | संवाददाता | प्रस्तुति
  opr. | razgovarao | razgovarala | pripremio | pripremila | pripravil | pripravila
  redaktor | autorka | avtor | novinar | novinarka | szöveg | κείμενο | ρεπορτάζ | репортер | репортёр | журналист | журналистка
  кореспондент | корреспондент | новинар | журналіст | журналістка | muhabir | žurnalistas | žurnalistė | žurnālists | žurnāliste
  ajakirjanik | laporan | wartawan | حوار | تحقيق | متابعة | إعداد | كتبت | أجرى الحوار | أجرت الحوار | kontributor | thực hiện | bài | রিপোর্টার | লেখা | โดย | เรื่อง
`);

/** "AP By Mara Holt": an agency's initials before the word; a list's mark or a bracket before it. */
const BEFORE = '^(?:(?:AP|AFP|UPI|dpa|Reuters)\\s(?=[Bb][Yy]\\s))?\\s*[•·*–—|(【（-]?\\s*';
/** In several words, as few texts say it. To compile it takes longer than to read ten articles: only where it may match. */
const PHRASE = new RegExp(`${BEFORE}(?<phrase>${BYLINE_PHRASES})(?:\\s?[:：]|\\s)\\s*(?=\\S)`, 'iu');
/** Longest line that is a byline. */
const LONGEST = 240;
const mayHold = scannerOf(() => [PHRASE], LONGEST);
// "【文・葛城しのぶ】", "Kommentar: Jana Roth": a label before a colon, or what stands for one.
const MARKER = new RegExp(
  `${BEFORE}(?:(?<known>${[...new Set([...BYLINE_WORDS, ...MORE_WORDS, ...MORE_WEAK])]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(
      '|',
    )})\\s*(?:(?<=[:・])|[:：/／=＝՝●◎■]|\\s?[—–-]\\s|\\s?[|｜](?=\\s?[\\p{Script=Han}\\p{Script=Hangul}])|\\s)|(?<label>${BYLINE_LABELS})\\s*[:：／・＝｜])\\s*(?=\\S)`,
  'iu',
);
/** Markers that are everyday words too: what follows must be nothing but names, each with two words or more. */
const WEAK = new Set([
  ...MORE_WEAK,
  'de',
  'di',
  'per',
  'na',
  'ni',
  'от',
  'της',
  'του',
  'των',
  'text',
  'tekst',
  'texto',
  'texte',
  'af',
  'av',
  'theo',
  'haber',
  'journalist',
  'reporter',
  'nga',
  '文',
  '글',
  'كتب',
  'כתב',
  'گزارش',
  'تقرير',
]);

function listOf(words: string): readonly string[] {
  return words.split(/[|\n]/u).flatMap((word) => word.trim() || []);
}

/** Words of Indonesia, where many have one name, that say so with a colon: "Penulis: Bayu", "Redaktur & Reporter : Bayu". */
const INDONESIAN =
  /^(?:penulis|reporter|pewarta|wartawan|jurnalis|kontributor|redaktur [&/] reporter|reporter [&/] redaktur|penulis [&/] editor)$/iu;

/** The one name behind such a word; null where more follows, or nothing that may be a name. */
export function singleName(rest: string, { word, explicit }: Marker): readonly string[] | null {
  const isOne = explicit && INDONESIAN.test(word) && /^\p{Lu}\p{Ll}{2,11}$/u.test(rest.trim());
  return isOne && !NOT_NAMES.has(rest.trim().toLowerCase()) && !isFurniture(rest.trim()) ? [rest.trim()] : null;
}
