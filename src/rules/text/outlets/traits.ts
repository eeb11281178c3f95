import { isFurniture } from '../../../text/names/furniture.ts';
import { readNames } from '../../../text/names.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isHost } from './addresses/hosts.ts';
import { letterSigns } from './addresses/letters.ts';
import { isPersonOf, isPlace } from './names/mastheads.ts';
import { keyOf, lettersOfName, type Sign } from './sign.ts';

/** Lines at a page's top where sites show their own name. */
const TOP = 12;
/** Lines above a headline, with which the first of them is a page's rather than the article's. */
const MENU = 5;
/** What a page's first line weighs more where one, two or more other lines hold it among other words: "Pier Post app", "at Pier Post". */
const ECHO = [0.7, 0.9, 1.1];

/**
 * What a page has in common with the names that other signs found: it begins with them, is about them, spells them in its
 * hosts, where it holds an address of any kind.
 */
export function traitSigns(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  signs: readonly Sign[],
  addressed = true,
): readonly Sign[] {
  // What stands in the headline alone is no house's own line.
  const top: string[] = [];
  for (let index = 0; index < TOP && index < passages.length; index += 1) {
    const { text, prose } = passages[index]!;
    top.push(prose < 8 && index !== headline?.index ? text : '');
  }
  const topLines = top.join('\n');
  const alone = alonesAtEnds(passages, span);
  const subject = lettersOfName(headline?.title ?? '');
  let words: ReadonlySet<string> | undefined;
  // "si" is in many a word.
  const isAbout = (key: string) => {
    if (key.length >= 4) return subject.includes(key);
    words ??= new Set((headline?.title ?? '').split(/[^\p{L}\p{M}\p{N}]+/u).map(keyOf));
    return words.has(key);
  };
  const menu = opensWithMenu(passages);
  const far = (headline?.index ?? span.from) >= MENU;
  const traits: Sign[] = addressed ? [...letterSigns(passages, span, signs)] : [];
  const seen = new Set<string>();
  for (const { name, passage } of signs) {
    if (seen.has(name) || isHost(name)) continue;
    seen.add(name);
    if (topLines.includes(name)) traits.push({ name, weight: 1, passage, rule: 'page-top' });
    if ((top[0] === name || top[1] === name) && !menu) traits.push({ name, weight: 1, passage, rule: 'first-line' });
    const opens =
      (top[0] === name || top[1] === name) && !menu && far && !/^\p{Ll}+$/u.test(name) && !isCommon(name, passages);
    // "Norden", a section called after the place that its texts are from.
    const echo = opens && !isPlace(name, passages, span) ? echoOf(name, passages) : 0;
    if (echo > 0) traits.push({ name, weight: ECHO[Math.min(echo, ECHO.length) - 1]!, passage, rule: 'first-echoed' });
    if (top[0] === name && !menu && opensPage(name, passages, far) && !isCommon(name, passages))
      traits.push({ name, weight: readNames(name) === null ? LOGO : LOGO_PERSON, passage, rule: 'first-titled' });
    else if (
      opens &&
      echo === 0 &&
      isTitled(name) &&
      !isPersonOf(name, passages, span) &&
      !isPlace(name, passages, span)
    )
      traits.push({ name, weight: readNames(name) === null ? TITLED : TITLED_PERSON, passage, rule: 'first-titled' });
    if (alone.has(name) && !menu) traits.push({ name, weight: 1, passage, rule: 'first-and-last' });
    if (isAbout(keyOf(name))) traits.push({ name, weight: -1, passage, rule: 'subject' });
  }
  return traits;
}

/** What a page's first line weighs more where each of its words has a capital, and where a person could be called so. */
const TITLED = 0.7;
const TITLED_PERSON = 1.1;
/** "Skip Navigation", "My Account", "Découvrez Ma Presse": what English writes with capitals, and what asks readers for something. */
const BUTTON =
  /^(?:skip|jump|go|buy|order|book|rent|sell|get|use|try|learn|meet|ask|change|open|close|toggle|show|hide|view|sign|log|select|choose|browse|main|site|accessibility|search|subscribe|download|follow|watch|listen|read|shop|breaking|trending|top|latest|live|hot|new|most|more|all|other|see|find|join|visit|manage|accept|cookie|privacy|contact|about|advertise|advertisement|sponsored|special|today|this|that|in|on|by|for|from|to|games|local|election)\s|\s(?:my|your|our|ma|mes|mon|votre|vos|mi|tu|meu|minha|mein|meine|ihr|ihre|navigation|menu|content|account|edition|country|language|now|here|us|search|news|election|war|deals)(?:\s|$)/iu;

