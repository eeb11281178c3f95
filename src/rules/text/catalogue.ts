import type { Block } from '../../input/page.ts';
import { findDates } from '../../text/dates.ts';
import { readByline, readNames } from '../../text/names.ts';
import { isAgency } from '../../text/press-names/agencies.ts';
import { isPressName } from '../../text/press-names.ts';
import type { Claim, FieldName, Removal } from '../claim.ts';
import { splitTitle } from '../titles.ts';
import { readableCase } from './bylines/letter-case.ts';
import { CODES, LABELS, type Label, OF_DATABASE } from './catalogue/labels.ts';
import type { Passage } from './passages.ts';

/** What the labelled lines around a text say, and which lines those are. */
export interface Catalogue {
  readonly claims: readonly Claim[];
  /** Indexes of the passages that are labelled lines and nothing else. */
  readonly lines: ReadonlySet<number>;
}

interface Entry {
  readonly passage: Passage;
  readonly label: Label;
  /** The label as it is written, in small letters. */
  readonly word: string;
  readonly value: string;
}

const NONE: Catalogue = { claims: [], lines: new Set() };

/** The fewest labels that make lines a record, and the fewest codes. */
const FEWEST = 3;
const FEWEST_CODES = 5;
/** Longest label and longest line, in UTF-16 units. */
const LONGEST_LABEL = 28;
const LONGEST = 400;
/** From this much like running text on, a passage parts what stands over a text from what stands under it. */
const PROSE = 12;

/**
 * The record that a press database prints around a text ("BYLINE: …", "LOAD-DATE: …", "HD …"), or a keeper wrote over it
 * ("Title: …", "Source: …", "Date: …"): three labels at least, close together, over or under the text. A book's or a film's
 * labels are those of what is reviewed; those of a mail are of whoever sent the text on.
 */
export function readCatalogue(passages: readonly Passage[]): Catalogue {
  const entries = new Map<number, readonly Entry[]>();
  const isCoded = codesOf(passages) >= FEWEST_CODES;
  for (const passage of passages) {
    const found = entriesOf(passage, isCoded);
    if (found) entries.set(passage.index, found);
  }
  if (entries.size === 0) return NONE;
  const groups = groupsOf(passages, entries);
  const foreign = groups.filter((group) => isLong(group) && (isMail(group) || isOfBook(group)));
  const own = groups.filter((group) => !foreign.includes(group));
  const said = isRecord(own) ? own.flat() : [];
  const claims = [
    ...titleClaim(said),
    ...authorsClaim(said, passages),
    ...outletClaim(said),
    ...dateClaims(said),
    ...urlClaim(said),
  ];
  // What could not be read here is left to the rules for lines.
  const read = new Set(claims.map(({ evidence }) => evidence.lines[0]));
  const isOpen = ({ label, passage, value }: Entry) =>
    value !== '' && FIELDS_OF_LINES.has(label) && !read.has(passage.block.lines[0]);
  const open = new Set(said.filter(isOpen).map(({ passage }) => passage.index));
  const lines = [...said, ...foreign.flat()].map(({ passage }) => passage.index).filter((index) => !open.has(index));
  return { claims, lines: new Set(lines) };
}

const FIELDS_OF_LINES: ReadonlySet<Label> = new Set(['authors', 'source', 'date', 'updated']);

/** A record of the press: labels enough in one place, and the day of an issue or what only databases say. */
function isRecord(groups: readonly (readonly Entry[])[]): boolean {
  const all = groups.flat();
  return groups.some(isLong) && (isDated(all) || isOfDatabase(all));
}

function isMail(group: readonly Entry[]): boolean {
  return group.filter(({ label }) => label === 'mail').length > 1;
}

function isOfBook(group: readonly Entry[]): boolean {
  return group.some(({ label }) => label === 'book');
}

function isLong(group: readonly Entry[]): boolean {
  return new Set(group.map(({ word }) => word)).size >= FEWEST;
}

/** The entries of a passage all of whose lines are labelled; null for any other. */
function entriesOf(passage: Passage, isCoded: boolean): readonly Entry[] | null {
  const { text } = passage;
  if (text.length > LONGEST) return null;
  if (isCoded) {
    const [, code = '', value = ''] = /^([A-Z]{2,3})(?:\s+(.*))?$/s.exec(text) ?? [];
    const label = CODES.get(code);
    if (label) return [{ passage, label, word: code, value }];
  }
  const colon = text.search(/[:：】]/);
  if (colon < 1 || colon > LONGEST_LABEL) return null;
  const entries: Entry[] = [];
  for (const line of text.split('\n')) {
    const [, open, word = '', value = ''] =
      /^([【[]?)\s?([^:：【】[\]]{1,28}?)\s?(?:[】\]]\s?[:：]?|[:：])\s*(.*)$/u.exec(line.trim()) ?? [];
    const label = open === undefined ? undefined : LABELS.get(word.toLowerCase());
    if (!label) return null;
    entries.push({ passage, label, word: word.toLowerCase(), value: value.trim() });
  }
  return entries;
}

/** How many codes of a database's record open a line of a file. */
function codesOf(passages: readonly Passage[]): number {
  const codes = new Set<string>();
  for (const { text } of passages) {
    const code = /^([A-Z]{2,3})(?:\s|$)/.exec(text)?.[1];
    if (code && CODES.has(code)) codes.add(code);
  }
  return codes.has('HD') && (codes.has('PD') || codes.has('SN')) ? codes.size : 0;
}

