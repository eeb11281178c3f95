import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord } from '../archive/records.ts';
import type { ArticleRecord } from '../article/record.ts';
import { loadSettings } from '../input/settings-file.ts';
import { walkSeeds } from '../input/walk.ts';

/** What a case's record must be. A key that is absent is not looked at; null means that the field must be missing. */
export interface Expectation {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly authors?: readonly string[];
  readonly date?: string | null;
  readonly originalDate?: string | null;
  readonly basedOn?: string | null;
  readonly language?: string | null;
  readonly url?: string | null;
  readonly body?: {
    readonly starts?: string;
    readonly ends?: string;
    readonly contains?: readonly string[];
    readonly excludes?: readonly string[];
    readonly headings?: readonly string[];
    readonly listItems?: number;
    readonly tableRows?: number;
  };
}

const FIELDS = ['title', 'outlet', 'date', 'originalDate', 'basedOn', 'language', 'url'] as const;

/** The record of a case's one seed, read as a seeds folder of its own, and what is expected of it (null: no expected.json). */
export function readCase(folder: string): {
  readonly record: ArticleRecord | null;
  readonly expected: Expectation | null;
} {
  const seed = walkSeeds(folder).seeds.find(({ source }) => /^seed\./.test(source));
  const path = join(folder, 'expected.json');
  const expected = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Expectation) : null;
  return { record: seed ? readRecord(seed, 'seed', loadSettings(folder)).record : null, expected };
}

/** Every way in which a record is not as expected, one line each; typography and case are no difference. */
export function compareRecord(record: ArticleRecord, expected: Expectation): readonly string[] {
  const faults: string[] = [];
  const check = (what: string, ok: boolean, got: unknown, want: unknown) => {
    if (!ok) faults.push(`${what}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
  };
  for (const field of FIELDS) {
    const want = expected[field];
    if (want === undefined) continue;
    // "en" is met by "en-GB"; "en-GB" is not by "en".
    const primary = field === 'language' && !want?.includes('-');
    const got = primary ? (record.language?.split('-')[0] ?? null) : record[field];
    check(field, want === null ? got === null : fold(got) === fold(want), got, want);
  }
  const { authors, body = {} } = expected;
  if (authors)
    check('authors', record.authors.map(fold).join('; ') === authors.map(fold).join('; '), record.authors, authors);
  const text = textOf(record.body);
  if (body.starts !== undefined)
    check('body starts', text.startsWith(fold(body.starts)), text.slice(0, 80), body.starts);
  if (body.ends !== undefined) check('body ends', text.endsWith(fold(body.ends)), text.slice(-80), body.ends);
  for (const part of body.contains ?? []) check('body holds', text.includes(fold(part)), undefined, part);
  for (const part of body.excludes ?? []) check('body is free of', !text.includes(fold(part)), undefined, part);
  if (body.headings)
    check(
      'headings',
      headingsOf(record.body).map(fold).join('\n') === body.headings.map(fold).join('\n'),
      headingsOf(record.body),
      body.headings,
    );
  if (body.listItems !== undefined)
    check('list items', itemsOf(record.body) === body.listItems, itemsOf(record.body), body.listItems);
  if (body.tableRows !== undefined)
    check('table rows', rowsOf(record.body) === body.tableRows, rowsOf(record.body), body.tableRows);
  return faults;
}

/** An expectation that a record meets, to be read through before it is kept; what the old one excluded stays excluded. */
export function expectationOf(record: ArticleRecord, old: Expectation | null): Expectation {
  const plain = record.body.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const first = stripMarks(plain[0] ?? '');
  const last = stripMarks(plain.at(-1) ?? '');
  return {
    title: record.title,
    outlet: record.outlet,
    authors: record.authors,
    date: record.date,
    language: record.language?.split('-')[0] ?? null,
    ...(record.originalDate && { originalDate: record.originalDate }),
    ...(record.basedOn && { basedOn: record.basedOn }),
    ...(record.url && { url: record.url }),
    body: {
      ...old?.body,
      starts: first.slice(0, 60),
      ends: last.slice(-60),
      headings: headingsOf(record.body),
      listItems: itemsOf(record.body),
      tableRows: rowsOf(record.body),
    },
  };
}

/** The folders of cases below a folder, by name. */
export function listCases(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function textOf(markdown: string): string {
  return fold(markdown.split('\n').map(stripMarks).join(' '));
}

function stripMarks(line: string): string {
  return line.replace(/^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/, '').replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function headingsOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line))
    .map(stripMarks);
}

function itemsOf(markdown: string): number {
  return markdown.split('\n').filter((line) => /^\s*(?:[-*+]|\d+[.)]) /.test(line)).length;
}

function rowsOf(markdown: string): number {
  const rows = markdown.split('\n').filter((line) => /^\|.*\|$/.test(line.trim()));
  const delimiters = rows.filter((row) => /^\|[\s:|-]+\|$/.test(row.trim())).length;
  return rows.length - 2 * delimiters;
}

/** What typography and case change, out of the way. */
function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKC')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
