import { isAgency } from '../../../text/press-names/agencies.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isHouseName } from './house.ts';
import { nameAt, nameBefore } from './name-pattern.ts';
import { initialsOf, keyOf, type Sign, signOf } from './sign.ts';
import { SPEECH, SPEECH_EAST, type SpeechKind, type SpeechWords } from './speech-words.ts';

/** Paragraphs longer than this are not searched: they are whole texts in one line. */
const LONGEST = 6000;

/** "… did not respond", "n’a pas donné suite": what is said of who was asked by reporters, and of nobody that others ask. */
const ANSWERED =
  /(?:comment|respon[ds]|declined|äußern|stellungnahme|donné suite|répond|souhaité|réagi|no quiso|respondi|declin[óo]|rehus|retorn|manifest|posicion|rispost|rispond|commentare|reageren|reactie|kommentar|svara|svare|uttala|vastaus|vastan|odpowied|komentar|nevyjádř|ответил|комментир|комментар|yanıt|menanggapi|tanggapan)/iu;

interface Said {
  readonly name: string;
  readonly kind: SpeechKind;
}

/**
 * Signs from the text speaking of its own house: "did not respond to the Courier’s request for comment", "told the Courier".
 * What was told to a name that the text also cites ("the Courier reported"), or nearly as often to another house, says
 * nothing.
 */
export function spokenSigns(passages: readonly Passage[], span: Span, language: string | null): readonly Sign[] {
  const spoken = language?.split('-')[0] ?? '';
  const reader = readerOf(spoken);
  if (!reader) return [];
  const cited = new Set<string>();
  const told = new Map<string, { name: string; count: number }>();
  const signs: Sign[] = [];
  for (let index = span.from; index <= span.to; index += 1) {
    const passage = passages[index]!;
    if (passage.chrome !== null || passage.text.length > LONGEST) continue;
    const seen = new Set<string>();
    for (const { name, kind } of reader(passage.text)) {
      const key = keyOf(name);
      if (kind === 'cited') cited.add(key);
      if (kind === 'cited' || seen.has(key) || isAgency(name) || isAgency(name.split(' ')[0]!)) continue;
      seen.add(key);
      const house = isHouseName(name, spoken);
      // Every noun of German has a capital.
      if (kind === 'told' && !house && spoken === 'de') continue;
      if (kind === 'told' && house) told.set(key, { name, count: (told.get(key)?.count ?? 0) + 1 });
      const sure = kind === 'asked' && (house || ANSWERED.test(passage.text));
      const sign = signOf(name, weightOf(kind, sure || house), passage, kind === 'told' ? 'told' : 'asked');
      if (sign) signs.push(sign);
    }
  }
  return signs.filter(({ name, rule }) => rule !== 'told' || !(cited.has(keyOf(name)) || hasRival(name, told)));
}

/** Whether another house was told more than half as often; initials of the name are no other. */
function hasRival(name: string, told: ReadonlyMap<string, { readonly name: string; readonly count: number }>): boolean {
  const key = keyOf(name);
  const own = told.get(key)?.count ?? 0;
  return [...told].some(
    ([other, rival]) =>
      other !== key && rival.count * 2 > own && initialsOf(rival.name) !== key && initialsOf(name) !== other,
  );
}

function weightOf(kind: SpeechKind, house: boolean): number {
  if (kind === 'comment') return 2.2;
  if (kind === 'asked') return house ? 2.2 : 1.4;
  // What was told to any name three times over is still no house.
  return house ? 1.1 : 0.8;
}

type SpeechReader = (text: string) => Iterable<Said>;
const readers = new Map<string, SpeechReader | null>();

/** The reader of a language, its patterns made when it is first met. */
function readerOf(language: string): SpeechReader | null {
  let reader = readers.get(language);
  if (reader === undefined) {
    const east = SPEECH_EAST[language];
    const words = SPEECH[language];
    reader = east ? (text) => readEast(text, east) : words ? cased(words) : null;
    readers.set(language, reader);
  }
  return reader;
}

function* readEast(text: string, pattern: RegExp): Generator<Said> {
  for (const match of text.matchAll(pattern)) yield { name: match[1]!, kind: 'asked' };
}

/** Words first, names second: names are everywhere in a text, these words are not. */
function cased(words: SpeechWords): SpeechReader {
  const ahead = Object.entries(words.ahead) as [SpeechKind | 'said', string][];
  const behind = Object.entries(words.behind ?? {}) as [SpeechKind, string][];
  const between = words.between ? `(?:${words.between})?` : '';
  const before = new RegExp(ahead.map(([, source]) => `(${source}) ${between}`).join('|') || '(?!)', 'gu');
  const after = new RegExp(behind.map(([, source]) => `(${source})`).join('|') || '(?!)', 'gu');
  const saying = new RegExp(`(?<!\\p{L})(?:${words.saying ?? '(?!)'})(?!\\p{L})[^.!?]{0,80}$`, 'u');
  const hint = hintOf([...ahead, ...behind].map(([, source]) => source));
  return function* read(text) {
    // Most paragraphs hold none of these words: one look at them is cheaper than two searches.
    if (!hint.test(text)) return;
    for (const match of text.matchAll(before)) {
      if (match.index > 0 && /\p{L}/u.test(text[match.index - 1]!)) continue;
      const name = nameAt(text, match.index + match[0].length);
      const kind = name ? ahead[match.slice(1).findIndex((group) => group !== undefined)]![0] : null;
      if (!name || !kind) continue;
      if (kind !== 'said') yield { name, kind };
      else if (saying.test(text.slice(Math.max(0, match.index - 90), match.index))) yield { name, kind: 'told' };
    }
    for (const match of text.matchAll(after)) {
      const name = nameBefore(text, match.index);
      if (name) yield { name, kind: behind[match.slice(1).findIndex((group) => group !== undefined)]![0] };
    }
  };
}

/** A pattern that is found wherever one of the sources is: their alternatives without what may be missing in front. */
function hintOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.flatMap(alternativesOf).map(withoutOptionalStart).join('|') || '(?!)', 'u');
}

/** The alternatives of a pattern, cut at the bars outside of brackets. */
function alternativesOf(source: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const piece of source.match(/\\.|[^\\]/gsu) ?? []) {
    if (piece === '(' || piece === '[') depth += 1;
    if (piece === ')' || piece === ']') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function withoutOptionalStart(source: string): string {
  const start = /^(?: |\(\?:[^()]*\)\?)+/u.exec(source)?.[0] ?? '';
  const rest = source.slice(start.length);
  return /^[?*+{]/u.test(rest) || rest === '' ? source : rest;
}
