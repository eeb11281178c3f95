import { lettersOf } from '../../../text/characters.ts';
import type { LineRange, Property } from '../../page.ts';
import { type MarkupElement, rawText } from '../tree.ts';
import { decodeText } from './decode.ts';
import { findValue, readJson } from './json.ts';

type Thing = { readonly [key: string]: unknown };

/** What the JSON-LD scripts of a page say of its article and of who publishes it, each with the line it stands on. */
export function readLinkedData(scripts: readonly MarkupElement[], headlines: readonly string[]): Property[] {
  const graphs = scripts.flatMap((script) => {
    const text = rawText(script);
    const value = readJson(text);
    return value === null ? [] : [{ text, line: script.lines[1], things: collect(value) }];
  });
  const named = new Map<string, Thing>();
  for (const { things } of graphs) {
    for (const thing of things.all) {
      const id = thing['@id'];
      if (typeof id === 'string' && Object.keys(thing).length > 2 && !named.has(id)) named.set(id, thing);
    }
  }
  const articles = graphs.flatMap(({ things }) => things.top.filter((thing) => typesOf(thing).some(isArticle)));
  const article = chooseArticle(articles, headlines);
  return graphs.flatMap((graph) => {
    const state: State = { ...graph, named, found: [] };
    for (const thing of graph.things.top) {
      const types = typesOf(thing);
      if (thing === article || (types.some(isArticle) && sameHeadline(thing, article))) readArticle(thing, state);
      else if (types.some((type) => /^(?:WebPage|ItemPage|CollectionPage)$/i.test(type))) readPage(thing, state);
      else if (types.some((type) => type === 'WebSite')) put(state, 'jsonld:WebSite.name', 'name', thing.name);
      else if (types.some(isOrganization)) put(state, 'jsonld:Organization.name', 'name', thing.name);
    }
    return state.found;
  });
}

interface State {
  readonly text: string;
  readonly line: number;
  readonly named: ReadonlyMap<string, Thing>;
  readonly found: Property[];
}

const isArticle = (type: string) =>
  /(?:Article|Posting|^Report|^Review|^CreativeWork|^Recipe|^LiveBlog\w*)$/i.test(type);
const isOrganization = (type: string) => /(?:Organization|Organisation|Corporation|Periodical|Newspaper)$/i.test(type);

function typesOf(thing: Thing): string[] {
  return listOf(thing['@type'] ?? thing.type).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : [],
  );
}

/** Things that stand for themselves (`top`), and every object with an `@id` wherever it is. */
function collect(value: unknown): { readonly top: Thing[]; readonly all: Thing[] } {
  const top: Thing[] = [];
  const all: Thing[] = [];
  let budget = 20_000;
  const visit = (each: unknown, own: boolean, depth: number) => {
    if (depth > 12 || budget-- < 0) return;
    if (Array.isArray(each)) for (const item of each) visit(item, own, depth + 1);
    else if (isThing(each)) {
      all.push(each);
      if (own && typesOf(each).length > 0) top.push(each);
      for (const [key, inner] of Object.entries(each)) visit(inner, own && OWN.has(key), depth + 1);
    }
  };
  visit(value, true, 0);
  return { top, all };
}

/** Properties whose value is what the page itself is about, not something it points to. */
const OWN = new Set(['@graph', 'mainEntity', 'mainEntityOfPage']);

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** Of several articles the one whose headline is the page's; else the first. */
function chooseArticle(articles: readonly Thing[], headlines: readonly string[]): Thing | undefined {
  const known = new Set(headlines.map(fold));
  return articles.find((thing) => known.has(headlineOf(thing))) ?? articles[0];
}

function sameHeadline(thing: Thing, article: Thing | undefined): boolean {
  return article !== undefined && headlineOf(thing) !== '' && headlineOf(thing) === headlineOf(article);
}

function headlineOf(thing: Thing): string {
  const text = thing.headline ?? thing.name;
  return typeof text === 'string' ? fold(decodeText(text)) : '';
}

