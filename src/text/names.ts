import { upToOthers } from './names/east-asian-labels.ts';
import { guestOfKorea, partedByBlanks } from './names/families.ts';
import { isFurniture } from './names/furniture.ts';
import { cutGlued, partGlued, partMarker, partShared } from './names/glued.ts';
import { findMarker, singleName } from './names/markers.ts';
import { partedByGivenNames } from './names/paired.ts';
import { asList, asWritten, joinFamilies, tookPictures, withoutAsides } from './names/parted.ts';
import { joinedByPrefix } from './names/prefixed.ts';
import { isHouseBehind, isRole, withoutDesks, withoutRoleBefore } from './names/roles.ts';
import { readSuffixed, withoutReporter } from './names/suffixed.ts';
import { cutBehind, cutClock, cutTail, cutTails } from './names/tails.ts';
import { isTown } from './names/towns.ts';
import { isRepeated, withoutCopy, withoutTwin } from './names/twins.ts';
import { hasHouse, isHangulPhrase, isUncasedName } from './names/uncased.ts';
import { REPORTER_OF, WRITES } from './names/verbs.ts';
import { CONJUNCTIONS, NOT_NAMES, PARTICLES, ROLES } from './names/words.ts';
import { isAgency } from './press-names/agencies.ts';
import { isBroadcaster } from './press-names/broadcasters.ts';
import { isPressName } from './press-names.ts';
import { remembered } from './remembered.ts';

/** A byline as read. */
export interface Byline {
  /** Names in the order they stand, as they are written; capitals throughout are kept. */
  readonly names: readonly string[];
  /** The words that said so: `By`, `Von`, `記者`. */
  readonly marker: string;
}

