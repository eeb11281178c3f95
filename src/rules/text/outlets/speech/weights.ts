import { pressTitle } from '../../../../text/press-names/titles.ts';
import { isInCapitals, isSiteName } from '../names/house.ts';
import type { SpeechKind } from './kinds.ts';
import { SPEECH } from './words.ts';

/** What was told long ago was told to whoever asked then. */
const EARLIER =
  /(?:19|20)\d\d|previously|earlier|years ago|last year|at the time|auparavant|eerder|tidigare|tidligere|wcześniej|dříve|korábban|ранее|раньше|раніше|daha önce|سابق|पहले|이전|以前/u;

/** "Gord Pettifer", "Anneke van der Laan" */
const PERSON =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,14}\s(?:\p{Lu}\.\s|(?:de|del|da|di|van|von|der|den|al|el|bin)\s){0,2}\p{Lu}\p{Ll}{2,18}(?!\p{L})/u;

/** "… did not respond", "n’a pas donné suite": what is said of who was asked by reporters, and of nobody that others ask. */
const ANSWERED =
  /(?:comment|respon[ds]|declined|äußern|stellungnahme|donné suite|répond|souhaité|réagi|no quiso|respondi|declin[óo]|rehus|retorn|manifest|posicion|rispost|rispond|commentare|reageren|reactie|kommentar|svara|svare|uttala|vastaus|vastan|odpowied|komentar|nevyjádř|ответил|комментир|комментар|yanıt|menanggapi|tanggapan)/iu;

/** What a house weighs that somebody told something, and one that did what reporters do. */
const TOLD = 2.15;
const ACTED = 1.1;
/** What a house with an article weighs of which a text says late that it was told something: one of six is the text's own. */
const LATE = 1.05;
const ARTICLE = /(?:^|\s)(?:the|al|el|la|ao|à|o|au|le|alla|allo|il|dem|der|de|het)\s$/iu;
/** "confie-t-il à Rive-Matin": no article in French. */
const BARE = /(?:^|\s)à\s$/u;

const SEEN_BY = /(?:seen|obtained|reviewed|viewed) by\s(?:the\s)?$/u;

/** A house that a text says something to have been told to, or asked by. */
export interface Told {
  readonly kind: SpeechKind;
  /** As the text writes it, and whether it reads as a house's name. */
  readonly name: string;
  readonly house: boolean;
  /** The paragraph, and the one above it before a line's end. */
  readonly text: string;
  readonly language: string;
  /** Whether it stands below the text's first quarter, and whether an official without a name goes on to speak. */
  readonly late: boolean;
  readonly unnamed: boolean;
  /** Whether it is in a text's first two paragraphs. */
  readonly first: boolean;
}

/** What such words say of a house being the text's own. */
export function weightOf({ kind, name, house, text, language, late, unnamed, first }: Told): number {
  if (kind === 'comment') return 2.2;
  // "The Lantern visited four of the sites": others write so of a rival, but mostly the house itself.
  if (kind === 'acted') return ACTED;
  if (kind === 'asked') return house || ANSWERED.test(text.slice(text.indexOf('\n'))) ? 2.2 : 1.4;
  // What was told to any name three times over is still no house.
  if (!house) return 0.8;
  // "according to an audit seen by The Littoral", as a text opens: who has another's news so early says whose it is.
  if (
    kind === 'seen' &&
    first &&
    language === 'en' &&
    !isLongAgo(text, name) &&
    SEEN_BY.test(text.slice(0, text.indexOf(name)))
  )
    return /^The\s/.test(name) && pressTitle(name) === null ? TOLD : 1.1;
  if (kind === 'seen' || isLongAgo(text, name)) return 1.1;
  // Of sites others write "the website": who writes "told PierOnline" mostly is it. An official who does not
  // give his name speaks to a paper that few others cite as to his own.
  if (isSiteName(name) || (unnamed && pressTitle(name) === null)) return TOLD;
  if (SPEECH[language] !== undefined && !isIntroduced(text, name)) return 1.1;
  const at = text.lastIndexOf(name);
  const before = text.slice(Math.max(0, at - 8), at);
  const isArticled = ARTICLE.test(before) && !(language === 'fr' && BARE.test(before));
  return late && (/^The\s/.test(name) || isArticled) && !isInCapitals(name) ? LATE : TOLD;
}

/** Whether the words around a name tell of a time gone by: "told the Courier in 2016", "previously told". */
function isLongAgo(text: string, name: string): boolean {
  const at = text.lastIndexOf(name.slice(0, 4));
  const before = text.slice(Math.max(0, at - 60), at);
  return EARLIER.test(before + text.slice(at, at + name.length + 45));
}

/** Who speaks to a paper's reporter is introduced with a whole name, in this paragraph or the one before; who is quoted from elsewhere mostly not. */
function isIntroduced(text: string, name: string): boolean {
  return PERSON.test(text.replaceAll(name, ''));
}

/** "A senior official of the waterworks", "One inspector": who speaks without a name. */
const UNNAMED =
  /(?:^|[.!?] )(?:An?|One|Another|The|Two|Some|Several)\s(?:[\p{Ll}-]+\s){0,3}(?:official|officer|inspector|employee|insider|source|teacher|nurse|engineer|executive|bureaucrat|staffer|leader)s?(?!\p{L})[^.!?“”"]{0,120}?\s(?:told|tells)\s/u;
/** How such a one goes on to speak. */
const GOES_ON =
  /(?<!\p{L})(?:the|this|that)\s(?:[\p{Ll}-]+\s){0,2}(?:official|officer|inspector|employee|insider|source|teacher|nurse|engineer|executive|bureaucrat|staffer|leader)s?\s(?:said|says|added|adds|explained|alleged|claimed)(?!\p{L})/iu;

/** Whether an official without a name is told of in a paragraph and speaks on in it or in the next. */
export function speaksUnnamed(text: string, next: string): boolean {
  if (!UNNAMED.test(text)) return false;
  return GOES_ON.test(next) || GOES_ON.test(text.slice(text.search(/ (?:told|tells) /)));
}