const fold = (text: string) => lettersOf(text.toLowerCase());

function readArticle(thing: Thing, state: State): void {
  for (const key of ['headline', 'alternativeHeadline', 'datePublished', 'dateModified', 'dateCreated', 'uploadDate']) {
    put(state, `jsonld:${key}`, key, thing[key]);
  }
  put(state, 'jsonld:name', 'name', thing.name);
  put(state, 'jsonld:description', 'description', thing.description);
  put(state, 'jsonld:inLanguage', 'inLanguage', thing.inLanguage);
  putAddress(state, thing);
  for (const author of listOf(thing.author ?? thing.creator)) putAgent(state, 'jsonld:author', 'author', author);
  for (const key of ['publisher', 'sourceOrganization', 'provider']) {
    for (const publisher of listOf(thing[key])) putAgent(state, `jsonld:${key}`, key, publisher);
  }
  for (const whole of listOf(thing.isPartOf)) {
    if (isThing(whole) && typesOf(whole).some((type) => /^(?:Newspaper|Periodical|WebSite)$/.test(type))) {
      putAgent(state, 'jsonld:isPartOf', 'isPartOf', whole);
    }
  }
}

function readPage(thing: Thing, state: State): void {
  put(state, 'jsonld:WebPage.name', 'name', thing.headline ?? thing.name);
  for (const key of ['datePublished', 'dateModified']) put(state, `jsonld:WebPage.${key}`, key, thing[key]);
  for (const author of listOf(thing.author)) putAgent(state, 'jsonld:WebPage.author', 'author', author);
  for (const publisher of listOf(thing.publisher)) putAgent(state, 'jsonld:WebPage.publisher', 'publisher', publisher);
}

function putAddress(state: State, thing: Thing): void {
  put(state, 'jsonld:url', 'url', thing.url);
  const page = thing.mainEntityOfPage;
  if (typeof page === 'string') put(state, 'jsonld:mainEntityOfPage', 'mainEntityOfPage', page);
  else if (isThing(page)) {
    put(state, 'jsonld:mainEntityOfPage', '@id', page['@id']);
    put(state, 'jsonld:mainEntityOfPage', 'url', page.url);
  }
}

/** An author or publisher: a text, a thing with a name, or a reference to one. Organisations say so in the name. */
function putAgent(state: State, name: string, key: string, agent: unknown): void {
  if (typeof agent === 'string') return put(state, name, key, agent);
  if (!isThing(agent)) return;
  const id = agent['@id'];
  const whole = agent.name === undefined && typeof id === 'string' ? (state.named.get(id) ?? agent) : agent;
  const full = name.endsWith('author') && typesOf(whole).some(isOrganization) ? `${name}@Organization` : name;
  const given = [whole.givenName, whole.familyName].filter((part) => typeof part === 'string').join(' ');
  for (const value of listOf(whole.name ?? (given === '' ? whole.alternateName : given)))
    put(state, full, 'name', value, key);
}

function put(state: State, name: string, key: string, value: unknown, outer = key): void {
  const text = typeof value === 'string' ? value : isThing(value) ? value['@value'] : listOf(value)[0];
  if (typeof text !== 'string') return;
  const clean = decodeText(text);
  if (clean === '' || clean.length > LONGEST) return;
  if (state.found.some((other) => other.name === name && other.value === clean)) return;
  const place = findValue(state.text, key, text) ?? findKey(state.text, outer);
  const line = state.line + lineEnds(state.text, place[0]);
  const words = state.text.slice(place[0], Math.min(place[1], place[0] + LONGEST_QUOTE));
  const lines: LineRange = [line, line + lineEnds(words, words.length)];
  state.found.push({ name, value: clean, lines, quote: words.replace(/\s+/g, ' ') });
}

const LONGEST = 2000;
const LONGEST_QUOTE = 300;

function findKey(text: string, key: string): readonly [number, number] {
  const at = Math.max(0, text.indexOf(`"${key}"`));
  return [at, at + 120];
}

function lineEnds(text: string, until: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < until; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
