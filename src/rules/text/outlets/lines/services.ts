import { scannerOf } from '../../../../text/cues.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { SMALL_PRESS_WORD } from '../names/name-pattern.ts';

/** A name with capitals: one to four words, small words of names between them. */
const NAME =
  /(?<![\p{L}\d$€£])(?:\p{Lu}[\p{L}\p{M}\d]*(?:[’'.&+-][\p{L}\p{M}\d]+)*|\p{Ll}+\d+|[a-z]\p{Lu}\p{L}+(?:\.[a-z]{2,3})?)(?:\s(?:(?:de|del|della|delle|degli|dei|der|des|di|du|da|das|do|dos|of|for|och|og|und|and|van|la|le|y|e)\s)?\p{Lu}[\p{L}\p{M}\d]*(?:[’'.&+-][\p{L}\p{M}\d]+)*){0,3}/gu;
const SERVICES = new Set(
  `app apps newsletter newsletters logo shop store podcast podcasts plus premium club pro tv radio abo abos abonnement abonnent abonnenten abonnieren subscription subscriptions subscribe subscriber subscribers
  e-paper epaper login home homepage startseite about über apropos contact contacts kontakt jobs careers karriere terms redaktion redaction mediengruppe group online access more follow facebook twitter instagram
  youtube linkedin whatsapp telegram rss feed feeds feed-reader live stream video videos audio foto fotos games spiele archive archiv archivo print edition zeitung newspaper magazine newsroom ads advertise advertising werben impressum
 join support welcome willkommen neu bei mehr sign up download get meet watch listen read work inside best view offers offer events event eventos sign-in account profile account's website site web app's
  propos chez travailler abonnez-vous direct quotidien suivez suscríbete regala estatuto club carta más noticias newsletter's kontakta prenumerera abonner ansvarig ansvarlig redaktør tips
  sobre conoce trabaja hemeroteca publicidad abbonati redazione contatti pubblicità chi siamo реклама редакция подписка tentang redaksi hubungi logo's mobile desktop app-store google play alexa
  update updates stories infografik partner partners verlag journalistic standards values principles team staff contributor contributors editor editors`
    .split(/\s+/)
    .filter(Boolean),
);

/** Longest line that is read for services of a house, in UTF-16 units. */
const LONGEST_OFFER = 200;

const mayServe = scannerOf(
  () => [new RegExp([...SERVICES].map((word) => word.replace(/[.]/g, '\\.')).join('|'), 'iu')],
  LONGEST_OFFER,
);

const NONE: readonly string[] = [];

/** Whether a line is short and holds the letters of a service's word: only such lines have names beside them. */
export function maySpeakOfService(text: string): boolean {
  return mayServe(text) !== 0;
}

/** Names beside the words of a site's own services: "Courier App", "About the Courier", "Neu bei Kurier?", "Le Courrier Week-End". */
export function servedNames(text: string): readonly string[] {
  if (!maySpeakOfService(text)) return NONE;
  const names: string[] = [];
  let service = false;
  for (const match of matchesOf(NAME, text)) {
    const words = match[0].split(' ');
    const kept = words.filter((word) => !SERVICES.has(word.toLowerCase().replace(/[.'’]s?$/u, '')));
    if (kept.length < words.length) service = true;
    const name = kept
      .join(' ')
      .replace(/[’']s$/u, '')
      // "More From Lantern"
      .replace(/^(?:From|On|In|At|With|By|For|To|FROM|ON|IN|AT|WITH|BY|FOR|TO)\s/u, '')
      .replace(/^(?:The|Der|Die|Das|Le|La|Les|Los|Las|El|Il|De|Het)$/u, '');
    if (name.length >= 2 && kept.length <= 4) names.push(name);
  }
  return (service || isService(text)) && names.length <= 3 ? names : [];
}

const PRESS_WORD = new RegExp(`^${SMALL_PRESS_WORD}$`, 'u');

/** A name without words of services at its ends: "Courier Newsletter" is "Courier", "Push-Nachrichten" nothing. */
export function withoutServices(name: string): string {
  const words = name.split(' ');
  const isServed = (word: string | undefined) =>
    word !== undefined &&
    (SERVICES.has(word.toLowerCase()) ||
      /^\p{Ll}+$/u.test(word) ||
      /^(?:push|online|web|mail|e|app|video|live)-/iu.test(word));
  // "Obalni list": a small word for a paper is of its name.
  while (isServed(words.at(-1)) && !(words.length === 2 && PRESS_WORD.test(words[1]!))) words.pop();
  while (isServed(words[0])) words.shift();
  return words.join(' ');
}

/** Whether a line speaks of a site's services: it is a label then, and no name standing alone. */
export function isService(text: string): boolean {
  if (text.length <= LONGEST_OFFER && mayServe(text) === 0) return false;
  return (
    text
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.some((word) => SERVICES.has(word)) ?? false
  );
}
