import { hasGivenName } from '../../text/names/given.ts';
import { readNames } from '../../text/names.ts';

/** "In", "under", and no word for a paper: "Dieser Artikel wurde in der Pier Post veröffentlicht" says where else it stood. */
const FILED_DE = String.raw`(?:am\s\d|um\s\d|von\s|(?:unter|in)\s(?!(?:der|dem|den|die|das|des|einer?|einem|unserer|unserem|ausgabe|heft|zeitschrift)\s))`;

/** What systems that publish weblogs and papers say of an entry in their own words, one line a language: the entry, and what was done with it. */
const SENTENCES = [
  String.raw`this\s(?:blog\s)?(?:entry|post)\s(?:was|has\sbeen|is)\s(?:posted|filed|published|written|submitted|added)\s(?:on|in|under|by|at)\s(?!the\s)`,
  String.raw`this\s(?:article|item|story)\s(?:was|has\sbeen|is)\s(?:posted|filed)\s(?:on|in|under|by|at)\s(?!the\s)`,
  String.raw`dies(?:er|es|e)\s(?:blog-?)?(?:beitrag|eintrag|artikel|text|posting|post|meldung|news)\s(?:wurde|ist)\s${FILED_DE}.{0,160}(?:veröffentlicht|erstellt|verfasst|geschrieben|gepostet|eingestellt|abgelegt|gespeichert|publiziert|verschlagwortet)`,
  String.raw`dies(?:er|es|e)\s(?:blog-?)?(?:beitrag|eintrag|artikel|posting|post)\s(?:wurde|ist)\s(?:veröffentlicht|abgelegt|gepostet|eingestellt)\s${FILED_DE}`,
  String.raw`der\s(?:artikel|beitrag|eintrag)\s["“„»«][^"“”„»«]{3,160}["“”»«]\swurde\s${FILED_DE}.{0,120}(?:veröffentlicht|erstellt|verfasst|geschrieben|eingestellt|publiziert)`,
  String.raw`(?:cette\s(?:entrée|publication)|cet\sarticle|ce\s(?:contenu|billet|message))\s(?:a\sété|est)\s(?:publiée?|postée?|écrite?|rédigée?|classée?|ajoutée?)\s(?:le\s\d|dans\s(?!(?:le|la|les|un|une)\s|l[’'])|par\s|sous\s)`,
  String.raw`(?:esta\s(?:entrada|noticia)|este\s(?:artículo|post|contenido))\s(?:fue|ha\ssido|está)\s(?:publicad|escrit|poste?ad|archivad|enviad|cread)[oa]\s(?:el\s|por\s|en\s(?!(?:el|la|los|las|un|una)\s)|bajo\s)`,
  String.raw`(?:est[ae]|ess[ae])\s(?:entrada|artigo|post|postagem|notícia)\s(?:foi|está)\s(?:publicad|postad|escrit|arquivad|criad)[oa]\s(?:em\s|por\s|às\s|sob\s)`,
  String.raw`(?:questa\s(?:voce|notizia)|quest[oa]\s(?:articolo|post|contenuto)|quest[’']articolo)\sè\s(?:stat[oa]\s)?(?:pubblicat|scritt|postat|inserit|archiviat)[oa]\s(?:il\s|da\s|in\s|sotto\s|alle\s)`,
  String.raw`(?:dit\s(?:bericht|artikel)|deze\s(?:post|entry|blog))\s(?:werd|is|was)\s(?:geplaatst|gepubliceerd|gepost|geschreven)\s(?:op\s|door\s|in\s(?!(?:de|het|een)\s)|onder\s)`,
  String.raw`(?:detta|det\shär)\sinlägg(?:et)?\s(?:publicerades|postades|skrevs|är\spublicerat|har\spublicerats|blev\spublicerat)\s(?:i\s|den\s|av\s|under\s)`,
  String.raw`(?:dette\s(?:indlæg|opslag|innlegget|innlegg)|denne\s(?:post|artikkelen|artikel))\s(?:blev|ble|er|var)\s(?:udgivet|publiceret|publisert|skrevet|postet|oprettet|lagt)\s(?:i\s|den\s|af\s|av\s|under\s|ut\s)`,
  String.raw`tämä\s(?:kirjoitus|artikkeli|merkintä)\s(?:on\s)?(?:julkaistiin|julkaistu|kirjoitettiin|kirjoitettu)\s`,
  String.raw`(?:ten\s)?(?:wpis|artykuł|post)\s(?:został|był|jest)\s(?:opublikowan|zamieszczon|napisan|dodan)[yea]\s`,
  String.raw`(?:tento\s)?(?:příspěvek|článek|záznam|príspevok|článok)\s(?:byl|bol)\s(?:publikován|zveřejněn|vložen|přidán|napsán|publikovaný|zverejnený|pridaný|napísaný)\s`,
  String.raw`(?:(?:эта\s|данная\s)?(?:запись|статья|заметка)\s(?:была\s)?(?:опубликована|размещена|добавлена)|(?:этот\s|данный\s)(?:материал|пост)\s(?:был\s)?(?:опубликован|размещён|размещен))\s`,
  String.raw`ц(?:ей|ю|я)\s(?:запис|статтю|стаття|допис)\s(?:було?а?\s|був\s)?(?:опубліковано|опублікований|розміщено)\s`,
  String.raw`(?:acest\sarticol|această\s(?:intrare|postare))\s(?:a\sfost|este)\s(?:publicată?|postată?|scrisă?|adăugată?)\s`,
  String.raw`bu\s(?:yazı|gönderi|içerik|makale)\s.{2,120}(?:yayınlan|yazıl|gönderil|eklen)`,
  String.raw`(?:αυτή\sη\s(?:καταχώρηση|εγγραφή)|η\s(?:καταχώρηση|εγγραφή)|αυτό\sτο\sάρθρο)\s(?:δημοσιεύ\p{L}+|αναρτήθηκε|καταχωρήθηκε)\s`,
  'この(?:投稿|記事|エントリー)は.{2,80}(?:投稿|掲載|公開)',
  '(?:本条目|此条目|此文章|這篇文章|该日志|本篇文章)(?:发布于|發佈於|發表於|发表于|由|是由)',
  String.raw`이\s?(?:글|엔트리|게시물|기사)[은는]\s.{2,80}(?:게시|작성|등록)되었`,
  String.raw`(?:نُ?شرت\sهذه\s(?:المقالة|التدوينة)|این\s(?:نوشته|مطلب)\sدر\s.{2,100}(?:منتشر|ارسال))`,
  String.raw`(?:entri|artikel|tulisan|pos)\sini\sdi(?:posting|tulis|terbitkan|publikasikan|kirim|poskan)`,
  String.raw`bài\s(?:viết\s)?này\s(?:đã\s)?được\s(?:đăng|viết)\s`,
];
const SENTENCE = new RegExp(`^\\P{L}{0,3}(?:${SENTENCES.join('|')})`, 'iu');

