import { isNobodysName } from '../../../text/names/furniture.ts';
import { readByline, readNames } from '../../../text/names.ts';
import { chromeRule } from '../../chrome.ts';
import { isOnlyImage } from '../body.ts';
import { isRoleLine } from '../bylines/notes.ts';
import { withoutDates } from '../outlets/lines.ts';
import { type Passage, passageAt } from '../passages.ts';
import { isGluedCredit } from './glued-credits.ts';
import { beforeGluedDate } from './glued-dates.ts';
import { hasGluedCredit } from './signs.ts';
import type { Overlap } from './words.ts';

/** What no headline is, whatever stands around it: too long or short, chrome, a date, a byline, an address. */
export function isNoHeadline(
  passages: readonly Passage[],
  passage: Passage,
  title: string,
  length: number,
  common: Overlap,
): boolean {
  return (
    length < 8 ||
    length > (passage.depth > 0 ? 260 : 190) ||
    (passage.chrome !== null && !tellsOfText(passage, common)) ||
    (passage.stamped && !namesDay(passages, passage) && title !== beforeGluedDate(passage.text)) ||
    LABELLED.test(title) ||
    WIRE_DATELINE.test(title) ||
    hasGluedCredit(passages, passage) ||
    isGluedCredit(passage, passages) ||
    (passage.words <= 6 && isRoleLine(title) && readNames(title) !== null) ||
    (title === passage.text ? passage.byline : readByline(title)) !== null ||
    /^(?:https?:|www\.|\S+@\S+$)|\S@\S+\.\p{L}{2}|[\p{L}\d]_[\p{L}\d]|^\S+-\S+-\S+-\S{2,}$/iu.test(title) ||
    // "(Corrects the third paragraph)": a note of the desk.
    /^\([^()]+\)$/.test(title) ||
    !/\p{L}{2}/u.test(title) ||
    isScore(title) ||
    FIGURES.test(title) ||
    BUTTONS.test(title) ||
    (passage.depth === 0 && SECTIONS.test(title)) ||
    CLICK.test(title) ||
    OFFERED.test(title) ||
    MENU.test(title) ||
    CUT.test(title) ||
    NEIGHBOUR.test(title) ||
    (passage.depth === 0 && isOnlyImage(passage.block)) ||
    (passage.depth === 0 && (isListOfPersons(title) || BARRED.test(title) || TICKER.test(title))) ||
    (passage.depth === 0 && (CREDITED.test(title) || PICTURE_TAIL.test(title)) && passage.caption) ||
    isRoleUnderName(passages, passage) ||
    (passage.depth === 0 && HOME_TRAIL.test(title)) ||
    (passage.depth === 0 &&
      (isReadingTime(title) || TWIN.test(title) || GLUED.test(title) || ROLE_AT_DESK.test(title))) ||
    isOfSheet(passages, passage) ||
    (passage.depth !== 1 && passage.words < 9 && isOfSections(title))
  );
}

/**
 * "Video: Ferry waits for its engine", "Sign up for the ferry, or walk": what begins as chrome does, but stands where only
 * headlines do and speaks of what the text says.
 */
function tellsOfText({ index, depth, words }: Passage, { shared, overlap }: Overlap): boolean {
  return (index === 0 || depth === 1) && words >= 5 && shared >= 2 && overlap >= 0.4;
}

/** "Record of the council's meeting, 28 November 2019" over "28.11.2019 | 22:48": a headline that says of which day it tells. */
function namesDay(passages: readonly Passage[], { text, index, words, length }: Passage): boolean {
  if (
    length < 25 ||
    words < 4 ||
    text.includes(':') ||
    !passages.slice(index + 1, index + 4).some((line) => line.stamped)
  )
    return false;
  return withoutDates(text).replace(/[^\p{L}]+/gu, '').length > text.length * 0.4;
}

/** A word of figures and marks alone. */
const FIGURE = /(?:^| )[\d():.,–-]+(?= |$)/;

/** "Gulls (26-33) 0 1 0 0 0 0 0 4 5 7 0": a row of a table. */
function isScore(title: string): boolean {
  if (!FIGURE.test(title)) return false;
  const words = title.split(' ');
  return words.length > 7 && words.filter((word) => /^[\d():.,–-]+$/.test(word)).length > words.length / 2;
}

/** "Fjordby 4 °C Northlight 7 °C": the weather of two places. */
const FIGURES = /\d\s?°(?:\s?[CF]\b)?.*\d\s?°/u;

/** "Click here for more on the harbour": a button's words; "Click here to go" may be a headline's. */
const CLICK =
  /^(?:(?:click|tap) here for|klicken sie hier|hier klicken|cliquez ici|cliquer ici|(?:haz|haga) clic(?:k)? aquí|pincha aquí|clicca qui|clique aqui|klik hier|klicka här|klik her for|klikk her|kliknij (?:tutaj|tu)\s|klikněte (?:zde|sem)|kattintson ide|нажмите (?:здесь|сюда)|натисніть тут|κάντε κλικ εδώ|buraya tıklayın|اضغط هنا|انقر هنا|اینجا کلیک|לחצו כאן|यहां क्लिक|点击这里|点击此处|點擊這裡|こちらをクリック|여기를 클릭)/iu;

