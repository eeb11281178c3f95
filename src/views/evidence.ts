import type { Entry, Text } from '../archive/archive.ts';
import type { Evidence, FieldName } from '../rules/claim.ts';
import { reasonOf } from './reasons.ts';
import type { Phrase } from './view.ts';
import type { Wording } from './wording.ts';

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
export function evidenceOf(wording: Wording, entry: Entry, { evidence, missing }: Text): readonly EvidenceView[] {
  const { fields, notStated, leftOpen } = wording.messages.article;
  return order.flatMap((field): readonly EvidenceView[] => {
    const found = evidence[field];
    const value = wordsOf(wording, entry, field);
    if (found && value !== null) {
      const others = (found.others ?? []).map((other) => ({ value: other.value, ...sourceOf(wording, entry, other) }));
      return [{ field: fields[field], value, ...sourceOf(wording, entry, found), others }];
    }
    const reason = missing[field];
    const isSilent = reason === undefined || reason === silence;
    if (isSilent && !expected.has(field)) return [];
    const source = isSilent ? notStated : leftOpen(reasonInWords(wording, reason));
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
function reasonInWords(wording: Wording, reason: string): string {
  const words = wording.messages.article.openReasons;
  if (reason === 'the same day as the date') return words.sameDay;
  const [, weak] = /^only a weak sign: “(.*)” \([^()]*\)$/s.exec(reason) ?? [];
  if (weak !== undefined) return words.weakSign(weak);
  const [, one, other] = /^two answers of the same strength: “(.*)” and “(.*)”$/s.exec(reason) ?? [];
  if (one !== undefined && other !== undefined) return words.rivals(one, other);
  const [, outlet] = /^only the outlet is named: “(.*)”$/s.exec(reason) ?? [];
  return outlet === undefined ? reason : words.outletAlone(outlet);
}

function sourceOf(wording: Wording, entry: Entry, { rule, lines, quote }: Evidence) {
  const words = wording.messages.article;
  return {
    source: words.readFrom(...lines),
    rule: rule === 'curator' ? words.curated : ruleInWords(wording, rule),
    quote: quoteOf(entry, quote),
  };
}

/** The field as a reader would say it; null where it has no value. */
function wordsOf(wording: Wording, entry: Entry, field: FieldName): string | null {
  const value = entry[field];
  if (value === null) return null;
  if (typeof value !== 'string') return value.length === 0 ? null : wording.list(value);
  if (field === 'date' || field === 'originalDate' || field === 'updated') return wording.dates.full(value).text;
  return field === 'language' ? wording.languageName(value) : value;
}

/** A rule's name in the words of the interface; its own name, spaced, where there are none. */
export function ruleInWords(wording: Wording, rule: string): string {
  const words = wording.messages.article;
  const reason = reasonOf(rule);
  if (reason !== null) return words.reasons[reason];
  const [, by] = /^known-outlet (.+)$/.exec(rule) ?? [];
  if (by !== undefined) return words.knownOutlet(ruleInWords(wording, by));
  const data = /^(?:jsonld|state):/.exec(rule);
  if (data !== null) return words.structuredData(rule.slice(data[0].length));
  return /[.:_]/.test(rule) ? words.metadata(rule) : rule.replaceAll('-', ' ');
}

/** The words of a source: in the article's language as far as one knows, in its direction. */
function quoteOf(entry: Entry, text: string): Phrase {
  return { text, lang: entry.language ?? '', dir: entry.dir };
}
