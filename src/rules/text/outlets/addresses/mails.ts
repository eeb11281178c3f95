import type { Nodes } from 'mdast';
import { withoutArchive } from '../../../../text/archived.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { type Sign, signOf } from '../sign.ts';
import { isCommonHost, registrable } from './hosts.ts';

const MAIL = /([\p{L}\d._+-]{2,40})@((?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12})(?![\w-])/giu;
/** Addresses of a house's desks: "listy@", "redaktion@", "corrections@". */
const DESK =
  /^(?:redak[cts]\p{L}*|redac\p{L}*|rédac\p{L}*|redazione|news(?:room|desk|tips)?|tips?|editor(?:s|ial)?|letters|corrections?|fehler\p{L}*|leserbrief\p{L}*|listy|lettere|cartas|courrier|nyhets\p{L}*|nyhed\p{L}*|tip|hello|desk|feedback|readers?|comments?|web(?:master)?|online|reporter|toimitus|szerkeszto\p{L}*|digital|pauta|journal|copyright|permissions?|syndication|abo(?:service|nnement\p{L}*)?|klantenservice|kundservice|kundeservice|suscrip\p{L}*|abonn\p{L}*|publicfile|newsdesk)/iu;

/** "Contact the reporter at …" */
const REPORTER_AT = /(?:the|this) (?:reporter|author|writer|journalist)s? (?:at|on|via)(?!\p{L})/iu;

/** Who is to be asked about what the text tells: a firm's press office. */
const CONTACT =
  /^(?:(?:press|media|investor)\s?)?(?:contacts?|kontakt|ansprechpartner(?:in)?|pressekontakt|contact presse|contacto|contatti|contato|enquiries|inquiries|for (?:more|further) information|weitere informationen|tickets?)(?![\p{L}])/iu;

/**
 * Hosts of addresses that are a house's own: of one of its desks, or of a person named in the same line or the one above ("Malin Ekström
 * malin.ekstrom@dn.example"). Addresses of press offices and of people the text speaks of are none.
 */
export function mailHouses(words: string, node: Nodes, above = ''): readonly string[] {
  if (words.length > 240) return [];
  const text = withMailLinks(words, node);
  if (!text.includes('@') || CONTACT.test(words)) return [];
  const hosts: string[] = [];
  for (const match of text.matchAll(MAIL)) {
    const [whole, local, host] = match as unknown as [string, string, string];
    if (isCommonHost(host)) continue;
    const rest = words.replace(whole, ' ');
    if (
      DESK.test(local) ||
      ((isNamed(local, rest) || (rest.trim() === '' && above.length < 60 && isNamed(local, above))) &&
        rest.trim().length < 120) ||
      REPORTER_AT.test(rest) ||
      /기자|記者|记者/.test(rest)
    )
      hosts.push(host.toLowerCase());
  }
  return hosts;
}

/**
 * Signs from addresses that bear the name of whoever wrote the text: alone under it ("mholt@pier.example", under "By Mara Holt"), or in
 * a note on the author.
 */
export function writersMails(passages: readonly Passage[], span: Span): readonly Sign[] {
  let writers: string | undefined;
  const signs: (Sign | null)[] = [];
  for (const passage of passages.slice(Math.max(0, span.to - 2), span.to + 5)) {
    const { text, block } = passage;
    if (text.length > 700) continue;
    const mails = withMailLinks(text, block.node as Nodes);
    if (!mails.includes('@') || CONTACT.test(text)) continue;
    writers ??= writersOf(passages);
    for (const [, local, host] of mails.matchAll(MAIL))
      if (
        !isCommonHost(host!) &&
        (isNamed(local!, `${writers} ${nameAhead(text)}`) || (mails === text && isSignature(passages, passage)))
      )
        signs.push(signOf(host!.toLowerCase(), 2.2, passage, 'writers-mail'));
  }
  return signs.filter((sign) => sign !== null);
}

/** The lines that say who wrote the text. */
function writersOf(passages: readonly Passage[]): string {
  return passages
    .filter(({ byline, length }) => length < 90 && byline)
    .slice(0, 4)
    .map(({ text }) => text)
    .join(' ');
}

/** "mara.holt@pier.example" alone on its line under a text, without a word of who is to be asked above it. */
function isSignature(passages: readonly Passage[], { text, index }: Passage): boolean {
  return /^\p{L}+[._]\p{L}+@[\w.-]+$/u.test(text.trim()) && !CONTACT.test(passages[index - 1]?.text ?? '');
}

/** "Mara Holt covers the harbour. …": the words in capitals that a note opens with. */
function nameAhead(text: string): string {
  return /^[–—*•\s-]*((?:\p{Lu}[\p{L}\p{M}’'.-]+\s){1,4})/u.exec(text)?.[1] ?? '';
}

/** "contact@", "kontakt@": whoever answers for the site. */
const ANY_DESK = /^(?:contact|kontakt|contatt|contato|yhteys|iletisim|epikoinonia)/iu;

/**
 * The domains of a house's desks in a line far below an article: "Redaktion: redaktion@kade.example" at a page's
 * foot. Who names a desk there names its own.
 */
export function deskMails({ text, block }: Passage): readonly string[] {
  if (text.length > LONGEST_APART) return [];
  const mails = withMailLinks(text, block.node as Nodes);
  if (!mails.includes('@')) return [];
  return [...mails.matchAll(MAIL)].flatMap(([, local, host]) =>
    !isCommonHost(host!) && (DESK.test(local!) || ANY_DESK.test(local!)) ? registrable(host!.toLowerCase()) : [],
  );
}

/** The signs without those from desks' mails, where desks of several houses are named. */
export function ofOneDesk(signs: readonly Sign[]): readonly Sign[] {
  if (!signs.some(({ rule }) => rule === DESK_MAIL)) return signs;
  const hosts = new Set(signs.filter(({ rule }) => rule === DESK_MAIL).map(({ name }) => name));
  return hosts.size > 1 ? signs.filter(({ rule }) => rule !== DESK_MAIL) : signs;
}

/** The rule of signs from desks' mails. */
export const DESK_MAIL = 'desk-mail';
/** Longest line that is read for them, in UTF-16 units. */
const LONGEST_APART = 400;

/** A line's text, with the addresses of its links behind it. */
function withMailLinks(text: string, node: Nodes): string {
  if (node.type === 'link') {
    const url = withoutArchive(node.url);
    return url.startsWith('mailto:') ? `${text} ${url.slice(7)}` : text;
  }
  let mails = text;
  if ('children' in node) for (const child of node.children) mails = withMailLinks(mails, child as Nodes);
  return mails;
}

/** Whether a word of the line, four letters or more, stands in the address's first part. */
function isNamed(local: string, line: string): boolean {
  const folded = fold(local);
  return fold(line)
    .split(/[^\p{L}]+/u)
    .some((word) => (word.length >= 4 && folded.includes(word)) || (word.length === 3 && folded === word));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '');
}
