import { splitLines } from '../text/lines.ts';
import type { Problem } from '../text/problem.ts';
import type { CuratedField, CuratedValue } from './curation.ts';
import type { LineRange } from './page.ts';
import { valuesOf } from './values.ts';
import { readYaml, type YamlEntry, type YamlFault } from './yaml.ts';

/** What front matter or a sidecar says of a seed. */
export interface Fields {
  readonly fields: { readonly [field in CuratedField]?: CuratedValue };
  readonly problems: readonly Problem[];
}

/** Fields with the keys of the mapping, for whoever doubts that it is meant as one. */
export interface Named extends Fields {
  readonly keys: readonly string[];
}

/** Where the YAML stands. */
export interface Place {
  readonly source: string;
  readonly from: CuratedValue['from'];
  /** Number in the file of its first line. */
  readonly firstLine: number;
}

/**
 * The fields that YAML states, by the names that curators and web clippers give them. Other keys are passed over. What
 * cannot be read, or is of the wrong kind, is a problem, and hides no other field. Undefined where it is no mapping.
 */
export function readFields(text: string, place: Place): Named | undefined {
  const mapping = readMapping(text, place.firstLine);
  if (mapping === undefined) return undefined;
  const lines = splitLines(text);
  const problem = (line: number, advice: string): Problem => {
    const seen = (lines[line - place.firstLine] ?? '').trim();
    return { source: place.source, line, code: `${place.from}-unreadable`, seen, advice };
  };
  const fields: { [field in CuratedField]?: CuratedValue } = {};
  const problems = mapping.faults.map(({ line, message }) => problem(line, message));
  for (const [field, names] of fieldNames) {
    for (const name of names) {
      const entry = mapping.entries.find(({ key }) => foldKey(key) === name);
      if (entry === undefined || fields[field] !== undefined) continue;
      const values = valuesOf(entry.value, field, name);
      const range: LineRange = [entry.line, Math.max(entry.line, entry.value.lines[1])];
      if (typeof values === 'string') problems.push(problem(entry.line, values));
      else if (values.length > 0) fields[field] = { values, lines: range, quote: quoteOf(range), from: place.from };
    }
  }
  return { fields, problems, keys: mapping.entries.map(({ key }) => key) };

  function quoteOf([from, to]: LineRange): string {
    return lines
      .slice(from - place.firstLine, to - place.firstLine + 1)
      .join('\n')
      .slice(0, 500);
  }
}

/** The commonest name first; where two are there, the first that holds something is taken. `created` is the day of clipping. */
const fieldNames: readonly (readonly [field: CuratedField, names: readonly string[]])[] = [
  ['title', ['title', 'headline']],
  ['outlet', ['outlet', 'publisher', 'publication', 'site', 'sitename']],
  ['authors', ['authors', 'author', 'byline', 'by', 'creator', 'creators']],
  ['date', ['published', 'datepublished', 'pubdate', 'publishdate', 'publicationdate', 'publishedat', 'date']],
  ['originalDate', ['originaldate']],
  ['updated', ['updated', 'modified', 'datemodified', 'lastmodified', 'lastmod']],
  ['basedOn', ['basedon']],
  ['language', ['language', 'lang']],
  ['url', ['url', 'canonical', 'canonicalurl', 'link', 'source']],
  ['aliases', ['aliases']],
];
const allNames = new Set(fieldNames.flatMap(([, names]) => names));

/** Whether a key names a field. */
export function isFieldName(key: string): boolean {
  return allNames.has(foldKey(key));
}

interface Mapping {
  readonly entries: readonly YamlEntry[];
  readonly faults: readonly YamlFault[];
}

/** The entries of a mapping. Where the YAML is broken, each known key is read for itself. */
function readMapping(text: string, firstLine: number): Mapping | undefined {
  const { root, faults } = readYaml(text, firstLine);
  if (faults.length === 0) return root?.kind === 'map' ? { entries: root.entries, faults } : undefined;
  const parts = partsOf(text).map(({ text, index }) => readYaml(text, firstLine + index));
  if (parts.length === 0) return undefined;
  const found = parts.flatMap((part) => part.faults.slice(0, 1));
  return {
    entries: parts.flatMap((part) => (part.faults.length === 0 && part.root?.kind === 'map' ? part.root.entries : [])),
    faults: found.length > 0 ? found : faults.slice(0, 1),
  };
}

/** Each top-level entry with a known key, as a text of its own. */
function partsOf(text: string): { readonly text: string; readonly index: number }[] {
  const lines = splitLines(text.slice(0, 65_536));
  const starts = lines.flatMap((line, index) => (/^[^\s#]/.test(line) ? [index] : []));
  return starts.flatMap((start, at) => {
    const key = /^["']?([^:"']{1,40})["']?\s*:(?:\s|$)/.exec(lines[start] ?? '')?.[1] ?? '';
    return isFieldName(key) ? [{ text: lines.slice(start, starts[at + 1]).join('\n'), index: start }] : [];
  });
}

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_.-]/g, '');
}