/** "Home News Harbour Boats & Nets Weather Letters Shop": a menu in one line, from the front page on. */
const MENU =
  /^(?:Home|Startseite|Accueil|Inicio|Início|Voorpagina|Forside|Hem|Etusivu|Strona główna|Domů|Главная)\s(?:[\p{Lu}&][^\s.,:;!?]*\s){6}/u;

/** "Never miss a story from the pier", "Add to your saved stories", "Seen our app? Check it out": what a page offers to do. */
const OFFERED = new RegExp(
  [
    String.raw`^(?:never miss an? |get (?:\S+ )?(?:e-?mail|news|text) (?:alerts?|updates?)|become a fan|add to (?:your |my )?(?:saved|favou?rites|reading list|bookmarks)|(?:read|open|view|continue) in (?:the |our )?app|(?:vote|feature|report|flag) this comment|this (?:feature|service|content) is (?:only )?(?:available )?(?:for|to) |download (?:the|our) (?:free )?app)`,
    String.raw`^(?:(?:diese funktion|dieses angebot) (?:ist|steht) |in der app (?:öffnen|lesen)|(?:zu|in) (?:den favoriten|die merkliste|meine merkliste)|cette fonctionnalité |ajouter à (?:mes|vos) |(?:ouvrir|lire) dans l[’']app|esta (?:funcionalidad|función) es |añadir a (?:mis |favoritos)|(?:abrir|leer) en la app|questa funzion\S+ è |aggiungi ai |(?:apri|leggi) nell[’']app|esta funcionalidade |adicionar aos |(?:abrir|ler) (?:no|na) app|deze functie is |(?:lees|open) in de app)`,
    '^(?:den här funktionen |denne funksjonen |denne funktion |(?:öppna|läs|åpne|les|åbn|læs) i appen|tämä toiminto |avaa sovelluksessa|ta funkcja |(?:otwórz|czytaj) w aplikacji|tato funkce |otevřít v aplikaci|ez a funkció |această funcție |ova funkcija |эта функция |(?:открыть|читать) в приложении|ця функція |тази функция |αυτή η λειτουργία |bu özellik |uygulamada aç|fitur ini |buka di aplikasi|tính năng này |アプリで(?:開く|読む)|앱에서 (?:열기|보기)|在应用中打开)',
    String.raw`[.?!]\s(?:check it out|learn more|find out (?:more|how)|sign up(?: now| here)?|subscribe(?: now)?|mehr erfahren|jetzt anmelden|en savoir plus|más información|saber más|saiba mais|scopri di più|lees meer|läs mer|les mer|læs mere|lue lisää|dowiedz się więcej|více informací|află mai multe|подробнее|узнать больше|дізнатися більше|daha fazla bilgi|selengkapnya|tìm hiểu thêm)[.!»›>→]?$`,
  ].join('|'),
  'iu',
);

/** ": What is to be done", "First night in the harbour -": half a headline, or a kicker. */
const CUT = /^(?::|…)\s|\s[-–—]$/u;

/** "← Notes of the day", "Letters on “The lost pier” →", "Older articles »": the way to the article before, or after. */
const NEIGHBOUR = /^[←⟵⇐◀◄‹](?=[\s\p{L}])|[^\s→⟶][^→⟶]*[→⟶⇒►➔➜›]$|^«\s[^»]+$|^[^«]+\s»$/u;

