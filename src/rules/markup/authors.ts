import type { Page, Property } from '../../input/page.ts';
import { readByline, readNames } from '../../text/names.ts';
import type { Claim } from '../claim.ts';
import { addressSources } from './author-addresses.ts';
import { distinct, foldName, isNobody, lineSources, MARKER_ALONE, type Source, withoutMonth } from './bylines.ts';
import { outletKey } from './outlet-names.ts';
import { type Answer, type Worth, weigh, worthOf } from './weigh.ts';

const WORTH: Worth = [
  ['jsonld:author', 80],
  ['citation_author', 76],
  [/^(?:microdata|rdfa):(?:author|creator)$/, 72],
  ['article:author', 70],
  ['head:byline', 70],
  ['head:byline-links', 71],
  ['head:author-link', 69],
  ['parsely-author', 68],
  ['sailthru.author', 68],
  ['author', 66],
  ['article:author_name', 66],
  ['byl', 66],
  ['cxenseparse:author', 64],
  [/^(?:dc|dcterms)[.:]creator$/, 62],
  ['top:byline', 68],
  ['state:author', 64],
  ['top:byline-links', 69],
  ['top:author-link', 67],
  [/(?:^|[._:-])(?:authors?|author[._-]?names?|byline)$/, 60],
  ['link:author', 0],
  ['tail:byline', 56],
  ['tail:byline-links', 57],
  ['jsonld:webpage.author', 56],
  ['tail:author-link', 52],
  ['jsonld:author@organization', 50],
];
/** An agency or desk named as the author where no person is. */
const AGENCY = 60;

/** The authors: the list that most of the page's sources speak for; outlets, roles, agencies and addresses are none. */
export function readAuthors(page: Page, outlets: readonly string[]): Claim[] {
  const own = new Set(outlets.map(outletKey));
  const stated = statedSources(page.properties, own);
  const lines = lineSources(page, own).map((line) => withoutRest(line, stated));
  const sources = [...stated, ...addressSources(page, own), ...lines];
  const answers = sources.map((source): Answer => {
    const { names, evidence } = source;
    return { values: names, key: keyOf(names), strength: source.strength + support(source, sources), evidence };
  });
  if (answers.length > 0) return weigh('authors', answers);
  return agencies(page.properties, own);
}

/** "By Michael HoltJune 07": where an element holds but a name, what the line runs on with is none of it. */
function withoutRest(line: Source, stated: readonly Source[]): Source {
  const known = stated.flatMap(({ names }) => names);
  const names = line.names.map(
    (name) => known.find((other) => name.startsWith(other) && /^\p{Lu}/u.test(name.slice(other.length))) ?? name,
  );
  return { ...line, names };
}

/** One source for each kind of property (several `article:author` elements are one list), and each visible byline. */
function statedSources(properties: readonly Property[], outlets: ReadonlySet<string>): Source[] {
  const kinds = new Map<string, Property[]>();
  for (const [index, property] of properties.entries()) {
    const kind = property.name.toLowerCase();
    if (worthOf(kind, WORTH) === 0) continue;
    const key = VISIBLE.test(kind) ? `${kind} ${index}` : kind;
    const list = kinds.get(key) ?? [];
    if (list.length <= MOST) kinds.set(key, [...list, property]);
  }
  return [...kinds.values()].flatMap((list): Source[] => {
    const kind = list[0]!.name.toLowerCase();
    const visible = VISIBLE.test(kind);
    const named = list.map((property) => ({
      property,
      names: namesOf(property.value, !STRUCTURED.test(kind), outlets, visible),
    }));
    const first = named.find(({ names }) => names.length > 0)?.property;
    const names = distinct(named.flatMap(({ names }) => names));
    if (first === undefined || names.length > MOST) return [];
    const quote = list
      .map((property) => property.quote)
      .join(' / ')
      .slice(0, 300);
    const lines = [first.lines[0], list.reduce((last, { lines }) => Math.max(last, lines[1]), first.lines[1])] as const;
    return [
      { names, strength: worthOf(kind, WORTH), evidence: { rule: first.name, lines: near(first, lines), quote } },
    ];
  });
}

const VISIBLE = /^(?:top|head|tail):/;
/** More names than this are a masthead's, not an article's. */
const MOST = 15;
/** Properties made to hold persons: a name in them need not look like one. */
const STRUCTURED =
  /^(?:jsonld:author|citation_author|(?:microdata|rdfa):author|article:author|parsely-author|sailthru\.author|author|head:author-link|top:author-link)$/;

