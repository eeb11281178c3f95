import type { Block, Page, Property } from '../../input/page.ts';
import { readByline, readNames } from '../../text/names.ts';
import type { Claim, Evidence } from '../claim.ts';
import { readStamp } from '../text/stamps.ts';
import { outletKey } from './outlet.ts';
import { type Answer, type Worth, weigh, worthOf } from './weigh.ts';

const WORTH: Worth = [
  ['jsonld:author', 80],
  ['citation_author', 76],
  [/^(?:microdata|rdfa):(?:author|creator)$/, 72],
  ['article:author', 70],
  ['head:byline', 70],
  ['head:author-link', 69],
  ['parsely-author', 68],
  ['sailthru.author', 68],
  ['author', 66],
  ['article:author_name', 66],
  ['byl', 66],
  ['cxenseparse:author', 64],
  [/^(?:dc|dcterms)[.:]creator$/, 62],
  [/(?:^|[._:-])(?:authors?|author[._-]?names?|byline)$/, 60],
  ['link:author', 0],
  ['tail:byline', 56],
  ['jsonld:webpage.author', 56],
  ['tail:author-link', 52],
  ['jsonld:author@organization', 50],
];
/** Lines around the headline that open like a byline ("By", "Von", "記者"), and such a line at the text's end. */
const HEAD_LINE = 74;
const TAIL_LINE = 54;
/** Names above the text in a line of their own, with a date beside them. */
const HEAD_NAME = 47;
/** Names of persons that are nothing but a name in a line of their own under the text. */
const TAIL_NAME = 46;
/** An agency or desk named as the author where no person is. */
const AGENCY = 60;

interface Source {
  readonly names: readonly string[];
  readonly strength: number;
  readonly evidence: Evidence;
}

