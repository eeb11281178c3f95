import type { List, ListItem, Nodes, Root, RootContent } from 'mdast';
import type { Block, LineRange, Page } from '../input/page.ts';
import type { Settings } from '../input/settings.ts';
import { type Claim, type Evidence, FIELDS, type FieldName, type Reading, type Removal } from '../rules/claim.ts';
import { readCurator } from '../rules/curator.ts';
import { lettersOf } from '../text/characters.ts';
import type { Problem } from '../text/problem.ts';
import { remembered } from '../text/remembered.ts';
import type { Article, FieldEvidence } from './article.ts';
import { completeLedger } from './ledger.ts';
import { orderPassages } from './passages.ts';

/** Claims weaker than this are no answer. */
const WEAKEST = 38;

/** Claims weaker than this rest on a sign: a name under the headline, a bare date below the text, the names in a menu. */
const SURE = 50;

interface Choice {
  readonly values: readonly string[];
  readonly evidence: FieldEvidence;
  readonly strength: number;
}

/**
 * One value for each field, or the reason why there is none. The curator's word stands above every rule; then the
 * strongest claim; two of the same strength that differ are no answer, and both stay in the evidence.
 */
export function composeArticle(id: string, page: Page, reading: Reading, settings: Settings): Article {
  const choices = new Map<FieldName, Choice>();
  const missing: { [field in FieldName]?: string } = {};
  const curator = readCurator(page);
  const claims = [...curator.claims, ...reading.claims];
  const problems: Problem[] = [...page.problems, ...curator.problems, ...reading.problems];
  for (const field of FIELDS) {
    const choice = choose(field, claims);
    if (typeof choice === 'string') missing[field] = choice;
    else choices.set(field, choice);
  }
  dropOutletAsAuthor(choices, missing, settings);
  const updated = choices.get('updated')?.values[0];
  if (
    updated !== undefined &&
    updated === choices.get('date')?.values[0] &&
    page.curation.fields.updated === undefined
  ) {
    choices.delete('updated');
    missing.updated = 'the same day as the date';
  }
  const one = (field: FieldName) => choices.get(field)?.values[0] ?? null;
  const evidence: { [field in FieldName]?: FieldEvidence } = {};
  // The curator's lines stand in front matter, which the ledger holds as a whole, or in a sidecar.
  const kept: Evidence[] = [];
  const inferred: FieldName[] = [];
  for (const [field, choice] of choices) {
    evidence[field] = choice.evidence;
    if (choice.evidence.rule !== 'curator') kept.push(choice.evidence);
    if (isInferred(choice)) inferred.push(field);
  }
  const stripped: Removal[] = [];
  for (const { node, lines } of reading.body) addStripped(node as Nodes, lines, stripped);
  const { body, places } = bodyOf(reading.body);
  if (body.children.length === 0) problems.push(withoutArticle(page));
  const removed = completeLedger(page, reading.body, kept, [...reading.removed, ...stripped]);
  return {
    id,
    source: page.source,
    title: one('title'),
    outlet: one('outlet'),
    authors: choices.get('authors')?.values ?? [],
    date: one('date'),
    originalDate: one('originalDate'),
    updated: one('updated'),
    basedOn: one('basedOn'),
    language: one('language'),
    url: one('url'),
    body,
    evidence,
    inferred,
    missing,
    removed,
    passages: orderPassages({ page, body: reading.body, places, evidence, removed }),
    aliases: page.curation.fields.aliases?.values ?? [],
    problems,
  };
}

/** A menu saved instead of its article: it has a page in the archive, and whoever put it there should know. */
function withoutArticle({ source, blocks }: Page): Problem {
  const seen = blocks[0]?.text.slice(0, 80) ?? '';
  const advice = 'no running text was found, so its page is empty; save the article again, or remove the file';
  return { source, code: 'no-article', seen, advice };
}

function choose(field: FieldName, claims: readonly Claim[]): Choice | string {
  const own = claims.filter((claim) => claim.field === field);
  if (own.length > 1) own.sort((a, b) => b.strength - a.strength);
  const best = own[0];
  if (!best) return 'the source does not say';
  if (best.strength < WEAKEST)
    return `only a weak sign: “${best.evidence.quote.slice(0, 120)}” (${best.evidence.rule})`;
  const rival = own.find(
    (claim) => claim.strength === best.strength && claim.values.join('\n') !== best.values.join('\n'),
  );
  if (rival) return `two answers of the same strength: “${best.values.join('; ')}” and “${rival.values.join('; ')}”`;
  return { values: best.values, evidence: withOthers(best, own), strength: best.strength };
}

/** Nobody states a language that was told from the words alone, however clear they are. */
function isInferred({ strength, evidence }: Choice): boolean {
  return strength < SURE || evidence.rule === 'language-of-text';
}

/** The evidence of the best claim for a field, with what the others say. */
function withOthers({ values, evidence }: Claim, own: readonly Claim[]): FieldEvidence {
  if (own.length === 1) return evidence;
  const value = values.join('; ');
  const others = own
    .filter((claim) => claim.values.join('; ') !== value)
    .slice(0, 6)
    .map((claim) => ({ ...claim.evidence, value: claim.values.join('; ') }));
  return others.length > 0 ? { ...evidence, others } : evidence;
}

