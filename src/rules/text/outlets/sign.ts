import { lettersOf } from '../../../text/characters.ts';
import { isFurniture } from '../../../text/names/furniture.ts';
import { ROLE_MODIFIERS, ROLES } from '../../../text/names/words.ts';
import { pressTitle } from '../../../text/press-names/titles.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Passage } from '../passages.ts';
import { fullName, houseName } from './lines/rights.ts';
import { isMenuWord } from './names/menu-words.ts';
import { isTopicLabel } from './names/topics.ts';
import { WAYS_IN } from './names/ways-in.ts';

/** Something on a page that speaks for a name being its outlet's. */
export interface Sign {
  readonly name: string;
  /** How much it says; 2.1 in all is believed. */
  readonly weight: number;
  readonly passage: Passage;
  readonly rule: string;
  /** The name with a word such as "Media" or "Company" that houses' names end in, and papers' mostly not. */
  readonly written?: string;
}

/** What a name at a page's edge is not: a byline, a label, a sentence's start. */
const CONTEXT =
  /^(?:by|von|par|por|di|door|av|af|nga|od|autor|about|über|from|in|more|mehr|plus|neues?t?e? (?:von|auf|aus)|aktuell)\s/iu;
const NOT_OUTLETS =
  /^(?:all rights reserved|rights reserved|the author|authors?|copyright|photo.*|getty.*|reuters|afp|dpa|ap|imago.*|picture alliance|shutterstock|the|our|us|we|your|this|image|privacy.*|terms.*|cookies?|facebook|twitter|google|instagram|youtube|whatsapp|home|forside|forsiden|startsida|startsidan|etusivu|accueil|inicio|início|hem|hjem|strona główna|hlavní stran[aá]|kezdőlap|címlap|acasă|naslovna|naslovnica|početna|почетна|главная|головна|начало|αρχική|ana ?sayfa|beranda|trang chủ|voorpagina|portada|capa|pagina iniziale|الرئيسية|خانه|صفحه نخست|דף הבית|ראשי|होम|首页|首頁|网站首页|ホーム|トップ|홈|news|politics?|sports?|world|business|opinion|culture|local|nachrichten|politik|wirtschaft|kultur|panorama|startseite|alle? .*|menu|search|suche|newsletter|kommentare?|me|topics?|tags?|video|live|international|national|life|lifestyle|money|world news|(?:riproduzione )?riservata|riproduzione riservata|europe|europa|espa[nñ]a|deutschland|france|italia|america|africa|asia|uk|us|u\.s\.|usa|ee\.? ?uu\.?|eua|сша|abd|ηπα|vsa|canada|australia|germany|spain|regional|local news|m[ée]xico|argentina|brasil|chile|colombia|per[uú]|venezuela|uruguay|ecuador|cuba|portugal|россия|украина|україна|беларусь|polska|česko|slovensko|magyarország|românia|българия|srbija|србија|hrvatska|slovenija|türkiye|indonesia|malaysia|singapore|india|pakistan|việt nam|ελλάδα|κύπρος|sverige|norge|danmark|suomi|nederland|belgië|belgique|österreich|schweiz|suisse|ireland|scotland|wales|england|japan|china|中国|中國|日本|台灣|台湾|香港|한국|북한|مصر|لبنان|السعودية|العراق|سوريا|المغرب|ایران|ישראל|भारत|arts?|columns?|finance|jobs?|editors?|staff|admin|author|main|site|header|footer|brand|mobile|default|company|newsroom|(?:news|web|online|city) ?desk|(?:large|small|top|side|ad)?[ -]?banner)$/iu;

