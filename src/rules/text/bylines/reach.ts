import { scannerOf } from '../../../text/cues.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { ROLES } from '../../../text/names/words.ts';
import { readNames } from '../../../text/names.ts';

/** Longest line of a name with such buttons, in UTF-16 units. */
const LONGEST = 110;

/** "Send e-post", "E-Mail schreiben", "Lui écrire", "Napisz do autora": by which readers write to who wrote a text. */
const WRITE_TO = [
  'Send (?:(?:an?|en|ein|et) )?(?:[Ee]-?)?(?:[Mm]ail|post|message|besked|melding)|E-?[Mm]ail(?: (?:me|us|author|the (?:author|reporter)))?|(?:Contact|Message)(?: (?:me|author|(?:the )?(?:author|reporter|writer)))?',
  '(?:E-?)?Mail (?:schreiben|senden|an (?:den |die )?(?:Autor(?:in)?|Redaktion))|Nachricht (?:schreiben|senden)|Kontakt(?:ieren)?|(?:Autor(?:in)?|Redakteur(?:in)?) (?:kontaktieren|anschreiben)|Zu[mr] Autor(?:in|en)?(?:profil|seite)?',
  'Skriv til|Skriv (?:till|en mail|e-post|mejl)|Skicka (?:e-post|mejl|mail|tips)|Mejla|Kontakta?(?: (?:skribenten|journalisten|forfatteren))?',
  "Lui écrire|Écrire(?: à l[’']auteure?)?|Envoyer un (?:e-?mail|courriel|message)|Contacter(?: l[’']auteure?)?",
  'Envi(?:ar|e)(?: (?:un|um))? (?:e-?mail|correo|mensaje|mensagem)|Escrib(?:ir|e|ele)(?: (?:al? )?autora?)?|Contact(?:ar|o)(?: (?:al? )?autora?)?',
  "Scrivi(?: all[’']autor(?:e|ice))?|Invia (?:una |un[’'])?(?:e-?mail|mail)|Contatta(?: l[’']autor(?:e|ice))?",
  'Stuur (?:een )?(?:e-?mail|mail|bericht)|Mail (?:de )?(?:auteur|redacteur|schrijver)|Reageer op de auteur',
  'Lähetä (?:sähköpostia?|palautetta|viesti)|Ota yhteyttä|Napisz do (?:autora|autorki|mnie)|Wyślij (?:e-?mail|wiadomość)|Napsat (?:autorovi|autorce|e-?mail)|Poslat e-?mail|Napísať (?:autorovi|autorke)|Írj(?:on|ál)? (?:a szerzőnek|neki)|Pošalji (?:e-?mail|poruku)|Trimite(?: un)? (?:e-?mail|mesaj)',
  'Написать (?:автору|письмо)|Написати (?:автору|листа)|Связаться с автором|Пишете на автора|E-?posta gönder|Mesaj gönder|Στείλτε (?:e-?mail|μήνυμα)|Επικοινωνία|Kirim (?:e-?mail|surel|pesan)|Gửi (?:e-?mail|thư)',
].join('|');
/** "Follow", "Seguir", "Følg": by which they are told of the person's next text; topics have such a button, too. */
const FOLLOW =
  "Follow(?:ing)?(?: (?:the )?author)?|(?:Autor(?:in)? )?[Ff]olgen|Suivre(?: l[’']auteure?)?|Seguir(?: autora?)?|Segui(?: l[’']autor(?:e|ice))?|Volg(?:en)?(?: auteur)?|Följ(?: skribent(?:en)?)?|Følg(?: (?:skribent|forfatter|journalist)(?:en)?)?|Seuraa(?: kirjoittajaa)?|Obserwuj(?: autora)?|Sledovat|Sleduj|Követés|Követem|Urmărește|Prati|Zaprati|Подписаться|Стежити|Takip [Ee]t|Ακολουθήστε|Ikuti|Theo dõi|Sledi";
const WRITING = new RegExp(`(?<=\\p{L}\\p{M}?)(?:\\s[|·•]\\s|\\s|(?<=\\p{Ll}))(?:${WRITE_TO})$`, 'u');
const FOLLOWING = new RegExp(`(?<=\\p{L}\\p{M}?)(?:\\s[|·•]\\s|\\s|(?<=\\p{Ll}))(?:${FOLLOW})$`, 'u');
const mayReach = scannerOf(() => [WRITING, FOLLOWING], LONGEST);

/**
 * Who is named before buttons that reach the person ("Mara Holt Journalist Send e-post", "Jana Roth Redakteurin Folgen"), with
 * what the person is between both, or a given name that is known and a way to write; null for topics and all other lines.
 */
export function reachedAuthors(text: string): readonly string[] | null {
  if (text.length > LONGEST || mayReach(text) === 0) return null;
  let name = text;
  let isWrittenTo = false;
  for (let count = 0; count < 3; count += 1) {
    const shorter = name.replace(WRITING, '');
    isWrittenTo ||= shorter !== name;
    const next = shorter.replace(FOLLOWING, '');
    if (next === name) break;
    name = next;
  }
  const names = name === text ? null : readNames(name);
  if (names?.length !== 1) return null;
  const hasRole = name !== names[0] && name.startsWith(names[0]!) && ROLES.test(name);
  return hasRole || (isWrittenTo && name === names[0] && hasGivenName(name)) ? names : null;
}
