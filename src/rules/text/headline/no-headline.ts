import { readByline, readNames } from '../../../text/names.ts';
import { isRoleLine } from '../bylines/notes.ts';
import { withoutDates } from '../outlets/lines.ts';
import type { Passage } from '../passages.ts';
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
    (passage.stamped && !namesDay(passages, passage)) ||
    LABELLED.test(title) ||
    WIRE_DATELINE.test(title) ||
    hasGluedCredit(passages, passage) ||
    (passage.words <= 6 && isRoleLine(title) && readNames(title) !== null) ||
    (title === passage.text ? passage.byline : readByline(title)) !== null ||
    /^(?:https?:|www\.|\S+@\S+$)|\S@\S+\.\p{L}{2}|[\p{L}\d]_[\p{L}\d]|^\S+-\S+-\S+-\S{2,}$/iu.test(title) ||
    // "(Corrects the third paragraph)": a note of the desk.
    /^\([^()]+\)$/.test(title) ||
    !/\p{L}{2}/u.test(title) ||
    isScore(title) ||
    FIGURES.test(title) ||
    BUTTONS.test(title) ||
    CLICK.test(title)
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

/** "Gulls (26-33) 0 1 0 0 0 0 0 4 5 7 0": a row of a table. */
function isScore(title: string): boolean {
  const words = title.split(' ');
  return words.length > 7 && words.filter((word) => /^[\d():.,–-]+$/.test(word)).length > words.length / 2;
}

/** "Fjordby 4 °C Northlight 7 °C": the weather of two places. */
const FIGURES = /\d\s?°(?:\s?[CF]\b)?.*\d\s?°/u;

/** "Click here for more on the harbour": a button's words; "Click here to go" may be a headline's. */
const CLICK =
  /^(?:(?:click|tap) here for|klicken sie hier|hier klicken|cliquez ici|cliquer ici|(?:haz|haga) clic(?:k)? aquí|pincha aquí|clicca qui|clique aqui|klik hier|klicka här|klik her for|klikk her|kliknij (?:tutaj|tu)\s|klikněte (?:zde|sem)|kattintson ide|нажмите (?:здесь|сюда)|натисніть тут|κάντε κλικ εδώ|buraya tıklayın|اضغط هنا|انقر هنا|اینجا کلیک|לחצו כאן|यहां क्लिक|点击这里|点击此处|點擊這裡|こちらをクリック|여기를 클릭)/iu;

/** "The mayor at the opening (BUTTON) Play (BUTTON) Pause": a player, as a text browser prints it. */
const BUTTONS = /\(BUTTON\).*\(BUTTON\)/;

/** "潮汐社北安2月27日电 …": a wire's dateline opens the text itself. */
const WIRE_DATELINE = /^\p{Script=Han}{2,10}\s?\d{1,2}月\d{1,2}日(?:电|電|讯|訊)/u;

/** "Posted in: bees, bicycles", "Mots-clés : abeilles": what a text is filed under. */
const LABELLED =
  /^(?:posted in|filed under|tagged(?: with| as)?|tags?|topics?|categor(?:y|ies)|keywords?|in categories|related topics|schlagw(?:ort|orte|örter)|stichwort\p{L}*|themen|mots[- ]clés|étiquettes|catégories?|archivado en|etiquetas|temas|palavras-chave|argomenti|etichette|trefwoorden|onderwerpen|etiketter|ämnen|emner|avainsanat|aiheet|słowa kluczowe|tagi|klíčová slova|štítky|címkék|etichete|ključne riječi|oznake|теги|ключевые слова|ключови думи|λέξεις κλειδιά|ετικέτες|etiketler|kata kunci|từ khóa)\s?:/iu;