/** "Quiet Harbour Project", "Révolte Portuaire": two words or more, each with a capital of its own, that are no button. */
function isTitled(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}\d’'-]*(?:\s(?:\p{Lu}[\p{L}\p{M}\d’'-]*|of|de|del|du|des|la|le|el|di|da|do|und|et|and|y|e|och|og|van|von|der)){1,3}$/u.test(
      name,
    ) &&
    name.split(' ').every((word) => !isFurniture(word)) &&
    name !== name.toUpperCase() &&
    !BUTTON.test(name)
  );
}

/** The same where the page's way home or its menu begins right below it, as below a logo. */
const LOGO = 1;
const LOGO_PERSON = 1.4;
/** "Home", "Menu", "Suche", "Accueil du site > Quai": what a page's menu begins with. */
const MENU_BEGINS =
  /^(?:(?:home(?: ?page)?|accueil|startseite|inicio|início|portada|capa|hem|hjem|forside|forsiden|etusivu|strona główna|domů|úvod|kezdőlap|címlap|acasă|naslovna|naslovnica|početna|главная|головна|начало|αρχική|ana ?sayfa|beranda|trang chủ|voorpagina|menu|menü|menú|suche|search|recherche|rechercher|buscar|cerca|zoeken|sök|søk|søg|haku|szukaj|hledat|keresés|căutare|traži|поиск|пошук|търсене|αναζήτηση|ara|cari|hauptnavigation|hauptmenü|navigation|main menu|main navigation|ホーム|홈|首页|首頁|الرئيسية|خانه|דף הבית)$|(?:home|accueil|startseite|inicio|início|hem|hjem|forside|главная|головна)(?:\s[\p{L} ]{2,20})?\s[>»›/|]\s)/iu;

/** Its words are few, or a mark parts them from the next entry's: most headlines are longer and have none. */
function beginsMenu(line: string): boolean {
  return (line.length <= LONGEST_ENTRY || /[>»›/|]/.test(line)) && MENU_BEGINS.test(line);
}

/** Longest of those entries, in UTF-16 units. */
const LONGEST_ENTRY = 24;

/** Whether a page's first line stands over the beginning of its menu, or, far above an article, in one of the next two lines again. */
function opensPage(name: string, passages: readonly Passage[], far: boolean): boolean {
  const [, second, third] = passages;
  if (!third || name.length < 3) return false;
  const opens = beginsMenu(second!.text.trim()) || (far && (second!.text === name || third.text === name));
  return opens && /^\p{Lu}|^\p{Lo}|^\p{Ll}+\p{Lu}/u.test(name) && !BUTTON.test(name);
}

/** Whether a page's first lines stand below again side by side: they are a menu, which a house's name stands before. */
function opensWithMenu(passages: readonly Passage[]): boolean {
  const [first, second, third] = passages;
  if (!third || first!.text === second!.text) return false;
  for (let index = 2; index < passages.length - 1; index += 1) {
    const { text } = passages[index]!;
    if (text === second!.text && passages[index + 1]!.text === third.text) return true;
    if (text === first!.text && passages[index + 1]!.text === second!.text) return true;
  }
  return false;
}

/** How many different lines hold a name and more: a section of the menu is mostly named nowhere else. */
function echoOf(name: string, passages: readonly Passage[]): number {
  const lines = new Set<string>();
  for (const { text } of passages)
    if (text.length > name.length + 1 && holds(text, name)) {
      lines.add(text);
      if (lines.size === ECHO.length) break;
    }
  return lines.size;
}

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !LETTER_BEHIND.test(text.slice(0, at)) && !LETTER.test(text.charAt(at + name.length));
}

/** How often a page writes a word small that is no name to it. */
const COMMON = 3;

/** "Bodegas" on a page that writes of "bodegas", too: one word for what its section holds. */
function isCommon(name: string, passages: readonly Passage[]): boolean {
  const small = name.toLowerCase();
  if (!/^\p{Lu}[\p{Ll}\p{M}]+$/u.test(name)) return false;
  let found = 0;
  for (const { text } of passages) if (holds(text, small) && ++found === COMMON) return true;
  return false;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const LETTER_BEHIND = /[\p{L}\p{M}\p{N}]$/u;

const NOTHING: ReadonlySet<string> = new Set();

/** Lines, short ones, that open a page and stand below its text again: a house's name does, sections mostly stand further down. */
function alonesAtEnds(passages: readonly Passage[], span: Span): ReadonlySet<string> {
  // Most kept texts have nothing below them.
  if (span.to >= passages.length - 1) return NOTHING;
  const alone = new Set<string>();
  for (const { text, words } of passages.slice(0, Math.min(2, span.from)))
    if (words <= 4 && text.length <= 40 && passages.slice(span.to + 1).some((other) => other.text === text))
      alone.add(text);
  return alone;
}
