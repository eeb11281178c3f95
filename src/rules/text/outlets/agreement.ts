import { hasGivenName } from '../../../text/names/given.ts';
import { readNames } from '../../../text/names.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isStation } from '../../../text/press-names/broadcasters.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { creditedMentions } from './mentions/credited.ts';
import { labelledMentions } from './mentions/labelled.ts';
import type { Mention, MentionKind } from './mentions/mention.ts';
import { offeredMentions } from './mentions/offered.ts';
import { isHouseName } from './names/house.ts';
import { initialsOf, keyOf, lettersOfName, type Sign, signOf } from './sign.ts';

/** What other signs say of a name, as such places do. */
const SAID: ReadonlyMap<string, MentionKind> = new Map([
  ['told', 'told'],
  ['asked', 'told'],
  ['picture-credit', 'credit'],
  ['author-note', 'staff'],
  ['staff-role', 'staff'],
  ['copyright-line', 'rights'],
  ['interviewer', 'question'],
]);
/** What a name weighs that two such places share. */
const AGREED = 2.2;
/** What a role weighs at least that a note on the author says. */
const NOTED = 2;
/** Lines below a text in which its house still speaks. */
const BELOW = 8;
/** Lines at its end that its house may sign with its initials. */
const TAIL = 4;
/** Places in which whomever a text is about stands as well: without another only a name that reads as a house's is believed. */
const OF_ANYBODY: ReadonlySet<MentionKind> = new Set(['credit', 'told', 'offer', 'rights']);
const NORDIC: ReadonlySet<string> = new Set(['no', 'nb', 'nn', 'sv', 'da', 'fi']);
/** What a text says of whom it has its news from. */
const CITED =
  /(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Dd][’']après|[Ss]egún|[Ss]egundo|[Ss]egons|[Ss]econdo|[Vv]olgens|[Ee]nligt|[Ii]følge|[Ww]edług|[Pp]odle|[Pp]odľa|[Pp]otrivit|[Pp]rema|[Сс]поред|[Зз]а даними|[Пп]о данным|[Pp]asak|[Cc]iting|[Rr]eported by|[Ii]nformationen von|[Rr]echerchen von) (?:the |la |le |el |il |o |a |de |der |dem |das |die )?$/u;
const CITES =
  /^[“”"»]? (?:says?|said|(?:first )?reported|reports|wrote|writes|berichtete?|meldete?|schrieb|schreibt|sagte?|écrit|rapporte|informó|publicó|informa|informou|publicou|riporta|scrive|meldt|schrijft|skriver|rapporterar|melder|podaje|pisze|píše|uvádí|írja|scrie|пише|пишет|сообщает)(?!\p{L})/u;

/**
 * Signs for names that stand in several kinds of small places, each of which says little by itself: "Foto: Ida Pell/kade" and
 * "kade: Frau Pell, …?", "told QVN" and "QVN’s Jonas Roth contributed", "Luc Berthoud / Le Môle" and "LE MÔLE. - Pourquoi …?".
 * Such places are all that a text says of its own house: a name that it mostly speaks of otherwise is one that it is about.
 */
export function agreeingSigns(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  signs: readonly Sign[],
  language: string | null = null,
): readonly Sign[] {
  const groups = new Map<string, Mention[]>();
  const put = (mention: Mention) => {
    const key = keyOf(mention.name);
    if (key.length < 2) return;
    const group = groups.get(key);
    if (group) group.push(mention);
    else groups.set(key, [mention]);
  };
  for (const { name, rule, weight, passage } of signs) {
    // "the NOR-Reporterin" inside a text may be another's.
    const kind = rule === 'staff-role' && weight < NOTED ? 'offer' : SAID.get(rule);
    if (kind !== undefined) put({ name, kind, passage });
  }
  const last = Math.min(passages.length - 1, span.to + BELOW);
  for (let index = 0; index <= last; index += 1) {
    const passage = passages[index]!;
    if (passage.chrome === 'catalogue-line') continue;
    for (const mention of creditedMentions(passage)) put(mention);
    for (const mention of labelledMentions(passage)) put(mention);
    if (index >= span.from) for (const mention of offeredMentions(passage, span)) put(mention);
  }
  joinShort(groups);
  const title = headline?.title ?? '';
  const letters = lettersOfName(title);
  const words = new Set(title.split(/[^\p{L}\p{M}\p{N}]+/u).map(lettersOfName));
  const isAbout = (key: string) => (key.length < 4 ? words.has(key) : letters.includes(key));
  const found: Sign[] = [];
  for (const [key, group] of groups) {
    const mentions = [...group, ...furtherMentions(group, passages, span)];
    if (!areApart(mentions) || isAbout(key) || !mayBeHouse(mentions, language)) continue;
    if (!isMostlyMentioned(mentions, passages, span, last)) continue;
    const { name, passage } = bestOf(mentions);
    const sign = signOf(name, AGREED, passage, 'agreement');
    if (sign !== null) found.push(sign);
  }
  return found;
}

/** "the Evening Courier" where a credit has "Skerran Evening Courier", "the S.E.C." there: the longer name is meant, where there is one. */
function joinShort(groups: Map<string, Mention[]>): void {
  for (const [key, group] of groups) {
    const { name } = group[0]!;
    const initials = /^(?:\p{Lu}\.){2,5}\p{Lu}?$/u.test(`${name}.`.replace('..', '.'));
    if (!initials && !(name.includes(' ') && isHouseName(name))) continue;
    const longer = [...groups.values()].filter(
      ([other]) =>
        other!.name !== name &&
        isHouseName(other!.name) &&
        (initials ? initialsOf(other!.name) === key : other!.name.endsWith(` ${name}`)),
    );
    if (longer.length !== 1) continue;
    longer[0]!.push(...group);
    groups.delete(key);
  }
}

function kindsOf(mentions: readonly Mention[]): ReadonlySet<MentionKind> {
  return new Set(mentions.map(({ kind }) => kind));
}

/** Whether two kinds of places are two places: "© tide.example" under a picture is one; a sentence that a name opens is beside what it tells. */
function areApart(mentions: readonly Mention[]): boolean {
  return mentions.some(({ kind, passage }) =>
    mentions.some((other) => other.kind !== kind && (other.passage !== passage || other.kind === 'opening')),
  );
}

/** Whether names are no agency's, person's or, where pictures and what was told are all, anybody's whom a text may be about. */
function mayBeHouse(mentions: readonly Mention[], language: string | null): boolean {
  const anybody = [...kindsOf(mentions)].every((kind) => OF_ANYBODY.has(kind));
  let houses = 0;
  for (const { name } of mentions) {
    if (isAgency(name) || /^\d+$/.test(name)) return false;
    if (isHouseName(name) || isHouseName(asWritten(name)) || isNordicInitials(name, language)) houses += 1;
    else if (readNames(name) !== null || (name.includes(' ') && hasGivenName(name))) return false;
    if (anybody && isStation(name)) return false;
  }
  if (!anybody) return true;
  // A paper prints another's pictures of what was told there, and calls it by its whole name; its own it calls by a part.
  const told = [...kindsOf(mentions)].every((kind) => kind === 'credit' || kind === 'told');
  return (
    houses > 0 &&
    (!told ||
      isNordicInitials(mentions[0]!.name, language) ||
      new Set(mentions.map(({ name }) => keyOf(name))).size > 1)
  );
}

/** "sier hun til TP", "Foto: Ida Dahl / TP": papers of the North are called by two letters or three. */
function isNordicInitials(name: string, language: string | null): boolean {
  return /^\p{Lu}{2,3}$/u.test(name) && NORDIC.has(language ?? '');
}

/** "LE MÔLE" as "Le Môle" is written. */
function asWritten(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (one) => one.toUpperCase())
    : name;
}

/** "kade liegen 58 Gutachten vor", and "… on Tuesday. PP" for the Pier Post: what is looked for where a name is at hand. */
function furtherMentions(group: readonly Mention[], passages: readonly Passage[], span: Span): readonly Mention[] {
  const { name } = group[0]!;
  if (kindsOf(group).size > 1) return [];
  if (/^\p{Ll}{3,}(?: \p{Ll}+)?$/u.test(name)) {
    const opening = new RegExp(`(?:^|[.!?“”"] )${name} (?=\\p{L})`, 'u');
    for (let index = span.from; index <= Math.min(span.to + 2, passages.length - 1); index += 1)
      if (opening.test(passages[index]!.text)) return [{ name, kind: 'opening', passage: passages[index]! }];
  }
  const initials = initialsOf(name).toUpperCase();
  if (!isHouseName(name) || !/^\p{Lu}{2,5}$/u.test(initials)) return [];
  const ends = new RegExp(`[.!?”"] ${initials}$`, 'u');
  for (let index = Math.max(span.from, span.to - TAIL); index <= span.to; index += 1)
    if (ends.test(passages[index]!.text)) return [{ name, kind: 'initials', passage: passages[index]! }];
  return [];
}

/** Whether at least half of the places where a text writes a name are such as its house stands in, and none cites it. */
function isMostlyMentioned(
  mentions: readonly Mention[],
  passages: readonly Passage[],
  span: Span,
  last: number,
): boolean {
  const forms = [...new Set(mentions.map(({ name }) => name))].map((name) =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  const written = new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?!\\p{L}|\\d)`, 'gu');
  const places = new Set(mentions.map(({ passage }) => passage.index));
  let all = 0;
  let explained = 0;
  for (let index = span.from; index <= last; index += 1) {
    const { text } = passages[index]!;
    for (const {
      0: { length },
      index: at,
    } of text.matchAll(written)) {
      if (CITED.test(text.slice(Math.max(0, at - 40), at)) || CITES.test(text.slice(at + length, at + length + 20)))
        return false;
      all += 1;
      if (places.has(index)) explained += 1;
    }
  }
  return explained * 2 >= all;
}

/** The name as the text writes it sooner than in capitals, as labels and credits are set. */
function bestOf(mentions: readonly Mention[]): Mention {
  const [first] = [...mentions].sort((a, b) => b.name.length - a.name.length);
  return mentions.find(({ name }) => name.length === first!.name.length && name !== name.toUpperCase()) ?? first!;
}
