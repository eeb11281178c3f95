import type { Block } from '../../input/page.ts';
import { findDates } from '../../text/dates.ts';
import type { Claim, Removal } from '../claim.ts';
import { claimFields } from './catalogue/claims.ts';
import { type Entry, groupEntries, ISSUE_LINE } from './catalogue/entries.ts';
import { type Label, OF_DATABASE } from './catalogue/labels.ts';
import type { Passage } from './passages.ts';

/** What the labelled lines around a text say, and which lines those are. */
export interface Catalogue {
  readonly claims: readonly Claim[];
  /** Indexes of the passages that are labelled lines and nothing else. */
  readonly lines: ReadonlySet<number>;
}

const NONE: Catalogue = { claims: [], lines: new Set() };

/**
 * The record that a press database prints around a text ("BYLINE: …", "LOAD-DATE: …", "HD …"), or a keeper wrote over it
 * ("Title: …", "Source: …", "Date: …"): three labels at least, close together, over or under the text. A book's or a film's
 * labels are those of what is reviewed; those of a mail are of whoever sent the text on. `written` are the lines
 * of the file.
 */
export function readCatalogue(passages: readonly Passage[], written: readonly string[]): Catalogue {
  const groups = groupEntries(passages, written);
  if (groups.length === 0) return NONE;
  const foreign = groups.filter((group) => isLong(group) && (isMail(group) || isOfBook(group)));
  const own = groups.filter((group) => !foreign.includes(group));
  const said = isRecord(own) ? own.flat() : [];
  const claims = claimFields(said, passages);
  // What could not be read here is left to the rules for lines.
  const read = new Set(claims.map(({ evidence }) => evidence.quote));
  const isDateRead = claims.some(({ field }) => field === 'date');
  const isOpen = ({ label, value, quote }: Entry) =>
    value !== '' && !read.has(quote.slice(0, 240)) && (FIELDS_OF_LINES.has(label) || (label === 'kept' && !isDateRead));
  const open = new Set(said.filter(isOpen).map(({ passage }) => passage.index));
  const lines = [...said, ...foreign.flat()].map(({ passage }) => passage.index).filter((index) => !open.has(index));
  return { claims, lines: new Set(lines) };
}

/** What the rules for lines read, too. */
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

/** The fewest labels that make lines a record. */
const FEWEST = 3;

function isLong(group: readonly Entry[]): boolean {
  return group.some(({ word }) => word === ISSUE_LINE) || new Set(group.map(({ word }) => word)).size >= FEWEST;
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
  return entries.some(({ word }) => OF_DATABASE.has(word) || word === 'WC' || word === ISSUE_LINE);
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
