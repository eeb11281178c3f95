import { kindOf, LETTER } from './character-kinds.ts';
import { remembered } from './remembered.ts';

/** Words that newspapers, magazines and broadcasters are named with, in the languages of the world's press. */
const WORDS = new Set(
  `times post herald gazette chronicle mercury courier news tribune journal observer sentinel examiner review telegraph guardian echo star argus bulletin dispatch
  independent advertiser express mail mirror recorder register reporter standard sun voice world globe record press daily weekly quarterly monthly magazine leader monitor
  insider beacon spectator statesman digest
  advocate citizen enterprise inquirer intelligencer messenger outlook packet patriot pioneer ledger broadcasting radio television
  zeitung zeitschrift anzeiger nachrichten kurier bote blatt tagblatt tageblatt rundschau presse spiegel allgemeine volksblatt wochenblatt woche morgenpost abendpost abendblatt merkur stimme beobachter volksfreund neueste
  le-monde gazette écho échos dépêche figaro quotidien nouvelles tribune voix libération presse journal courrier progrès
  comercio faro verdad semanario
  diario periódico noticias correo voz mundo país heraldo gaceta crónica cuaderno prensa vanguardia tiempo nación jornal folha correio notícias gazeta diário público
  giornale corriere gazzetta messaggero mattino resto stampa repubblica quotidiano notizie eco
  krant dagblad koerier nieuwsblad volkskrant telegraaf courant gazet nieuws
  nyheter nyheterna tidningen tidning dagblad dagbladet bladet aftenposten avisen avisa avis tidende posten nytt nyt kuriren
  sanomat uutiset lehti kurier gazeta dziennik głos rzeczpospolita wiadomości noviny deník listy novine vjesnik glas
  вестник газета известия новости правда коммерсантъ ведомости листок вечерний курьер вісник газета новини
  εφημερίδα νέα βήμα καθημερινή haber gazetesi gazete postası sabah ziarul gazeta adevărul hírlap újság közlöny
  napló hírmondó krónika élet tükör portál portal gazetka tygodnik týdeník ziar jurnalul monitorul evenimentul
  voce vocea suara вести вісті голос хроніка хроника
  voce vocea suara вести вісті голос хроніка хроника تايمز تایمز نيوز نیوز برس بوست
  žinios diena fréttir blaðið morgunblaðið koran harian kompas berita pos báo thời
  صحيفة جريدة مجلة وكالة أنباء روزنامه خبرگزاری مجله نشریه تايمز تایمز نيوز نیوز برس بوست عیتون עיתון ידיעות הארץ समाचार टाइम्स दैनिक न्यूज़ न्यूज पत्रिका موقع بوابة شبكة পত্রিকা সংবাদ নিউজ বার্তা দৈনিক`
    .split(/\s+/)
    .filter(Boolean),
);
const PARTICLES = new Set(
  'of the and de da do das dos del della delle dei degli der des di du la le el y e van von für och og i w na'.split(
    ' ',
  ),
);
/** "Submit News", "Search the Post", "News quizzes", "From the Magazine": what a button or a section says. */
const BUTTON =
  /^(?:submit|search|get|play|send|from|follow|latest|browse|watch|view|read|see|tip|join|share|contact|visit|discover|click|go|add|buy|rate|subscribe|listen|download|try|how|why|what|when|where|who|découvrez|lisez|suivez|retrouvez|recevez|descubre|descubra|conoce|conheça|lee|leia|scopri|leggi|entdecken sie|lesen sie|czytaj|čtěte|читайте|odkryj|ontdek|lees|upptäck|läs|opdag|læs|oppdag|lue|register (?:now|today|here|for|to|free)|post (?:a|your|comments?)|recent|related|trending|previous|next)\s|^(?:breaking |top |world |local |national |latest )?news (?:quiz|search|tip|archive|alert|video|release|feed|letter|story|room|home|map|index|headline)\p{L}*$|^press releases?$|^world (?:war|cup|bank|series|trade|championship|record|health|congress|economic|heritage|wide|class|leader)/iu;
/** Words that stand before any noun: "World War", "Star Wars", "News Corp". First in a name, they need another behind them. */
const OPENERS: ReadonlySet<string> = new Set(
  'world star sun voice press mail post express news record leader monitor register mirror globe packet citizen pioneer standard review magazine radio television report reporter recorder outlook insider enterprise zeitschrift'.split(
    ' ',
  ),
);
const COMPOUND =
  /(?:zeitung|blatt|(?<!(?:ge|ver))bote|anzeiger|kurier|nachrichten|rundschau|tidning(?:en)?|bladet|avis(?:en|a)?|posten|tidende|nytt|krant|koerier|dagblad|kuriren|sanomat|uutiset|lehti)$/iu;
/** "Tagesspiegel", "Volksstimme": of what is called so alone, a "Rückspiegel" or a "Gegenstimme" is no paper. */
const GERMAN =
  /^(?:tages|abend|morgen|wochen|sonntags|landes|volks|heimat|bürger|kreis|bezirks|stadt|hauptstadt|regional|handels|nord|süd|ost|west)(?:spiegel|post|presse|stimme|freund|echo|blick|wacht|bericht|beobachter)$/iu;
/** "Skerran24", "PierNews", "ПричалИнформ": a word and a number or another word for news, written as one. */
const ONE_WORD =
  /^\p{L}{4,20}24$|^\p{L}{2,20}\p{Ll}(?:News|Times|Herald|Tribune|Gazette|Journal|Daily|Today|Press|Inform|Инфо|Информ|Ньюс|Новости|Новини)$/u;
