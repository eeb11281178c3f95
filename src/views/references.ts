import type { Entry } from '../archive/archive.ts';
import { hrefOf, permanentOf } from './places.ts';
import { webAddress } from './record.ts';
import type { Site, SiteFacts } from './site.ts';
import type { Link } from './view.ts';

/** What a program that keeps references is told of an article: what the record states, and nothing else. */
export interface Reference {
  /** Unique in the archive: letters, digits, `-`, `_` and `.` only. */
  readonly key: string;
  readonly title: string | null;
  /** Each as the source writes it: which part is the family name is not known. */
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string | null;
  readonly originalDate: string | null;
  readonly language: string | null;
  /** In the archive; where it does not say where it is published, the article's own. */
  readonly url: string | null;
  readonly archive: string;
  /** SHA-256 of the source. */
  readonly hash: string;
}

/** The same as a file that the page itself holds: nothing is loaded for it, and it needs no script. */
export interface ReferenceFile {
  /** What the format is called: the same in every language. */
  readonly text: string;
  readonly name: string;
  /** A `data:` address. */
  readonly href: string;
}

/** The files of an article's reference, in the three formats that such programs read. */
export function referenceFiles(reference: Reference): readonly ReferenceFile[] {
  const formats = [
    { text: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', print: printRis },
    { text: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', print: printBibtex },
    { text: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json', print: printCsl },
  ];
  return formats.map(({ text, ending, type, print }) => ({
    text,
    name: `${reference.key}.${ending}`,
    href: `data:${type};charset=utf-8,${inAddress(print([reference]))}`,
  }));
}

/** A link to the references of all articles of a list (of an outlet, of a Gregorian month): one file for all languages. */
export function referencesLink({ root, messages }: Site, place: string): Link {
  return { href: `${hrefOf({ base: root }, place)}${referencesName}`, text: `${messages.reader.references}: RIS` };
}

/** What that file is called, in the folder of the list. */
export const referencesName = 'references.ris';

/** The reference of an article. */
export function referenceOf({ archive }: Pick<SiteFacts, 'archive'>, entry: Entry): Reference {
  const { id, title, authors, outlet, date, originalDate, language, url, hash } = entry;
  const isPlain = /^[a-z0-9/._-]+$/i.test(id);
  return {
    key: isPlain ? id.replaceAll('/', '-') : `article-${hash.slice(0, 12)}`,
    title,
    authors,
    outlet,
    date,
    originalDate,
    language,
    hash,
    url: permanentOf(archive.settings, `articles/${id}`) ?? (url && webAddress(url)),
    archive: archive.settings.title,
  };
}

/** References in RIS, as EndNote, Zotero, Citavi and library catalogues read it. Parts of a date that are not known stay empty. */
export function printRis(references: readonly Reference[]): string {
  return references.map(risOf).join('');
}

/** References in BibTeX: the whole date for biblatex, year and month for older styles. */
export function printBibtex(references: readonly Reference[]): string {
  return references.map(bibtexOf).join('\n');
}

/** References as CSL-JSON, an array. */
export function printCsl(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslOf))}\n`;
}

/** An article as a COinS, which browser extensions of such programs look for: the value of a span's `title`. */
export function coinsOf({ title, authors, outlet, date, language, url }: Reference): string {
  const field = (name: string, value: string | null) => (value === null ? '' : `&rft.${name}=${inForm(value)}`);
  const creators = authors.map((name) => field('creator', name)).join('');
  const source = `${field('source', outlet)}${field('date', date)}${field('language', language)}`;
  return `${coinsHead}${field('title', title)}${creators}${source}${field('identifier', url)}`;
}

const coinsHead = 'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=newspaperArticle';

/** A value as forms encode it: as URLSearchParams would, in half its time. */
function inForm(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+');
  return /[!'()~]/.test(encoded) ? encoded.replace(/[!'()~]/g, (sign) => formSigns[sign] ?? sign) : encoded;
}

const formSigns: { readonly [sign: string]: string } = {
  '!': '%21',
  "'": '%27',
  '(': '%28',
  ')': '%29',
  '~': '%7E',
};

function risOf({ title, authors, outlet, date, language, url, archive, hash }: Reference): string {
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  return [
    'TY  - NEWS\r\n',
    ...authors.map((name) => risLine('AU', name)),
    risLine('TI', title),
    risLine('T2', outlet),
    risLine('PY', year),
    risLine('DA', year && `${year}/${month}/${day}/`),
    risLine('LA', language),
    risLine('DB', archive),
    risLine('UR', url),
    `N1  - SHA-256: ${hash}\r\n`,
    'ER  - \r\n\r\n',
  ].join('');
}

function risLine(tag: string, value: string | null | undefined): string {
  return value ? `${tag}  - ${inOneLine(value)}\r\n` : '';
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtexOf({
  key,
  title,
  authors,
  outlet,
  date,
  originalDate,
  language,
  url,
  archive,
  hash,
}: Reference): string {
  const [year, month] = date?.split('-') ?? [];
  return [
    `@${outlet === null ? 'misc' : 'article'}{${key},\n`,
    bibtexField('author', authors.length === 0 ? null : authors.map(texName).join(' and ')),
    // The second braces keep its capitals.
    bibtexField('title', title === null ? null : `{${texOf(title)}}`),
    bibtexField(outlet === null ? 'howpublished' : 'journal', texOf(outlet ?? archive)),
    bibtexField('date', date),
    bibtexField('year', year),
    month ? `  month = ${months[Number(month) - 1]},\n` : '',
    bibtexField('origdate', originalDate),
    bibtexField('langid', language && texOf(language)),
    bibtexField('url', url),
    bibtexField('note', outlet === null ? `SHA-256: ${hash}` : `${texOf(archive)}. SHA-256: ${hash}`),
    '}\n',
  ].join('');
}

function bibtexField(name: string, tex: string | null | undefined): string {
  return tex ? `  ${name} = {${tex}},\n` : '';
}

/** A name that holds "and" or a comma is one name all the same. */
function texName(name: string): string {
  const tex = texOf(name);
  return /,|\sand\s/i.test(tex) ? `{${tex}}` : tex;
}

/** Text in one line in which TeX reads no sign as a command. */
function texOf(text: string): string {
  return inOneLine(text).replace(/[\\{}$&#%_^~]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

const texSigns: { readonly [sign: string]: string } = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function cslOf({ key, title, authors, outlet, date, originalDate, language, url, archive, hash }: Reference): object {
  return {
    id: key,
    type: 'article-newspaper',
    // What is undefined is not printed.
    title: title || undefined,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    'container-title': outlet || undefined,
    issued: date ? dateParts(date) : undefined,
    'original-date': originalDate ? dateParts(originalDate) : undefined,
    language: language || undefined,
    URL: url || undefined,
    archive,
    note: `SHA-256: ${hash}`,
  };
}

function dateParts(date: string): object {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** Letters of all scripts stay as they are, which is shorter. Sign by sign: every article's page holds hundreds of these. */
function inAddress(text: string): string {
  const whole = text.toWellFormed();
  let address = '';
  let done = 0;
  for (let at = 0; at < whole.length; at += 1) {
    const code = whole.charCodeAt(at);
    const escaped = code < 0x100 ? latinSigns[code] : addressSigns.get(code);
    if (escaped === undefined) continue;
    address += whole.slice(done, at) + escaped;
    done = at + 1;
  }
  return address + whole.slice(done);
}

/** What an address cannot hold as it is: signs with a meaning, control characters and blanks of every kind. */
const addressSigns: ReadonlyMap<number, string> = new Map(
  [
    ...Array.from('"#%&<>\\^`\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', (sign) => sign.charCodeAt(0)),
    ...range(0x00, 0x20),
    ...range(0x7f, 0xa0),
    ...range(0x2000, 0x200a),
  ].map((code) => [code, encodeURIComponent(String.fromCharCode(code))]),
);

/** Those of them that nearly all text is made of, by their code: looked up in a third of the time. */
const latinSigns: readonly (string | undefined)[] = range(0x00, 0xff).map((code) => addressSigns.get(code));

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Most values are in one line, and looking is quicker than writing them anew. */
function inOneLine(text: string): string {
  return /[^\S ]| {2}|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