/** First letters of such sentences, in either case: a quick no for most lines. */
const FIRST = /^\P{L}{0,3}[tdceiqwpčzсзэдцпaαηこ本此這该이نابb]/iu;

/** Longest such sentence, in UTF-16 units: many keywords may follow. */
const LONGEST = 400;

/**
 * Whether a paragraph is the sentence by which a publishing system closes an entry: "This entry was posted in Harbour on May 5,
 * 2011 by Mara Holt. Bookmark the permalink.", "Dieser Beitrag wurde unter Hafen veröffentlicht." The words are those of the themes
 * that WordPress, Drupal and Serendipity bring along, in their translations. What stood elsewhere first is none: "Dieser Artikel wurde zuerst …".
 */
export function isEntryMeta(text: string): boolean {
  return text.length <= LONGEST && FIRST.test(text) && SENTENCE.test(text);
}

/** "By Mara Holt", "von Jana Roth und Tom Reed": names behind the word, in capitals but for particles and conjunctions. */
const AUTHORS =
  /(?<![\p{L}\p{M}])(?:by|von|par|por|da|door|av|af|przez|автором|[Аа]втор|[Aa]utor|autorem|de\scătre|oleh|bởi|από(?:\sτον|\sτην)?):?\s(\p{Lu}(?:\.|[\p{L}\p{M}’'-]+)(?:\s(?:(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ter|ten|zu|y|e|et|und|and|og|och|en|i|и)\s){0,2}\p{Lu}(?:\.|[\p{L}\p{M}’'-]+)){1,6})/gu;

/** The persons that such a sentence names as its authors; empty where it names none, or a word that is no known given name. */
export function entryAuthors(text: string): readonly string[] {
  if (!isEntryMeta(text)) return [];
  for (const [, named = ''] of text.matchAll(AUTHORS)) {
    const names = readNames(named);
    if (names && hasGivenName(names[0]!)) return names;
  }
  return [];
}