const SOFTWARE = /^(?:Word|Buddy)Press$|^(?:Google|Apple|Amazon|Android|YouTube|Facebook|Microsoft)/u;
const EAST_ASIAN =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\w・]{1,12}(?:新聞社?|新闻|日報社?|日报|晚报|晚報|时报|時報|新报|新報|中文网|中文網|周刊|週刊|通信社?|晨报|早报|晨報|早報|都市报|商报|商報|青年报|快报|导报|導報|學刊|学刊|電子報|新闻网|新聞網|电视台|電視台|民報社?|タイムス|투데이|데일리|타임즈|헤럴드|포스트|日报社|일보|신문|뉴스|타임스|저널)$/u;

/** Longest name with quotes and endings around it, in UTF-16 units: whole paragraphs are asked about, too. */
const LONGEST = 72;

/** Whether a short text reads as the name of a newspaper, magazine or broadcaster: "The Harbour Courier", "Lohenhafener Tagblatt", "朝凪日報". */
export function isPressName(text: string): boolean {
  return text.length <= LONGEST && mayBePressName(text) && knownPressName(text);
}

/**
 * Whether a text has nothing that rules it out as a name at a look: a mark of a sentence, a long number, or, among four
 * words or more, one in small letters that is no particle and stands before the last, which may be an edition's. Most
 * headlines, subheads and dates have one of these.
 */
function mayBePressName(text: string): boolean {
  if (SENTENCE_OR_DATE.test(text)) return false;
  // Quotation marks and blanks around a name go before its words are looked at.
  if (!isLetter(text, 0)) return true;
  let words = 0;
  let hasSmall = false;
  let start = 0;
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
    if (end > start) {
      words += 1;
      hasSmall ||= isSmallWord(text, start, end);
    }
    start = end + 1;
    if (hasSmall && words >= 3 && isLetter(text, start)) return false;
  }
  return true;
}

const SENTENCE_OR_DATE = /[!?:;,]|\d{3}|\.$/;
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

/** A word of the letters a to z alone that is no particle. */
function isSmallWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < SMALL_A || unit > SMALL_Z) return false;
  }
  return !PARTICLES.has(text.slice(start, end));
}

const knownPressName = remembered(readsAsPressName);

function readsAsPressName(text: string): boolean {
  const plain = withoutEdition(text.trim());
  if (plain.length < 3 || plain.length > 48) return false;
  const words = plain.split(/[\s-]+/);
  // Several words are no paper's name without one that papers are called by, which most lines don't have.
  if (words.length > 6 || (words.length > 1 && !words.some(isPressWord))) return false;
  if (/[!?:;,]|\d{3}|[.…]$/.test(plain)) return false;
  if (/(?:agency|agentur|agence|agencia|agenzia)$/iu.test(plain) || BUTTON.test(plain)) return false;
  if (words.length === 1) return isOneWord(plain);
  // "نجد تايمز - الرياض": without capitals a dash alone tells a name from the town behind it.
  if (/\s[-–—]\s/.test(plain) && !/\p{Lu}/u.test(plain)) return false;
  if (!/^[\p{Lu}\p{Lo}]/u.test(plain) && !/\p{Lu}/u.test(plain)) return false;
  // Names are written with capitals, sentences are not: "A Star Is Found" may be either, "Night fishermen find a star" is none.
  const capitals = words.every((word) => /^[\p{Lu}\p{Lo}\d&]/u.test(word) || PARTICLES.has(word));
  if (words.length > 2 && !capitals) return false;
  // "Sun Unleashes Massive Solar Flares": in a long name the word is the last, or what it is of stands behind.
  const content = words.filter((word) => !PARTICLES.has(word.toLowerCase()));
  return words.some(
    (word, at) =>
      !(
        at === 0 &&
        OPENERS.has(word.toLowerCase()) &&
        !isPressWord(words.at(-1)!) &&
        !PARTICLES.has(words[1]!.toLowerCase())
      ) &&
      (content.length < 5 || at === words.length - 1 || PARTICLES.has(words[at + 1]!.toLowerCase())) &&
      isPressWord(word),
  );
}

/** "“The Pier Post”", "Pier Post Online": a name without quotation marks, and without its edition. */
function withoutEdition(name: string): string {
  const bare = isLetter(name, 0) && isLetter(name, name.length - 1) ? name : name.replace(QUOTES, '');
  // What all words for editions end in; most names end in another letter.
  return /[elンル版넷인]$/iu.test(bare) ? bare.replace(EDITION, '') : bare;
}

const QUOTES = /^[„“"«»”'‘]+|[„“"«»”'’]+$/gu;
const EDITION = /\s?(?:オンライン|電子版|デジタル|online|digital|인터넷|온라인)$/iu;

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && (kindOf(text.charCodeAt(at)) & LETTER) !== 0;
}

/** "Skerranzeitung", "PierNews", "朝凪日報" */
function isOneWord(name: string): boolean {
  if (EAST_ASIAN.test(name) || (ONE_WORD.test(name) && !SOFTWARE.test(name))) return true;
  return isCompound(name) && /^\p{Lu}/u.test(name) && name.length > 6;
}

function isPressWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    WORDS.has(lower) ||
    (/[’'\u0654]/.test(lower) && WORDS.has(lower.replace(/^(?:l|d|dell|all)[’']|[’'](?:s)?$|\u0654$/gu, ''))) ||
    (word.length > 6 && isCompound(word))
  );
}

function isCompound(word: string): boolean {
  return COMPOUND.test(word) || GERMAN.test(word);
}