/** Evidence stays in one place: a list spread over the page is quoted where it begins. */
function near({ lines }: Property, whole: readonly [number, number]): readonly [number, number] {
  return whole[1] - whole[0] > 40 ? lines : whole;
}

/** Names in a property's value; a loose reading takes what a page put where a person belongs. */
function namesOf(value: string, strict: boolean, outlets: ReadonlySet<string>, visible = false): readonly string[] {
  const text = value.replace(/\s*(?:<|\()?[\w.+-]+@[\w-]+\.[\w.-]+(?:>|\))?/g, '').trim();
  if (text === '' || text.length > 300 || /^(?:https?:|www\.|@|\/)/i.test(text)) return [];
  const found = namesInLines(text) ?? (strict ? [] : looseNames(text));
  const persons = found.filter((name) => !outlets.has(outletKey(name)) && !/['’]s\s/u.test(name) && !isNobody(name));
  // "By Jana Roth March 3, 2025": the month is none of her names. "Alder, Low Ostwick" is no name:
  // a page shows them the right way round.
  return visible ? persons.filter((name) => text.includes(name)).map((name) => withoutMonth(name, text)) : persons;
}

/** "Jana Roth | Reporter | jana@courier.example": of lines set apart those that open like a byline, else the first with names. */
function namesInLines(text: string): readonly string[] | null {
  const all = text.split(' | ');
  const opening = all.findIndex((line) => MARKER_ALONE.test(line));
  if (opening !== -1) return readNames(all[opening + 1] ?? '') ?? [];
  const lines = all.filter((line, index) => !CREDITS.test(all[index - 1] ?? '') && !CREDITS.test(line));
  const marked = lines.map((line) => readByline(line)?.names).find((names) => names !== undefined);
  return marked ?? lines.map(readNames).find((names) => names !== null) ?? null;
}

/** "Foto" in a line of its own: the next one names the photographer. */
const CREDITS =
  /^(?:fotos?|photos?|bild(?:er)?|kamera|фото|photography|fotografía|fotografia|illustration(?:en)?|video)\s?:?$/iu;

/** "jana roth", "Jana Roth, Professorin an der Universität": two to five words of letters, none of a desk or house. */
function looseNames(text: string): readonly string[] {
  const parts = text.split(/\s*(?:[,;|]|\s(?:and|und|et|y|og|och|en|e)\s)\s*/u).filter((part) => part !== '');
  const names = parts.map(
    (part) => readNames(part)?.[0] ?? (LOOSE.test(part) && readNames(titled(part)) !== null ? part : null),
  );
  return names[0] == null ? [] : names.filter((name) => name !== null);
}

const LOOSE = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,4}$/u;
const titled = (name: string) => name.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

const keyOf = (names: readonly string[]) => names.map(foldName).sort().join(' ');

/**
 * What other sources add to a list: a little for each that shares a name, and the strength of a stronger one whose names
 * are all in this one, which then is the fuller list.
 */
function support({ names, strength, evidence }: Source, sources: readonly Source[]): number {
  const own = new Set(names.map(foldName));
  let bonus = 0;
  for (const other of sources) {
    if (other.evidence === evidence) continue;
    const shared = other.names.filter((name) => own.has(foldName(name))).length;
    if (shared > 0 && shared < own.size) bonus += 2;
    const fuller = shared === other.names.length && own.size > shared;
    if (fuller && strength >= 66 && names.length <= other.names.length + 4 && other.strength >= strength)
      bonus = Math.max(bonus, other.strength - strength + 4);
  }
  return bonus;
}

/** Where no person is named, an agency that the page states as the author. */
function agencies(properties: readonly Property[], outlets: ReadonlySet<string>): Claim[] {
  return properties.flatMap((property): Claim[] => {
    if (!/^(?:jsonld:author(?:@organization)?|author|article:author|parsely-author)$/i.test(property.name)) return [];
    const name = property.value.trim();
    if (!AGENCIES.test(name) || outlets.has(outletKey(name))) return [];
    const evidence = { rule: `${property.name} (agency)`, lines: property.lines, quote: property.quote };
    return [{ field: 'authors', values: [name], evidence, strength: AGENCY }];
  });
}

const AGENCIES =
  /^(?:the\s)?(?:associated press|reuters|afp|agence france-presse|dpa(?:-[a-z]+)?|deutsche presse-agentur|apa|ansa|efe|europa press|keystone-sda|sda|epd|kna|sid|ap|pa media|press association|ritzau|ntb|tt|tass|interfax|xinhua|kyodo(?: news)?|yonhap|anadolu(?: agency| ajansı)?|bloomberg(?: news)?|canadian press|lusa|belga|anp|lehtikuva|stt|pap|čtk|mti)$/i;
