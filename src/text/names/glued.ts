/** Words for publishing and updating, as they stand before a date with a capital, in 25 languages. */
const STAMPS =
  'Published|Posted|Updated|Last (?:updated|modified)|Veröffentlicht|Aktualisiert|Publiée?|Mis à jour|Publicad[oa]|Actualizad[oa]|Atualizad[oa]|Pubblicato|Aggiornato|Gepubliceerd|Bijgewerkt|Publicerad|Uppdaterad|Publisert|Oppdatert|Publiceret|Opdateret|Udgivet|Julkaistu|Päivitetty|Opublikowano|Aktualizacja|Publikováno|Aktualizováno|Vydáno|Megjelent|Frissítve|Publicat|Actualizat|Objavljeno|Yayınlan\\p{L}+|Güncelle\\p{L}+|Опубликовано|Обновлено|Опубліковано|Оновлено|Публикувано|Δημοσίευση|Ενημέρωση';
/** "Le 24 août", "Am 24. August": small words before a day. */
const DAYS = '(?:Le|Am|El|Il|Den|On|Em|Op|Dne)\\s\\d';
/** "Mara HoltBlockedUnblockFollow", "Mara HoltContact Reporter": buttons beside a name. */
const PRESSED = '(?:Follow(?:ing)?|Unfollow|Block(?:ed)?|Unblock|Contact)(?:$|\\p{Lu}|\\s\\p{Lu})';
/** "Mara HoltSenior reporter", "Jana RothRedakteurin": what one is, set behind the name without a blank. */
const ROLES =
  '(?:(?:Senior|Chief|Deputy|Political|Staff|News|Crime|Health|Education|Business|Sports?|Digital|Live|Trainee|Multimedia|Local|Community|Breaking|Data|Feature)\\s\\p{L}|Reporter|Correspondent|Editor|Journalist|Writer|Columnist|Redakteur|Redaktor|Korrespondent|Journaliste|Rédact|Periodista|Redactor|Corresponsal|Giornalista|Jornalista|Repórter|Redacteur|Verslaggever|Skribent|Toimittaja|Dziennikar|Redaktör|Redaktør|Ressortleit|Chefredakt|Kolumnist|Volontär|Chefreporter|Chefkorrespondent|Főszerkesztő|Szerkesztő|Újságíró|Журналист|Корреспондент|Редактор|Обозреватель|Журналіст|Кореспондент|Оглядач|Novinář|Δημοσιογράφος|Συντάκτ)';
/** "Jana RothText": what one made; "Holt MáraBELFÖLD": the section in capitals, but not "Mara MacDONALD". */
const MADE = '(?:Te(?:xto?|kst|xte|sto)|Words)$|(?<!\\p{Lu}(?:ac|an|on|itz))\\p{Lu}{4,}(?!\\p{Ll})';
// "Mara HoltThe Pier Post": the house with its article.
const STAMPED = new RegExp(
  `(?<=\\p{Ll}{2})(?=(?:${STAMPS})(?!\\p{L})|${DAYS}|${PRESSED}|${ROLES}|${MADE}|The\\s\\p{Lu})`,
  'u',
);
/** "Mara HoltHarbour Correspondent", "Jana RothArts & Books Editor": more words of what one is, before the role. */
const DESKED =
  /(?<=\p{L}\s\S*\p{Ll}{2})(?<!\s(?:Mac|Fitz|Van|Von))(?=\p{Lu}\p{Ll}[\p{L}&-]*(?:\s[\p{L}&-]+){0,3}\s(?:Reporter|Correspondent|Editor|Journalist|Writer|Columnist|Producer|Fellow|Redakteur(?:in)?|Korrespondent(?:in)?)(?:$|\p{Lu}|,|\s?[|·•–-]))/u;
/** Longest line whose desk is looked for, in UTF-16 units. */
const LONGEST = 120;
/** Most bylines have nothing of that kind. */
const CAMEL = /\p{Ll}\p{Lu}/u;
/** A word with a capital, and a mail's address in which it ends. */
const MAILED = /^(\p{Lu}[\p{L}’'-]+)\s(?:.{0,40}\s)?(\p{Lu}[\p{L}’'.+_\d-]+)@[\w-]+\.\p{L}/u;

/**
 * A byline that ends where its name does, where the page set no blank behind it: no stamp in "Mara HoltPublished August 24" and
 * "Mara HoltLe 24 août 2016", no mail behind "Mara Holtmholt@pierpost.example".
 */
