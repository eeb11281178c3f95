import { readName } from '../../../text/names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isSpokenOf } from './subjects.ts';

/** "To contact the reporter on this story: Mara Holt in Skerran at …": where readers' letters go. */
const CONTACT =
  /^(?:to )?contact (?:the )?(?:authors?|reporters?|writers?|journalists?)(?: (?:on|of|for|behind) this (?:story|article|piece|post|report))?\s?:\s?(.{5,300})$/iu;
/** "Follow Mara Holt on Twitter at @maraholt.", "Follow Mara Holt @maraholt and …": under a text, who wrote it. */
const FOLLOW =
  /^Follow ((?:\p{Lu}[\p{L}\p{M}’'.-]+\s){1,3}\p{Lu}[\p{L}\p{M}’'.-]+)(?:\son\s\p{Lu}\p{L}+(?=[\s.:,]|$)|\s(?:at\s)?@\w{2,30}|\s?:\s)/u;
const MAIL = /(?<![\w.])([\w.+-]{3,40})@[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}/gu;
/** Two to four words with capitals, particles between them. */
const CAPITALS =
  /\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:(?:de|van|von|der|den|da|di|al|el|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){1,3}/gu;
/** Words before a name that stand with a capital at a line's beginning: "Contact Mara Holt", "Schreiben Sie …". */
const CUES = new Set(
  'contact email e-mail mail reach write follow by kontakt kontaktieren schreiben sie von contacter contactez écrire écrivez par contacto contacte escriba escribe correo por contatta scrivi di contato escreva mejla kontakta skriv napisz пишите'.split(
    ' ',
  ),
);
/** Who speaks for a house to the press, "Contact: Mara Holt, …", and who took a picture, are no authors. */
const NO_AUTHOR =
  /^(?:\p{L}+\s)?(?:contacts?|kontakte?|ansprechpartner(?:in)?|contactos?|contatti|contatto|contatos?|kontaktperson|kontakty|контакты?)\s?[:：]|(?:media|press|presse|prensa|imprensa|stampa|pers)[\s-]?(?:contact|kontakt|contatt|relations|office|inquir|enquir|anfrag|stelle|sprech)|photo|foto|fotograf|editor[:\s]|\+?\d[\d\s().-]{7,}\d/iu;

/** "About Skerry Boats", over what a firm says of itself at the end of its own release. */
const ABOUT = /^(?:about|über|à propos d|acerca de|sobre|informazioni su|over|om)\s?\S.{1,50}[^.!?]$/iu;

/** How far above a text's last line and below it such lines stand. */
const NEAR_END = 4;

/** Names of the line under a text that says where to reach who wrote it; null for every other line. */
export function contactedAuthors(passages: readonly Passage[], passage: Passage, span: Span): readonly string[] | null {
  const { text, index } = passage;
  if (text.length > 360 || index < (span.from + span.to) / 2 || index > span.to + 3) return null;
  const contact = CONTACT.exec(text)?.[1];
  if (contact) {
    const people = contact.split(';').map((person) => person.replace(/^\s*and\s|\s(?:in|at|on)\s.*$/gu, ''));
    return listed(people.flatMap((person) => readName(person) ?? []));
  }
  if (index < span.to - NEAR_END) return null;
  const followed = readName(FOLLOW.exec(text)?.[1] ?? '');
  if (followed) return [followed];
  const names = mailed(text).filter((name) => !isSpokenOf(name, passages, span));
  const isRelease = () => passages.slice(Math.max(0, index - 6), index).some((other) => ABOUT.test(other.text));
  return names.length === 0 || isRelease() ? null : listed(names);
}

/** Names beside their own addresses: "Mara Holt can be reached at mholt@courier.example", "Kontakt: Jana Roth, roth@kurier.example". */
function mailed(text: string): readonly string[] {
  if (!text.includes('@') || NO_AUTHOR.test(text)) return [];
  const mails = [...text.matchAll(MAIL)].map(([, box]) => fold(box!));
  if (mails.length === 0) return [];
  return [...text.replace(MAIL, '|').matchAll(CAPITALS)].flatMap(([run]) => {
    const words = run.split(' ');
    while (words.length > 2 && (CUES.has(words[0]!.toLowerCase()) || /^\p{Ll}/u.test(words[0]!))) words.shift();
    const name = readName(words.join(' '));
    return name !== null && mails.some((box) => spells(box, name)) ? [name] : [];
  });
}

/** Whether a line is nothing but addresses for mail, one of which spells a name: "mara.holt@courier.example" under "Mara Holt". */
export function isAddressOf(line: string, name: string): boolean {
  if (!line.includes('@') || line.length > 120 || /[\p{L}\d]/u.test(line.replace(MAIL, ' ').replace(LABELS, ' ')))
    return false;
  return [...line.matchAll(MAIL)].some(([, box]) => spells(fold(box!), name));
}

/** "E-Mail:", "Correo:" before an address. */
const LABELS = /(?<!\p{L})(?:e-?mail|mail|correo|courriel|mejl|e-?post|twitter|x)(?!\p{L})|@\w{2,30}/giu;

/** "mholt", "mara.holt", "holt" and "marah" spell Mara Holt. */
function spells(box: string, name: string): boolean {
  const words = name.split(' ').map(fold);
  const given = words[0]!;
  const family = words.at(-1)!;
  return (family.length > 3 && box.includes(family)) || (given.length > 3 && box.startsWith(given));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}]+/gu, '');
}

function listed(names: readonly string[]): readonly string[] | null {
  return names.length > 0 ? [...new Set(names)] : null;
}