/** Longest byline, list of names and name that are read, in UTF-16 units. */
const LONGEST = 240;
const LONGEST_LIST = 2000;
const LONGEST_PART = 300;
const CASED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;
/** "d’Arcy", "al-Hadid", "deSousa": a particle and the name it is written together with. */
const JOINED = /^(?:(?:d|l|o|al|el|as|ad)['’-]\p{Lu}|(?:del?|dell?a|di|da|du|la|le|van|von|mac|mc)\p{Lu}\p{Ll}{2})/u;
const HONORIFIC = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|lord|lady|rev|fr|herr|frau)\.?\s+(?=\S)/iu;

/**
 * Reads a byline that says it is one ("By A and B", "Von A, Berlin", "Autor: A", "山田太郎記者"). Null where the words
 * after the marker are no names of persons.
 */
export function readByline(text: string): Byline | null {
  return lacksCapitals(text) ? null : knownByline(text);
}

const knownByline = remembered(bylineOf);

function bylineOf(written: string): Byline | null {
  if (written.length > LONGEST) return null;
  const text = partMarker(upToOthers(written));
  // "By Mara Holt", a line's end, "Skerran": where she wrote it.
  const first = text.includes('\n') ? bylineOf(text.slice(0, text.indexOf('\n'))) : null;
  if (first) return first;
  const suffixed = readSuffixed(text);
  // "記者コラム": a section of the paper.
  if (suffixed) return suffixed.names.every(isFurniture) ? null : suffixed;
  const [, writer, writes] = WRITES.exec(text) ?? [];
  const writers = writer ? readNames(writer) : null;
  if (writers) return { names: writers, marker: writes! };
  const marker = findMarker(text);
  if (!marker) return null;
  const { word, explicit, weak } = marker;
  const rest = cutClock(withoutTwin(withoutAsides(text.slice(marker.length)), word).replace(REPORTER_OF, ''));
  const names =
    (explicit && COMMA_ALONE.test(rest) ? invertedName(splitNames(rest)) : null) ??
    (weak && !explicit ? readNames(rest) : readLeadingNames(rest)) ??
    singleName(rest, marker);
  // "خبرنگار گروه شهر": a desk's reporter without a name.
  return names && names.length > 0 && !names.every((name) => isFurniture(name) || isTown(name))
    ? { names, marker: word }
    : null;
}

/**
 * The names of a text that is nothing but a list of persons' names ("Jana Roth", "Roth, Jana", "A, B and C", "A (agency)", "A, Political
 * Correspondent"); null for any other text. Every name has two words or more, but in East Asian scripts.
 */
export function readNames(text: string): readonly string[] | null {
  return lacksCapitals(text) ? null : knownNames(text);
}

const knownNames = remembered(namesOf);

function namesOf(text: string): readonly string[] | null {
  if (text.length > LONGEST_LIST) return null;
  // "Mara Holt", a line's end, "Skerran": where she wrote it.
  const first = text.includes('\n') ? namesOf(text.slice(0, text.indexOf('\n'))) : null;
  if (first) return first;
  const parts = splitNames(withoutAsides(asList(partShared(text))));
  const names: string[] = [];
  for (const part of parts) {
    if (names.length > 0 && (isHouseBehind(part) || isTown(part))) continue;
    const name = readName(part);
    if (name) names.push(name);
    else if (names.length === 0 || (!isRole(part) && !isPressName(part.replace(/^[„“"«»”]+|[„“"«»”]+$/gu, ''))))
      return COMMA_ALONE.test(text) ? invertedName(parts) : null;
  }
  return names.length > 0 ? [...new Set(names)] : COMMA_ALONE.test(text) ? invertedName(parts) : null;
}

/** One person's name without honorifics, roles and handles; null where the text is none. */
export function readName(text: string): string | null {
  return lacksCapitals(text) ? null : knownName(text);
}

const knownName = remembered(nameOf);

function nameOf(text: string): string | null {
  if (text.length > LONGEST_PART) return null;
  let name = cutGlued(text)
    .replace(/(?<=\S)\s*(?:\([^()]{0,60}\)|（[^（）]{0,20}）)\s*$/u, '')
    // "Mara (M.L.) Holt"
    .replace(/\s\((?:\p{Lu}\.\s?){1,3}\)(?=\s\p{Lu})/u, '')
    .replace(/\s*[@＠][\w.]+.*$/u, '')
    .replace(/^[\s"“«'–—•·*|:【（(-]+|[\s"”»'–—•·*|:,;】）-]+$|\s\.\s*$/gu, '')
    .replace(/\s+/g, ' ');
  if (name.length < 2 || name.length > 60 || /[\d<>{}[\]?!=_#]|\.{2}|(?<!\s[JS])\p{Ll}\.$/u.test(name)) return null;
  if (EAST_ASIAN.test(name.replace(/[\s・･]/g, ''))) {
    const guest = guestOfKorea(name);
    if (guest) return guest;
    name = withoutReporter(name);
    return name.length <= 12 && name.length >= 2 && !NOT_NAMES.has(name) && !hasHouse(name) && !isHangulPhrase(name)
      ? name
      : null;
  }
  if (!CASED.test(name)) return isUncasedName(name) ? name : null;
  if (ROLES.test(name)) name = partGlued(name);
  // "Mara Holt le" of "Mara Holt le 3 mai", "Ana Melo e" of "Ana Melo e Lusa": no name ends with a small word.
  name = withoutCopy(cutTails(name)).replace(
    /(?<=\S\s\S+)\s(?:le|la|el|il|em|e|et|y|i|og|och|de|di|da|do|op|den|zu|von|van|av|af|à|às|alle|um|om|sur|w\sdniu|dnia|dne)$/u,
    '',
  );
  if (isRepeated(name)) return null;
  name = withoutRoleBefore(name);
  const bare = name.replace(HONORIFIC, '');
  const words = bare.split(' ');
  if (words.length < 2 || words.length > 6) return null;
  // "Will Marsh": two words are a person, more a question.
  const will = words.length === 2 && words[0] === 'Will';
  if (!words.every((word, index) => (will && index === 0) || isNameWord(word, index, words[index - 1]))) return null;
  if (words.filter((word) => /^\p{Lu}/u.test(word) || JOINED.test(word)).length < 2) return null;
  if (words.every((word) => word.replace(/\./g, '').length <= 2)) return null;
  // "BBC Harbourland" of "BBC Harbourland correspondent"; "BR Marsh" is a person.
  if (words[0]!.length > 2 && isBroadcaster(words[0]!) && words.slice(1).some((word) => /\p{Ll}/u.test(word)))
    return null;
  // "HarbourTV Newsroom": a station and its town.
  if (words.some((word) => /\p{L}{3}(?:TV|FM)$/u.test(word))) return null;
  return name;
}

/** Whether a text is plain Latin with fewer than two capitals, as most short lines are: no name or byline is in it. */
export function lacksCapitals(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return false;
    if (unit > 64 && unit < 91) {
      capitals += 1;
      if (capitals === 2) return false;
    }
  }
  return true;
}

/** Names at the start of a text; reading stops at the first part that is none ("Jana Roth, Nairobi", "A B 30 August 2023"). */
function readLeadingNames(text: string): readonly string[] | null {
  const cut = cutBehind(text);
  const names: string[] = [];
  for (const part of splitNames(cut)) {
    // "Por Ana Melo, Portal Litoral Norte": the house behind the name.
    if (names.length > 0 && (isHouseBehind(part) || isTown(part) || (part.split(' ').length > 2 && isPressName(part))))
      break;
    const name = readName(part) ?? readName(cutTail(part)) ?? nameBeforeHouse(part) ?? nameBeforeRole(part);
    if (!name) {
      if (names.length === 0 && !HONORIFIC.test(part)) return null;
      break;
    }
    names.push(name);
  }
  return names.length > 0 ? [...new Set(names)] : null;
}

/** "Katja Sand Redakteurin Lokales": the name before a role that more words follow. */
function nameBeforeRole(part: string): string | null {
  const words = part.split(' ');
  const at = words.findIndex((word, index) => index > 1 && ROLES.test(word));
  return at > 1 && words.length < 9 ? readName(words.slice(0, at).join(' ')) : null;
}

/**
 * "Mara Holt Associated Press", "MARA HOLT AP", "Mara Holt BBC Harbourland correspondent": the name before an agency, a broadcaster
 * or a paper, and what the person does there; null for other words.
 */
export function nameBeforeHouse(text: string): string | null {
  return lacksCapitals(text) ? null : knownBeforeHouse(text);
}

const knownBeforeHouse = remembered(beforeHouse);

function beforeHouse(text: string): string | null {
  // "Mara HoltThe Pier Post": what is glued to a name is none of it.
  const words = text.length > LONGEST_PART || cutGlued(text) !== text ? [] : text.split(' ');
  for (let at = words.length - 1; at >= 2 && at >= words.length - 4; at -= 1) {
    const house = words.slice(at).join(' ');
    const post = isBroadcaster(words[at]!) && ROLES.test(words.at(-1)!);
    if (!isAgency(house) && !isBroadcaster(house) && !post && !(words.length - at > 1 && isPressName(house))) continue;
    const name = readName(words.slice(0, at).join(' '));
    if (name) return name;
  }
  return null;
}

/** Runs of blanks are folded first: the pattern has blanks on both sides of each word. */
function splitNames(text: string): string[] {
  return joinFamilies(
    withoutDesks(text.replace(/\s+/g, ' ')),
    (word) => NOT_NAMES.has(word.toLowerCase()) || isAgency(word),
  )
    .split(CONJUNCTIONS)
    .map(asWritten)
    .flatMap((part) => partedByBlanks(part) ?? partedByGivenNames(part.trim()) ?? joinedByPrefix(part.trim()))
    .filter((part) => part !== '' && !tookPictures(part));
}

/** One comma and nothing else that parts names: "ESA/ATG" and "Pier Logo mit Kran" are nobody turned round. */
const COMMA_ALONE = /^[^,;&/|•·、，・،؛]+,[^,;&/|•·、，・،؛]+$/u;

/** "Roth, Jana": a family name of one word and given names after one comma. */
function invertedName(parts: readonly string[]): readonly string[] | null {
  if (parts.length !== 2) return null;
  const [family, given] = parts as [string, string];
  if (!/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(family) || !/^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}\.?)?$/u.test(given))
    return null;
  const name = readName(`${given} ${family}`);
  return name ? [name] : null;
}

function isNameWord(word: string, index: number, before = ''): boolean {
  const plain = word.toLowerCase().replace(/[.,]$/, '');
  if (JOINED.test(word) || /^\p{Lu}\.$/u.test(word)) return true;
  // "van der Meer", "de los Santos": words of every sentence are of a name behind another particle.
  if (NOT_NAMES.has(plain)) return PARTICLES.has(plain) && PARTICLES.has(before.toLowerCase());
  if (index > 0 && PARTICLES.has(plain)) return true;
  return (
    /^\p{Lu}[\p{L}\p{M}]*\.?(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?$/u.test(word) || (index === 0 && PARTICLES.has(plain))
  );
}