/** "Breaking news", "Güncel haberler": what sites add to titles to be found, and call their front pages. */
const NEWS_OF_NOW =
  /^(?:(?:latest|breaking|top|current|local|world|today[’']?s?|more|all|trending|news) (?:news|headlines?|stories|updates?)|aktuelle (?:nachrichten|news|meldungen)|nachrichten aktuell|(?:(?:güncel|son dakika|sıcak) )?haber(?:ler|leri)?|son dakika|(?:últimas )?noticias(?: de hoy)?|últimas notícias|ultim[ea] notizie|ultim[’']ora|(?:dernières )?(?:actualités|infos|nouvelles)|actu(?:alité)?|(?:het )?laatste nieuws|(?:senaste|seneste|siste) (?:nytt|nyt|nyheter|nyheder)|nyheter|uutiset|tuoreimmat uutiset|(?:najnowsze )?wiadomości|(?:poslední )?zprávy|(?:последние )?новости(?: дня| сегодня)?|останні новини|berita (?:terkini|terbaru|hari ini)|tin tức|tin mới|(?:friss )?hírek|ultimele știri|știri|νέα|ειδήσεις|أخبار|آخر الأخبار|اخبار|חדשות|(?:все|усі|всі|всички) (?:новости|новини)|tutte le notizie|todas (?:las noticias|as notícias)|toutes? (?:les |l[’'])(?:actualités?|infos|news)|alle (?:nachrichten|meldungen|news|nyheter|nyheder)|alla nyheter|al het nieuws|kaikki uutiset|wszystkie wiadomości|všechny zprávy|összes hír|toate știrile|sve (?:vijesti|vesti)|όλες οι ειδήσεις|όλα τα νέα|tüm haberler|semua berita|كل الأخبار|همه اخبار|כל החדשות|(?:最新|新着|主要|関連|注目の?|全)?ニュース(?:一覧)?|समाचार|खबर|ख़बर|खबरें|সংবাদ|খবর|செய்திகள்|ข่าว|(?:최신|주요|관련|전체)?\s?뉴스|(?:最新|相关|相關|更多|所有)?(?:新闻|新聞))$/iu;

/** "Overig nieuws", "Weitere Meldungen", "Noticias locales": the rest of the news, by where it is from or that it is more. */
const OTHER_NEWS =
  /^(?:(?:overige?|ander|meer|regionaal|lokaal|binnenlands|buitenlands|plaatselijk) nieuws|(?:weitere|andere|mehr|regionale|lokale|wichtige|kurze|sonstige) (?:nachrichten|meldungen|news)|(?:autres|plus d[’']) ?(?:actualités|infos|informations|nouvelles|actus)|(?:otras|más|mas) noticias|(?:outras|mais) notícias|altre (?:notizie|news)|(?:noticias|notícias|notizie|actualités|infos|știri|berita|tin) (?:locales|nacionales|internacionales|regionales|relacionadas|destacadas|locais|nacionais|internacionais|regionais|locali|nazionali|internazionali|régionales|nationales|internationales|interne|externe|lain|lainnya|daerah|nasional|khác|địa phương)|alte știri|mai multe știri|(?:övriga|fler|andra|lokala) nyheter|(?:øvrige|flere|andre|lokale) (?:nyheter|nyheder)|(?:muut|paikalliset|kotimaan|ulkomaan) uutiset|(?:inne|pozostałe|lokalne|krajowe|zagraniczne) (?:wiadomości|newsy|aktualności)|(?:další|ostatní|místní|domácí|zahraniční) zprávy|(?:további|egyéb|helyi|belföldi|külföldi) hírek|(?:другие|прочие|местные|главные) новости|(?:інші|місцеві|головні) новини|(?:други|местни) новини|(?:ostale|lokalne|druge) (?:vijesti|vesti|novice)|άλλ(?:α|ες) (?:νέα|ειδήσεις)|τοπικ(?:ά|ές) (?:νέα|ειδήσεις)|(?:diğer|yerel) haberler)$/iu;

/** "Ihre Werbung im Kurier", "Le journal", "Mes articles": what sites say of theirs or the reader's. */
const DETERMINED =
  /^(?:(?:sie|ihre?[nmr]?|wir|uns|unsere?[nmr]?|und|alle|mehr|mein[e]?|dein[e]?|your|our|my|all|more|stay|nos|notre|vos|votre|mes|mon|ma|sus?|nuestr[oa]s?|tus?|mis?|i tuoi|i nostri|le tue|il tuo|meus?|minhas?|seus?|jouw|onze|mijn|ons|mina|dina|våra|vår|mine|dine|vores|vår[et]?)(?:\s|$)|(?:le|la|the|el|il|das|die|der|het|o|a)\s(?:journal|newspaper|zeitung|radio|diario|periódico|jornal|magazine?|quotidien|presse|prensa|krant|site|app)$)/iu;

/** "Log In or Sign Up", "Follow Us On Twitter", "Full RSS Feed", "Blog": buttons and small words with the capitals of a title. */
const BUTTONS =
  /^(?:(?:log|sign)[ -]?(?:in|on|out|up|off)|(?:us|me|you|it|them|him|her|here|there|now|from|by|to|on|at|in|of|for|with|why|how|what|when|where|who|but|and|or|not|if|as|so|most|full|would|could|should|will|can|may|looking|blogs?|discover|switch|got|toggle (?:menu|navigation)|skip(?: to .*)?|menu|edition|profile|(?:us|me|you|it|here|from) (?:on|at|in|via|by|to|for)|(?:with|to|from|about|contact) us)|(?:featured|top|latest|more|other|recent|popular|related|trending) (?:stories|posts?|articles?|videos?)(?: news)?|(?:daily|weekly|today[’']s) (?:deals?|offers?|digest|e-?mails?|poll|quiz|horoscopes?|crossword|puzzles?|forecast|specials?))$/iu;

/** Who made the page's software, not its words. */
const MAKERS =
  /^(?:wordpress(?:\.com)?|drupal|joomla!?|ghost|blogger|blogspot|squarespace|wix(?:\.com)?|weebly|typepad|movable type|typo3|webflow|tumblr|disqus|hugo|jekyll|elementor|astra|divi|genesis|shopify|quantcast|scorecard ?research|comscore|chartbeat|taboola|outbrain|onesignal|medium|substack|arc xp|newspack|townnews|blox.*|cloudflare|recaptcha|datawrapper|flourish|infogram|whatsbroadcast|messengerpeople)$/iu;

/** "El tiempo" is the weather, "El Tiempo" a paper. */
function isSection(name: string): boolean {
  return isFurniture(name.replace(/^(?:the|der|die|das|le|la|les|el|los|las|il|lo|o|a)\s/iu, '')) && !pressTitle(name);
}

/** "Senior Reporter", "Korrespondentin": a post, where no article makes a title of it. */
function isPostName(name: string): boolean {
  // Most names are told by their first word.
  const first = name.indexOf(' ');
  if (first >= 0 && !ROLE_MODIFIERS.has(name.slice(0, first).toLowerCase())) return false;
  const words = name.split(' ');
  return (
    words.every((word, at) => at === words.length - 1 || ROLE_MODIFIERS.has(word.toLowerCase())) &&
    ROLES.test(words.at(-1)!) &&
    !/^(?:The|De|Le|La|El|Il|Der|Die)\s/u.test(name)
  );
}

/** What pages are read with: "iPhone app", "iPad-optimized edition", "Download our PDF". */
const DEVICES =
  /^(?:i(?:phone|pad|pod|os)(?:-\S+)?|android|blackberry|kindle|windows(?: phone)?|mac(?:os| os x)?|xbox|playstation|chrome|safari|firefox|internet explorer|opera|alexa|siri|rss|pdf|html5?|javascript|flash(?: player)?|wi-?fi|app store|google play(?: store)?|qr(?:[- ]code)?)$/iu;

/** "E-Mail LoginKostenlos", "Zentralredaktion", "ログイン無料": a mailbox, a desk, buttons of accounts. */
const DESKS = /^(?:e-?mails?(?: log-?in)?|\p{L}+redaktion(?:en)?|.*(?:ログイン|会員登録|無料会員).*)$/iu;

/** Signs that a name stands on a page, in whatever place: sections do, too. */
const LABELS: ReadonlySet<string> = new Set([
  'press-name',
  'masthead',
  'masthead-line',
  'masthead-name',
  'stamp-line',
  'service',
  'frame',
  'about',
  'invitation',
  'notice',
]);

/** Signs from sentences and fixed words, where a word stands twice because the name is so: "Pier Pier uses cookies". */
const IN_WORDS: ReadonlySet<string> = new Set(['frame', 'copyright-line', 'self-reference']);

/** Signs that state whose a page is, whatever words its name is of. */
const STATED: ReadonlySet<string> = new Set(['copyright-line', 'terms']);

/** "أخبار الساحل": words of a page's furniture and others. */
function isNamed(name: string): boolean {
  return name.includes(' ') && !name.split(' ').every((word) => isFurniture(word.replace(/^ال(?=\p{L}{3})/u, '')));
}

/** A sign, or null where the name can be no outlet's: a section, a label, a sentence, an agency. */
export function signOf(name: string, weight: number, passage: Passage, rule: string): Sign | null {
  // Most lines under a masthead are a byline and a date: no more is asked of them.
  if (YEAR.test(name) || (rule === 'masthead' && CONTEXT.test(name))) return null;
  const { plain, written, section, label } = nameAs(
    IN_WORDS.has(rule) || !mayBeTwice(name) ? name : name.replace(/^(\S{3,40})\s\1$/u, '$1'),
  );
  if (plain === null || (section && rule !== 'dateline' && !(STATED.has(rule) && isNamed(plain)))) return null;
  if (label && LABELS.has(rule)) return null;
  if (rule === 'masthead' && (/[,:;!?]/.test(plain) || (plain !== name && CONTEXT.test(plain)))) return null;
  return written === undefined
    ? { name: plain, weight, passage, rule }
    : { name: plain, weight, passage, rule, written };
}

/** "El país", "Los deportes": a section; a paper's name has capitals. */
const SMALL = /^(?:El|Los|Las|Els)\s\p{Ll}/u;

/** Words of a row of sections, at least: a paper's name may be of three. */
const ROW = 4;

/** "India World Business Sport": the sections of a menu in one line, without anything between them. */
function isRowOfSections(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length >= ROW && words.every((word) => /^\p{Lu}/u.test(word) && (isFurniture(word) || NOT_OUTLETS.test(word)))
  );
}

/** A name as signs bear it, and whether it is a section's of a page or another label's as well. */
const nameAs = remembered((name) => {
  const plain = plainName(name);
  return {
    plain,
    written: plain === null ? undefined : fullName(name),
    section: plain !== null && isSection(plain),
    label:
      plain !== null &&
      (SMALL.test(plain) || isRowOfSections(plain) || (pressTitle(plain) === null && isTopicLabel(plain))),
  };
});

/** Words of pages that are no house's name, in one pattern: each is asked of every name. */
const NO_HOUSE = new RegExp(
  [
    ...[NOT_OUTLETS, BUTTONS, NEWS_OF_NOW, OTHER_NEWS, DETERMINED, MAKERS, DEVICES, DESKS].map(({ source }) => source),
    WAYS_IN,
  ].join('|'),
  'iu',
);

/** A year, or another long number. */
const YEAR = /\d{4}/;

/** Degrees, addresses and marks of programs, other numbers, days of the Hebrew calendar ("כ״ה בתמוז התשפ״ג"). */
const NO_NAME =
  /^www\.[^.]+$|[|[\]_@<>{}]|\s\/\s|\/\/|https?:|\d{3}(?![\p{L}%])|\d\s?(?:°|℃|[CF]$)|(?<!\p{L})ה?תש\p{L}?["״”'׳]\p{L}/u;

/** "Pier Post" */
const WORDS = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** What a name may have around it by which it is no other. */
const SURROUNDED = /\+|page|startseite|www\.|logo/iu;

/** The name as its house writes it; null where it can be no house's, whatever speaks for it. */
function plainName(name: string): string | null {
  const plain = withoutSurroundings(houseName(name));
  if (plain.length < 2 || plain.length > 50 || !/\p{L}/u.test(plain)) return null;
  // No sign or number is in a name that is words alone.
  return NO_HOUSE.test(plain) ||
    (!WORDS.test(plain) && NO_NAME.test(plain)) ||
    isMenuWord(plain) ||
    isLowerCase(plain) ||
    isPostName(plain)
    ? null
    : plain;
}

function withoutSurroundings(name: string): string {
  if (!SURROUNDED.test(name)) return withoutTitle(name);
  // "晴江晚报 +复制链接": a button behind the name.
  return (
    withoutTitle(name.replace(/\s\+\p{Lo}{2,8}$/u, ''))
      // "Küstenbote+": what of a paper is sold apart.
      .replace(/(?<=^(?!canal|disney|rtl|apple|sky|tv)\p{L}.{2,40}\p{L})\s?\+$/iu, '')
      // "Pier Post Homepage": a logo's text.
      .replace(/\s(?:home ?page|startseite)$/iu, '')
      // "© 2013 www.pierpost.example"
      .replace(/^(?:https?:\/\/)?www\.(?=\S+\.\p{Ll}{2,}$)/u, '')
      // "main-logo Pier One": what a picture is called in its page.
      .replace(/^(?:\p{Ll}{2,10}[-_])?logo[-_\s]+(?=\p{L})/iu, '')
  );
}

/** "neue Hafenpost neue Hafenpost": a logo's text and its title. */
function withoutTitle(name: string): string {
  return mayBeTwice(name) ? name.replace(/^(\S+\s.{2,40})\s\1$/u, '$1') : name;
}

/** Whether a blank stands in the very middle, as between two copies of one name. */
function mayBeTwice(name: string): boolean {
  return name.length % 2 === 1 && /\s/.test(name.charAt(name.length >> 1));
}

/** A name for comparison: letters and digits, without accents and a leading article. */
export const keyOf = remembered(lettersOfName);

/** The same, for titles, which are asked about once and not kept. */
export function lettersOfName(name: string): string {
  // "Il Gazzettino.it" is "Il Gazzettino", "Kurier.at" "Kurier"; a host in small letters stays one.
  const ends = name.includes('.') && (name.includes(' ') || /^\p{Lu}/u.test(name));
  const bare = (ends ? name.replace(/\.(?:\p{Ll}{2,3}|\p{Lu}{2,3})$/u, '') : name).toLowerCase();
  // Most names have letters without accents alone.
  const plain = /[^\0-\x7f]/.test(bare) ? bare.normalize('NFKD').replace(/\p{Mn}/gu, '') : bare;
  return lettersOf(plain.replace(/^(?:the|der|die|das|le|la|les|el|il|lo)\s+/, ''));
}

/** Whether a name is in Latin letters: beside its like in another script, as pages name their rights in both, it is not its readers’. */
export function isLatin(name: string): boolean {
  return /^[^\p{L}]*\p{Script=Latin}/u.test(name) && !/[\u3040-\u9fff\uac00-\ud7af]/.test(name);
}

/** "bt" for "Bergens Tidende", nothing for a single word. */
export function initialsOf(name: string): string {
  const words = name.replace(/^(?:the|der|die|das|le|la|el|il|de)\s/iu, '').split(/[\s-]+/);
  return words.length < 2 ? '' : words.map((word) => word.charAt(0).toLowerCase()).join('');
}

/** "was ist los": words of a cased script without a capital. Georgian letters count as small ones, and have no others in use. */
function isLowerCase(text: string): boolean {
  return (
    /^\p{Ll}+(?:\s(?!online$)\p{Ll}+)+$/u.test(text) &&
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)
  );
}