/** "The ferry is to stay in its harbour. | ISLA Photo Close": a sentence with its stop, and who took the picture. */
const CREDITED = /\p{Ll}[.!?]["”’]?\s[|(–—]/u;

/** "The baker on the quay. Foto: Jonas Pell/PR": a caption to its end. */
const PICTURE_TAIL =
  /[.!?…"”»)\p{L}\d]\s(?:photo(?:graph)?s?|picture|image|fotos?|bild(?:er)?|foto's|fotografía|crédits?|kuva|fot|zdjęcie|фото|φωτο(?:γραφία)?)\s?[:.]\s?[^.!?:]{2,60}$/iu;

/** "Mara Holt" and below it "Chief political writer". */
function isRoleUnderName(passages: readonly Passage[], { index, text, words }: Passage): boolean {
  return words < 6 && isRoleLine(text) && readNames(passageAt(passages, index - 1)?.text ?? '') !== null;
}

/** "Startseite Kassel Innenstadt": the way to the page without marks, in languages whose front page is called so and nothing else. */
const HOME_TRAIL =
  /^(?:Startseite|Accueil|Voorpagina|Forside|Forsiden|Startsida|Etusivu|Strona główna|Hlavní strana|Úvod|Kezdőlap|Prima pagină|Početna|Naslovnica|Главная|Головна|Anasayfa|Ana Sayfa|Beranda|Trang chủ)(?:\s[\p{Lu}&][^\s.,:;!?]*){1,6}$/u;

/** "26 | 01 | 2022 Harbour | Video Words: Mara Holt", "20190926|渡船|面粉|港口": the fields of a page, or its tags. */
const BARRED = /(?:[|｜│].*){3}/u;

/** "[ May 5, 2011 ] Gulls leave the pier": one of the lines that run through a box, each with its day before it. */
const TICKER = /^\[[^[\]]{0,24}(?:19|20)\d\d[^[\]]{0,12}\]/u;

/** "Mara Holt, Jonas Pell, Ida Crewe": who is seen in a picture. */
function isListOfPersons(title: string): boolean {
  return title.includes(',') && (readNames(title)?.length ?? 0) > 2;
}

/** "Weather•3 min read", "Hafen | Lesedauer 2 Min.": a section of a word or two, and how long the text takes. */
function isReadingTime(title: string): boolean {
  const parts = title.split(/\s?[•·|]\s?/);
  return (
    parts.length > 1 &&
    parts.every((part) => part.split(' ').length < 3 || chromeRule(part) !== null) &&
    parts.some((part) => chromeRule(part) !== null)
  );
}

/** "Harbour UnitedHarbour United": a picture's alternative text, and the name below it. */
const TWIN = /^(.{5,60})\1$/u;

/** "Sign in Try Post+Now:The stormThe engineHarbour trialLive": entries of a menu, set without blanks. */
const GLUED = /(?:\p{Ll}{4}\p{Lu}\p{Ll}{2}.*){3}/u;

/** "Journaliste au service Société", "Redakteurin im Ressort Hafen": what somebody does, in a box about who wrote. */
const ROLE_AT_DESK =
  /^(?:(?:chef|grand|senior|leitende[rn]?|stellvertretende[rn]?|stv\.)\s)?(?:journaliste|reporter(?:in)?|rédact(?:eur|rice)|chef(?:fe)?|redakteur(?:in)?|redaktor(?:in)?|leiter(?:in)?|volontär(?:in)?|correspondante?|giornalista|redattore|redattrice|periodista|redactora?|jornalista|verslaggever|redacteur|journalist(?:in)?)\s(?:au|à la|du|de la|im|in der|in the|on the|der|des|de|da|na|della|del|bij de|op de|på|i)\s(?:service|pôle|rubrique|rédaction|ressorts?|redaktion|lokalredaktion|politikressort|newsroom|desk|section|redazione|sezione|redacción|sección|redação|editoria|redactie|redaktionen)(?!\p{L})/iu;

/** "Name: Mara", "Place: Skerran, by the pier": one word, a colon and a few more, none of them quoted. */
const SHEET = /^\p{Lu}\p{Ll}{2,14}:\s(?:[^\s"“„«»”]+\s?){1,6}$/u;

/** Two such lines on end are a sheet of what a text tells of. */
function isOfSheet(passages: readonly Passage[], { index, text, depth }: Passage): boolean {
  if (depth > 0 || !SHEET.test(text)) return false;
  const beside = passages[index - 1];
  return beside !== undefined && beside.length < 40 && beside.byline === null && SHEET.test(beside.text);
}

/** "News Nation & World National politics": sections and buttons and nothing else. */
function isOfSections(title: string): boolean {
  return /\p{Lu}/u.test(title) && isNobodysName(title);
}

/** "The mayor at the opening (BUTTON) Play (BUTTON) Pause": a player, as a text browser prints it. */
const BUTTONS = /\(BUTTON\).*\(BUTTON\)/;

/** "اجتماعی » محیط زیست", "Kultur › Musik": a section and what is in it. */
const SECTIONS =
  /^[^\s.!?:,«»“”"›>\d]+(?: [^\s.!?:,«»“”"›>\d]+){0,2} [»›>] [^\s.!?:,«»“”"›>\d]+(?: [^\s.!?:,«»“”"›>\d]+){0,2}$/u;

/** "潮汐社北安2月27日电 …": a wire's dateline opens the text itself. */
const WIRE_DATELINE = /^\p{Script=Han}{2,10}\s?\d{1,2}月\d{1,2}日(?:电|電|讯|訊)/u;

/** "Posted in: bees, bicycles", "Mots-clés : abeilles": what a text is filed under. */
const LABELLED =
  /^(?:posted in|filed under|tagged(?: with| as)?|tags?|topics?|categor(?:y|ies)|keywords?|in categories|related topics|schlagw(?:ort|orte|örter)|stichwort\p{L}*|themen|mots[- ]clés|étiquettes|catégories?|archivado en|etiquetas|temas|palavras-chave|argomenti|etichette|trefwoorden|onderwerpen|etiketter|ämnen|emner|avainsanat|aiheet|słowa kluczowe|tagi|klíčová slova|štítky|címkék|etichete|ključne riječi|oznake|теги|ключевые слова|ключови думи|λέξεις κλειδιά|ετικέτες|etiketler|kata kunci|từ khóa)\s?:/iu;