export function cutGlued(text: string): string {
  const camel = CAMEL.test(text);
  const twin = camel && text.length < LONGEST ? TWIN.exec(text)?.[1] : undefined;
  if (twin !== undefined) return twin;
  const stamp = camel ? text.search(STAMPED) : -1;
  const desk = camel && text.length < LONGEST ? text.search(DESKED) : -1;
  const end = Math.min(stamp > 0 ? stamp : text.length, desk > 0 ? desk : text.length);
  const name = end < text.length ? text.slice(0, end) : text;
  return name.includes('@') ? withoutMail(name) : name;
}

/** "NewsByMara Holt", "VonJana Roth": a section and the word that opens a byline, set before a name without blanks. */
const MARKED = /^(?:(?:\p{Lu}[\p{L} &]{0,28}\p{Ll})?By|Von|Par|Por|Door|Autor:?)(?=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u;

/** "Mara HoltBy Mara HoltReporter", "Jana Roth Autorin: Jana Roth": what the portrait is called, before the byline. */
const PORTRAIT =
  /^(\p{Lu}[\p{L}\p{M}.’'-]+(?:\s[\p{L}\p{M}.’'-]+){1,3}?)\s?(?=(?:By|Von|Par|Por|Di|Door|Av|Af|\p{Lu}[\p{L} ’']{2,24}:)\s?\1(?:\P{Ll}|$))/u;
/** "Mara HoltMara Holt The Pier Post": what the portrait is called, before the name that stands beside it. */
const TWIN = /^(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[\p{L}\p{M}.’'-]+){1,3}?)\1(?:[\s,|·•].*)?$/u;
/** "Selin KarabağANKARA, (DHB)": a dateline, whose agency stands in brackets behind the town. */
const DATELINED = /(?<=[\p{Ll}\s/–-]\p{Lu}{4,20}),?\s?\(\p{Lu}{2,5}\)$/u;
/** "Ana MeloTextoRui SáFotografia": what each of several did, set behind the name without a blank. */
const SHARED =
  /(?<=\p{Ll})(Te(?:xto?|kst|xte|sto)s?|Words|Foto(?:s|grafia|grafía|grafie|graf)?|Photo(?:s|graphy|graphie)?|Ilustraci?ón|Ilustração|Illustration|V[ií]deo|Vidéo|Bild(?:er)?|Immagini|Imagens)(?=\p{Lu}|$)/u;

/** A list of names, from one in which each has what the person did behind it, and a dateline without its agency; any other text as it is. */
export function partShared(text: string): string {
  if (text.endsWith(')')) return text.replace(DATELINED, '');
  if (text.length > LONGEST || !CAMEL.test(text)) return text;
  const parts = text.split(SHARED);
  if (parts.length < 4) return text;
  const wrote: string[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) if (/^(?:Te|W)/u.test(parts[at + 1]!)) wrote.push(parts[at]!.trim());
  return wrote.join(', ') || text;
}

/** A byline with the blank that the page did not set behind the word that opens it, and without the section or portrait before that. */
export function partMarker(written: string): string {
  const isGlued = CAMEL.test(written);
  const text = isGlued || written.includes(':') ? written.replace(PORTRAIT, '') : written;
  const glued = isGlued ? MARKED.exec(text)?.[0] : undefined;
  return glued === undefined ? text : `${glued.endsWith('By') ? 'By' : glued} ${text.slice(glued.length)}`;
}

/** "Sophie FosterTravel News Reporter" with the blank that the page did not set, but "MacDonald" as it is. */
export function partGlued(name: string): string {
  return name.replace(/(?<!\s(?:Mac|Fitz|Van|Von))(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** A mail's name is made of its writer's: "mholt", "mara.holt", "holtm", "holt" behind "Mara Holt". */
function withoutMail(text: string): string {
  const [, given, word] = MAILED.exec(text) ?? [];
  if (!given || !word) return text;
  const first = lettersOf(given);
  for (let end = 2; end < word.length - 1; end += 1) {
    const family = lettersOf(word.slice(0, end));
    const names = [family, first, `${first.charAt(0)}${family}`, `${first}${family}`, `${family}${first.charAt(0)}`];
    if (!names.includes(lettersOf(word.slice(end)))) continue;
    const at = text.indexOf(`${word}@`) + end;
    return text.slice(0, at) + text.slice(at).replace(/^[^\s,;]+/, '');
  }
  return text;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}
