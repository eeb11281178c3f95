import type { Entry, Text } from '../archive/archive.ts';
import type { Evidence, FieldName } from '../rules/claim.ts';
import { reasonOf } from './reasons.ts';
import type { Site } from './site.ts';
import type { Phrase } from './view.ts';

/** How one field is known, or why it is not. */
export interface EvidenceView {
  readonly field: string;
  /** The field's value in words; null where it is missing. */
  readonly value: string | null;
  /** "read from line 18:", "not stated in the source", or "left open: two dates disagree". */
  readonly source: string;
  /** The rule in plain words. */
  readonly rule: string | null;
  readonly quote: Phrase | null;
  readonly others: readonly {
    readonly value: string;
    readonly source: string;
    readonly rule: string;
    readonly quote: Phrase;
  }[];
}

/** The evidence of every field that has any, and the reason for every one that is missing, in a fixed order. */
export function evidenceOf(site: Site, entry: Entry, { evidence, missing }: Text): readonly EvidenceView[] {
  const { fields, notStated, leftOpen } = site.messages.article;
  return order.flatMap((field): readonly EvidenceView[] => {
    const found = evidence[field];
    const value = wordsOf(site, entry, field);
    if (found && value !== null) {
      const others = (found.others ?? []).map((other) => ({ value: other.value, ...sourceOf(site, entry, other) }));
      return [{ field: fields[field], value, ...sourceOf(site, entry, found), others }];
    }
    const reason = missing[field];
    const isSilent = reason === undefined || reason === silence;
    if (isSilent && !expected.has(field)) return [];
    const source = isSilent ? notStated : leftOpen(reasonInWords(site, reason));
    return [{ field: fields[field], value: null, source, rule: null, quote: null, others: [] }];
  });
}

const order: readonly FieldName[] = [
  'title',
  'outlet',
  'authors',
  'date',
  'updated',
  'originalDate',
  'basedOn',
  'language',
  'url',
];

/** Fields that every article should have; of the others only what is there is shown, or why it was left open. */
const expected: ReadonlySet<FieldName> = new Set(['title', 'outlet', 'authors', 'date', 'language']);

/** The reason that says no more than "not stated". */
const silence = 'the source does not say';

/** Why a field was left open, in the words of the interface: records state it in a few set English phrases. */
function reasonInWords(site: Site, reason: string): string {
  const words = site.messages.article.openReasons;
  if (reason === 'the same day as the date') return words.sameDay;
  const [, weak] = /^only a weak sign: “(.*)” \([^()]*\)$/s.exec(reason) ?? [];
  if (weak !== undefined) return words.weakSign(weak);
  const [, one, other] = /^two answers of the same strength: “(.*)” and “(.*)”$/s.exec(reason) ?? [];
  if (one !== undefined && other !== undefined) return words.rivals(one, other);
  const [, outlet] = /^only the outlet is named: “(.*)”$/s.exec(reason) ?? [];
  return outlet === undefined ? reason : words.outletAlone(outlet);
}

function sourceOf(site: Site, entry: Entry, { rule, lines, quote }: Evidence) {
  const words = site.messages.article;
  return {
    source: words.readFrom(...lines),
    rule: rule === 'curator' ? words.curated : ruleInWords(site, rule),
    quote: quoteOf(entry, quote),
  };
}

/** The field as a reader would say it; null where it has no value. */
function wordsOf(site: Site, entry: Entry, field: FieldName): string | null {
  const value = entry[field];
  if (value === null) return null;
  if (typeof value !== 'string') return value.length === 0 ? null : site.list(value);
  if (field === 'date' || field === 'originalDate' || field === 'updated') return site.dates.full(value).text;
  return field === 'language' ? site.languageName(value) : value;
}

/** A rule's name in the words of the interface; its own name, spaced, where there are none. */
export function ruleInWords(site: Site, rule: string): string {
  const words = site.messages.article;
  const reason = reasonOf(rule);
  if (reason !== null) return words.reasons[reason];
  const [, by] = /^known-outlet (.+)$/.exec(rule) ?? [];
  if (by !== undefined) return words.knownOutlet(ruleInWords(site, by));
  const data = /^(?:jsonld|state):/.exec(rule);
  if (data !== null) return words.structuredData(rule.slice(data[0].length));
  return /[.:_]/.test(rule) ? words.metadata(rule) : rule.replaceAll('-', ' ');
}

/** The words of a source: in the article's language as far as one knows, in its direction. */
function quoteOf(entry: Entry, text: string): Phrase {
  return { text, lang: entry.language ?? '', dir: entry.dir };
}