/** The authors: the list that most of the page's sources speak for; outlets, roles, agencies and addresses are none. */
export function readAuthors(page: Page, outlets: readonly string[]): Claim[] {
  const own = new Set(outlets.map(outletKey));
  const sources = [...statedSources(page.properties, own), ...lineSources(page, own)];
  const answers = sources.map((source): Answer => {
    const { names, evidence } = source;
    return { values: names, key: keyOf(names), strength: source.strength + support(source, sources), evidence };
  });
  if (answers.length > 0) return weigh('authors', answers);
  return agencies(page.properties, own);
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

const VISIBLE = /^(?:head|tail):/;
/** More names than this are a masthead's, not an article's. */
const MOST = 15;
/** Properties made to hold persons: a name in them need not look like one. */
const STRUCTURED =
  /^(?:jsonld:author|citation_author|(?:microdata|rdfa):author|article:author|parsely-author|sailthru\.author|author|head:author-link)$/;

/** Evidence stays in one place: a list spread over the page is quoted where it begins. */
function near({ lines }: Property, whole: readonly [number, number]): readonly [number, number] {
  return whole[1] - whole[0] > 40 ? lines : whole;
}

/** Names in a property's value; a loose reading takes what a page put where a person belongs. */
function namesOf(value: string, strict: boolean, outlets: ReadonlySet<string>, visible = false): readonly string[] {
  const text = value.replace(/\s*(?:<|\()?[\w.+-]+@[\w-]+\.[\w.-]+(?:>|\))?/g, '').trim();
  if (text === '' || text.length > 300 || /^(?:https?:|www\.|@|\/)/i.test(text)) return [];
  const found = readByline(text)?.names ?? readNames(text) ?? (strict ? [] : looseNames(text));
  const persons = found.filter((name) => !outlets.has(outletKey(name)) && !/['’]s\s/u.test(name));
  // "By Jana Roth March 3, 2025": the month is none of her names. "Sevilla, Los Gallardos": a page shows names the right way round.
  return visible ? persons.filter((name) => text.includes(name)).map((name) => withoutMonth(name, text)) : persons;
}

function withoutMonth(name: string, text: string): string {
  const words = name.split(' ');
  const after = text.slice(text.indexOf(name) + name.length);
  return words.length > 2 && (/^\.?\s\d/.test(after) || WEEKDAY.test(words.at(-1)!))
    ? words.slice(0, -1).join(' ')
    : name;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** Scripts whose names begin with capitals, so that a bare name can be told from other words. */
const CASED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.'’-]+$/u;

/** "viktor hedlund", "Jana Roth, Professorin an der Universität": two to five words of letters, none of a desk or house. */
function looseNames(text: string): readonly string[] {
  const parts = text.split(/\s*(?:[,;|]|\s(?:and|und|et|y|og|och|en|e)\s)\s*/u).filter((part) => part !== '');
  const names = parts.map(
    (part) => readNames(part)?.[0] ?? (LOOSE.test(part) && readNames(titled(part)) !== null ? part : null),
  );
  return names[0] == null ? [] : names.filter((name) => name !== null);
}

const LOOSE = /^\p{L}[\p{L}\p{M}.'’-]*(?:\s\p{L}[\p{L}\p{M}.'’-]*){1,4}$/u;
const titled = (name: string) => name.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Bylines in lines of text: above the article marked as such or dated, below it also a bare name. */
function lineSources({ blocks }: Page, outlets: ReadonlySet<string>): Source[] {
  const headline = blocks.findIndex(({ region }) => region?.rule === 'html-headline');
  const first = blocks.findIndex(({ region }) => region?.rule === 'html-main');
  const last = blocks.findLastIndex(({ region }) => region?.rule === 'html-main');
  if (first === -1) return [];
  const sources: Source[] = [];
  const add = (index: number, marked: number, bare: number) => {
    const block = blocks[index];
    if (block === undefined || block.text.length > 200) return;
    // "Mon 3 March 2025 | 14:07 | By Jana Roth"
    const parts = block.text.split(/\s*[|•·\n]\s*/u);
    const byline = parts.map(readByline).find((each) => each !== null)?.names;
    const alone = MARKER_ALONE.test(blocks[index - 1]?.text ?? '');
    const names = byline ?? (alone || bare > 0 ? readNames(block.text) : null) ?? [];
    const persons = names.filter((name) => !outlets.has(outletKey(name))).map((name) => withoutMonth(name, block.text));
    if (persons.length === 0) return;
    const evidence = { rule: 'html-byline-line', lines: block.lines, quote: block.text };
    sources.push({ names: distinct(persons), strength: byline === undefined && !alone ? bare : marked, evidence });
  };
  for (let index = Math.max(0, headline - 3); headline !== -1 && index <= first + 1; index += 1) {
    const between = index > headline && index < first;
    if (index === headline || (between ? FOREIGN : APART).has(blocks[index]?.region?.rule ?? '')) continue;
    add(index, HEAD_LINE, between && isDated(blocks, index) ? HEAD_NAME : 0);
  }
  for (let index = last; index <= last + 3; index += 1) {
    if (!APART.has(blocks[index]?.region?.rule ?? ''))
      add(index, TAIL_LINE, isSignature(blocks[index]) ? TAIL_NAME : 0);
  }
  return sources;
}

/** "By" in a line of its own: the next one holds the name. */
const MARKER_ALONE =
  /^(?:by|von|par|por|di|door|av|af|written by|text|autor(?:in|en|es|a)?|auteurs?|autore|oleh|penulis|yazan|автор)\s?:?$/iu;

/** A name alone, with a date in the same line or one of the next two: how many papers sign above the text. */
function isDated(blocks: readonly Block[], index: number): boolean {
  return isName(blocks[index]) && blocks.slice(index + 1, index + 3).some(({ text }) => readStamp(text) !== null);
}

/** A name alone, inside or right under the article's part of the page: how some papers sign. */
function isSignature(block: Block | undefined): boolean {
  return isName(block) && SIGNED.has(block?.region?.rule ?? '');
}

function isName(block: Block | undefined): boolean {
  return block !== undefined && CASED.test(block.text);
}

const SIGNED = new Set(['html-main', 'html-article-end']);

/** Regions whose lines are other people's, wherever they stand. */
const FOREIGN = new Set([
  'html-related',
  'html-teaser',
  'html-next-article',
  'html-caption',
  'html-hidden',
  'html-cookie',
]);

/** Regions whose lines are other people's, but between the headline and the text. */
const APART = new Set([
  ...FOREIGN,
  ...[
    'html-comments',
    'html-links',
    'html-nav',
    'html-footer',
    'html-aside',
    'html-box',
    'html-newsletter',
    'html-embed',
  ],
]);

function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [fold(name), name] as const).reverse()).values()].reverse();
}

const fold = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
const keyOf = (names: readonly string[]) => names.map(fold).sort().join(' ');

/**
 * What other sources add to a list: a little for each that shares a name, and the strength of a stronger one whose names
 * are all in this one, which then is the fuller list.
 */
function support({ names, strength, evidence }: Source, sources: readonly Source[]): number {
  const own = new Set(names.map(fold));
  let bonus = 0;
  for (const other of sources) {
    if (other.evidence === evidence) continue;
    const shared = other.names.filter((name) => own.has(fold(name))).length;
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