/** Labelled passages that stand together, one other line between them at most, over the text or under it. */
function groupsOf(passages: readonly Passage[], entries: ReadonlyMap<number, readonly Entry[]>): readonly Entry[][] {
  const prose = passages.filter(({ prose: weight, index }) => weight >= PROSE && !entries.has(index));
  const [first, last] = [prose[0]?.index ?? passages.length, prose.at(-1)?.index ?? passages.length];
  const groups: Entry[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [index, found] of entries) {
    if (index > first && index < last) continue;
    const parted = index - before > 2 || (before < first && index > last);
    if (parted) groups.push([...found]);
    else groups.at(-1)!.push(...found);
    before = index;
  }
  return groups;
}

/** A day to the day, in a line for the date or behind the paper's name: a book's record names a year. */
function isDated(entries: readonly Entry[]): boolean {
  return entries.some(
    ({ label, value }) =>
      (label === 'date' || label === 'outlet' || label === 'source') &&
      findDates(value).some(({ readings }) => readings.some((reading) => reading.length === 10)),
  );
}

function isOfDatabase(entries: readonly Entry[]): boolean {
  return entries.some(({ word }) => OF_DATABASE.has(word) || word === 'WC');
}

function titleClaim(entries: readonly Entry[]): Claim[] {
  const entry = entries.find(({ label, value }) => label === 'title' && value.length > 3);
  if (!entry) return [];
  const parted = splitTitle(entry.value);
  return [claimOf('title', [parted?.rest.some(isPressName) ? parted.title : entry.value], 92, entry)];
}

function authorsClaim(entries: readonly Entry[], passages: readonly Passage[]): Claim[] {
  for (const entry of entries) {
    if (entry.label !== 'authors') continue;
    const parts = entry.value.split(/\s*;\s*/).filter(Boolean);
    const names = parts.map((part) => readByline(part)?.names ?? readNames(part));
    if (parts.length > 0 && names.every((found) => found !== null))
      return [
        claimOf(
          'authors',
          names.flat().map((name) => readableCase(name, passages)),
          94,
          entry,
        ),
      ];
  }
  return [];
}

/** "Source: …" names the paper where the record has a title of its own, or an issue stands behind the name. */
function outletClaim(entries: readonly Entry[]): Claim[] {
  const isTitled = entries.some(({ label }) => label === 'title');
  for (const label of ['outlet', 'source'] as const)
    for (const entry of entries) {
      if (entry.label !== label || /^https?:|^www\./i.test(entry.value)) continue;
      const dated = findDates(entry.value)[0];
      if (label === 'source' && !isTitled && !dated) continue;
      const name = (dated ? entry.value.slice(0, dated.start) : entry.value)
        .replace(/\s*[;[(].*$/s, '')
        .replace(/,\s(?:nr|no|n°|issue|s|p|pg|page|seite|vol)\b.*$/iu, '')
        .replace(/[\s,–-]+(?:vom|of|du|del|dated|den|от|від)?[\s,–-]*$/iu, '');
      if (name.length > 1 && name.length < 60 && !isAgency(name)) return [claimOf('outlet', [name], 94, entry)];
    }
  return [];
}

function dateClaims(entries: readonly Entry[]): Claim[] {
  const claims: Claim[] = [];
  for (const field of ['date', 'updated'] as const) {
    const labels: readonly Label[] = field === 'date' ? ['date', 'outlet', 'source'] : ['updated'];
    for (const label of labels)
      for (const entry of entries) {
        if (entry.label !== label || claims.some((claim) => claim.field === field)) continue;
        const [mention] = findDates(entry.value);
        const [reading = '', other] = mention?.readings ?? [];
        if (other === undefined && (reading.length === 10 || (reading.length === 7 && label === 'date')))
          claims.push(claimOf(field, [reading], reading.length === 10 ? 97 : 55, entry));
      }
  }
  return claims;
}

function urlClaim(entries: readonly Entry[]): Claim[] {
  const entry = entries.find(({ label, value }) => label === 'url' && /^https?:\/\/\S+$/i.test(value));
  return entry ? [claimOf('url', [entry.value], 90, entry)] : [];
}

function claimOf(field: FieldName, values: readonly string[], strength: number, { passage }: Entry): Claim {
  return {
    field,
    values,
    strength,
    evidence: { rule: 'catalogue-line', lines: passage.block.lines, quote: quoteOf(passage) },
  };
}

function quoteOf({ text }: Passage): string {
  return text.slice(0, 240);
}

/** "Full text: The ferry …": what a database writes before the first word of a text. */
const BEFORE_TEXT =
  /^\s*(?:full[ -]?text|article text|volltext|texte intégral|texto completo|testo completo|正文|全文|本文|본문)\s?[:：]\s*/iu;

/** A block without a database's label before its first word, and what was taken from it. */
export function withoutTextLabel(block: Block): { readonly block: Block; readonly removed: readonly Removal[] } {
  const label = block.node.type === 'paragraph' ? BEFORE_TEXT.exec(block.text)?.[0] : undefined;
  const [first, ...rest] = block.node.type === 'paragraph' ? block.node.children : [];
  const written = first?.type === 'text' ? BEFORE_TEXT.exec(first.value)?.[0] : undefined;
  if (label === undefined || written === undefined || first?.type !== 'text') return { block, removed: [] };
  const children = [{ ...first, value: first.value.slice(written.length) }, ...rest];
  return {
    block: { ...block, text: block.text.slice(label.length), node: { type: 'paragraph', children } },
    removed: [{ rule: 'catalogue-line', lines: block.lines, quote: label.trim() }],
  };
}