/** An outlet named as the author is the outlet. */
function dropOutletAsAuthor(
  choices: Map<FieldName, Choice>,
  missing: { [field in FieldName]?: string },
  settings: Settings,
): void {
  const authors = choices.get('authors');
  if (!authors || authors.evidence.rule === 'curator') return;
  const outlet = choices.get('outlet')?.values[0];
  const own = outlet === undefined ? undefined : keyOf(outlet);
  const names = namesOf(settings.outlets);
  const persons = authors.values
    .filter((name) => keyOf(name) !== own && !names.has(keyOf(name)))
    .map((name) => (outlet === undefined ? name : withoutOutlet(name, outlet)));
  if (persons.length === authors.values.length && persons.every((name, at) => name === authors.values[at])) return;
  if (persons.length > 0) choices.set('authors', { ...authors, values: persons });
  else {
    choices.delete('authors');
    missing.authors = `only the outlet is named: “${authors.evidence.quote.slice(0, 120)}”`;
  }
}

/** "Mylène Caron Le Quai" in "Le Quai": the page set the house behind who writes for it, without a mark. */
function withoutOutlet(name: string, outlet: string): string {
  const person = name.slice(0, -outlet.length - 1);
  return person.includes(' ') && name.toLowerCase() === `${person} ${outlet}`.toLowerCase() ? person : name;
}

/** The keys of all outlets that the settings name, made once for all articles. */
function namesOf(outlets: Settings['outlets']): ReadonlySet<string> {
  let names = namesKnown.get(outlets);
  if (names === undefined) {
    names = new Set(outlets.flatMap(({ name, aliases }) => [name, ...aliases]).map(keyOf));
    namesKnown.set(outlets, names);
  }
  return names;
}

const namesKnown = new WeakMap<Settings['outlets'], ReadonlySet<string>>();

const keyOf = remembered((name) => lettersOf(name.toLowerCase()).replace(/^the/, ''));

/** Adds to `removals` what a block of the body loses inside: raw HTML, and the addresses of its pictures. */
function addStripped(node: Nodes, lines: LineRange, removals: Removal[]): void {
  if (node.type === 'html') removals.push({ rule: 'raw-html', lines, quote: node.value.slice(0, 400) });
  if (node.type === 'image') removals.push({ rule: 'picture', lines, quote: node.url.slice(0, 400) });
  if ('children' in node) for (const child of node.children) addStripped(child, lines, removals);
}

/**
 * The blocks as one tree: list items gathered into lists, raw HTML out, headings not above the second depth. `places`
 * says of each block which child of the tree holds it; -1 where none does.
 */
function bodyOf(blocks: readonly Block[]): { readonly body: Root; readonly places: readonly number[] } {
  const children: RootContent[] = [];
  const holders: RootContent[] = [];
  const shallowest = Math.min(6, ...blocks.map(({ node }) => (node.type === 'heading' ? node.depth : 6)));
  for (const { node } of blocks) {
    if (node.type === 'listItem') addItem(children, node);
    else if (node.type === 'heading') children.push({ ...node, depth: Math.min(6, node.depth - shallowest + 2) as 2 });
    else children.push(node);
    holders.push(children.at(-1)!);
  }
  const root: Root = { type: 'root', children };
  strip(root);
  const places: number[] = [];
  // Holders follow each other as the children do that are left of them.
  let last = 0;
  for (const holder of holders) {
    const place = root.children.indexOf(holder, last);
    if (place >= 0) last = place;
    places.push(place);
  }
  return { body: root, places };
}

function addItem(children: RootContent[], item: ListItem): void {
  const { ordered = false, depth = 0 } = (item.data ?? {}) as { ordered?: boolean; depth?: number };
  const last = children.at(-1);
  const clean: ListItem = { type: 'listItem', spread: false, children: item.children };
  if (last?.type === 'list') {
    const parent = last.children.at(-1);
    const outer = (last.data as { depth?: number } | undefined)?.depth ?? 0;
    if (depth > outer && parent) {
      addItem(parent.children as RootContent[], item);
      return;
    }
    if ((last.ordered ?? false) === ordered) {
      last.children.push(clean);
      return;
    }
  }
  const list: List = { type: 'list', ordered, spread: false, children: [clean], data: { depth } as never };
  children.push(list);
}

/** Raw HTML and positions go; an image is its alt text, if it has one. */
function strip(node: Nodes): void {
  // Deleting what is not there costs as much as what is.
  if (node.position !== undefined) delete node.position;
  if (!('children' in node)) return;
  const children = node.children as Nodes[];
  if (children.some(({ type }) => type === 'html' || type === 'definition' || type === 'image')) {
    const kept = children.filter((child) => child.type !== 'html' && child.type !== 'definition');
    node.children = kept.map((child) =>
      child.type === 'image' ? { type: 'text', value: child.alt ?? '' } : child,
    ) as never;
  }
  for (const child of node.children as Nodes[]) strip(child);
}
