import type { CueScanner } from '../../../text/cues.ts';
import { hasGivenName } from '../../../text/names/given.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isStation } from '../../../text/press-names/broadcasters.ts';
import { pressTitle, titleAtEnds } from '../../../text/press-names/titles.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isHouseName } from './names/house.ts';
import { nameAt, nameBefore } from './names/name-pattern.ts';
import { keyOf, type Sign, signOf } from './sign.ts';
import { isFirstPerson } from './speech/first-person.ts';
import type { SpeechKind, SpeechWords } from './speech/kinds.ts';
import { firstLate, hasRival } from './speech/told.ts';
import { type Said, uncasedReader } from './speech/uncased.ts';
import { speaksUnnamed, weightOf } from './speech/weights.ts';
import { LONGEST, NEVER, WORDINGS } from './speech/wordings.ts';
import { SPEECH } from './speech/words.ts';

/** Languages in which a name that is no known house's says nothing, told or not. */
const CAPITALS_OR_CASES: ReadonlySet<string> = new Set(['de', 'fi', 'pl', 'cs', 'hu']);
/** Languages in which papers set the names of others in quotation marks, and not their own. */
const QUOTES_OTHERS: ReadonlySet<string> = new Set(['de', 'en', 'nl', 'sv', 'no', 'nb', 'nn', 'da', 'es', 'pt']);

/**
 * Signs from the text speaking of its own house: "did not respond to the Courier’s request for comment", "told the Courier".
 * One house told of, never cited, beside whom no other was told as much, is the text's own. What was told to a name that the
 * text also cites ("the Courier reported"), or nearly as often to another house, says nothing.
 */
export function spokenSigns(passages: readonly Passage[], span: Span, language: string | null): readonly Sign[] {
  const spoken = language?.split('-')[0] ?? '';
  const reader = readerOf(spoken);
  if (!reader || isDigest(passages, span)) return [];
  const cited = new Set<string>();
  const told = new Map<string, { name: string; count: number }>();
  const signs: Sign[] = [];
  let late: number | undefined;
  for (let index = span.from; index <= span.to; index += 1) {
    const passage = passages[index]!;
    if (passage.chrome !== null || passage.text.length > LONGEST) continue;
    const said = reader(passage.text);
    if (said === NOTHING) continue;
    const seen = new Set<string>();
    for (const { kind: spokenKind, name: words, isQuoted = false, isOwnWay = false } of said) {
      const known = titleAtEnds(words, spoken);
      // "Quiet Science" is no "Science": a word of every day behind another word with a capital is part of the name.
      const title = known?.isWord === true && words.endsWith(` ${known.written}`) ? null : known;
      // "Gregor Stern" ends as a paper is called.
      if (
        title &&
        title.written !== words &&
        words.split(' ').length === 2 &&
        words.endsWith(` ${title.written}`) &&
        hasGivenName(words)
      )
        continue;
      const name = title?.name ?? (spoken === 'de' ? withoutGenitive(words) : words);
      const key = keyOf(name);
      const kind = spokenKind === 'seen' && isOthersHost(passage.text, words) ? 'cited' : spokenKind;
      if (kind === 'cited') cited.add(key);
      const rule = kind === 'told' || kind === 'seen' ? 'told' : 'asked';
      if (kind === 'cited' || seen.has(`${rule} ${key}`) || isAgency(name) || isAgency(name.split(' ')[0]!)) continue;
      seen.add(`${rule} ${key}`);
      late ??= firstLate(passages, span);
      const house = SPEECH[spoken] === undefined || isOwnWay || isHouseName(name, spoken);
      // Every noun of German has a capital; Finns and Poles are spoken to in cases.
      if (!house && CAPITALS_OR_CASES.has(spoken) && (kind !== 'asked' || spoken === 'de')) {
        if (NO_NOUN.test(name)) signs.push(...[signOf(name, NO_NOUNS, passage, rule)].filter((sign) => sign !== null));
        continue;
      }
      // "The Harbour Board visited four sheds": at a sentence's start every article has a capital.
      if (kind === 'acted' && !isHouseName(name.replace(SENTENCE_ARTICLE, ''), spoken)) continue;
      if ((kind === 'told' || kind === 'seen') && house)
        told.set(key, { name, count: (told.get(key)?.count ?? 0) + 1 });
      const weight = isLearned(passages, span, index, words, kind)
        ? LEARNT
        : weightOf({
            kind: isStation(name) && kind === 'told' && !isTelling(passage.text, words) ? 'seen' : kind,
            name: title?.written ?? words,
            house,
            text: `${passages[index - 1]?.text ?? ''}\n${passage.text}`,
            language: spoken,
            late: index >= late,
            first: index <= span.from + 1,
            unnamed: spoken === 'en' && speaksUnnamed(passage.text, passages[index + 1]?.text ?? ''),
          });
      const others = isQuoted && QUOTES_OTHERS.has(spoken);
      const sign = signOf(name, others ? Math.min(weight, OTHERS) : weight, passage, rule);
      if (sign) signs.push(sign);
    }
  }
  if (told.size > 0 && isFirstPerson(passages, span, spoken)) return signs.filter(({ rule }) => rule !== 'told');
  const others = new Map<string, boolean>();
  return signs.filter(({ name, rule }) => {
    if (rule !== 'told') return true;
    const key = keyOf(name);
    if (!others.has(key)) others.set(key, cited.has(key) || hasRival(key, name, told));
    return !others.get(key);
  });
}

/** "auf Anfrage des Küstenkuriers" */
function withoutGenitive(name: string): string {
  const bare = name.replace(/s$/u, '');
  return bare !== name && !isPressName(name) && isPressName(bare) ? bare : name;
}

/** "an interview with Tide TV anchor Jonas Holt": what is said to another house's people. */
function isOthersHost(text: string, name: string): boolean {
  return /^\s(?:[\p{Ll}-]+\s){0,2}(?:anchor|host|presenter|moderator|correspondent)s?\s\p{Lu}/u.test(
    text.slice(text.indexOf(name) + name.length, text.indexOf(name) + name.length + 50),
  );
}

/** "Two donors tell PBC News": of what was told elsewhere others write that it was told. */
function isTelling(text: string, name: string): boolean {
  return /(?<!\p{L})tells? (?:the )?$/u.test(text.slice(0, text.indexOf(name)));
}

const SENTENCE_ARTICLE = /^(?:The|An?|O|Os|As|Le|La|Les|L[’']|El|Los|Las|Il|Lo|Gli|I|De|Het)\s?(?=\p{Lu})/u;

/** "LR", "kade", "eHafen": letters that make no noun; they weigh little, and may agree with another sign. */
const NO_NOUN = /^(?:\p{Lu}{2,}|\p{Ll}[\p{L}\d]*|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*)$/u;
const NO_NOUNS = 0.4;
/** What a name in quotation marks weighs at most where papers set only others in them. */
const OTHERS = 1.1;
/** What a name weighs that a text says once, at its beginning, to have learnt something. */
const LEARNT = 2.6;
const LEARNS =
  /^ (?:has learn(?:ed|t)(?= that|[,.])|can (?:exclusively )?reveal|a appris|ha (?:podido saber|appreso)|pudo saber|apurou|erfar|kan avsl(?:öja|øre))(?!\p{L})/u;

const OPENS_CLAUSE = /(?:^|[,.;:–—”"]\s)(?:\p{Ll}{1,3}\s|[Tt]he\s)?$/u;

/** "In the latest turn, Pier Six has learned that …": who else learns something is told of more than once. */
function isLearned(passages: readonly Passage[], span: Span, index: number, name: string, kind: SpeechKind): boolean {
  const { text } = passages[index]!;
  const at = text.indexOf(name);
  if (kind !== 'asked' || index > span.from + 2 || !LEARNS.test(text.slice(at + name.length))) return false;
  // "Drivers across Sallow Marsh have learnt to look": the name must be who did.
  if (!OPENS_CLAUSE.test(text.slice(0, at))) return false;
  return (
    !text.includes(name, at + name.length) &&
    passages.slice(span.from, span.to + 1).every((other) => other.index === index || !other.text.includes(name))
  );
}

/** "Läs mer…" alone under a short text: it tells what another paper has, and was told. */
const READ_ON =
  /^(?:read (?:more|on|the full (?:story|article))|läs (?:mer|vidare|hela \p{L}+)|les (?:mer|videre|hele \p{L}+)|læs (?:mere|videre|hele \p{L}+)|lue (?:lisää|koko juttu)|lees (?:meer|verder)|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|seguir leyendo|leggi (?:tutto|di più)|ler mais|leia mais|czytaj (?:więcej|dalej)|čtěte (?:více|dále)|читать (?:далее|дальше|полностью)|читати далі|devamını oku|citește mai (?:mult|departe))[\s.…»>→]*$/iu;
const SHORT = 5;

function isDigest(passages: readonly Passage[], span: Span): boolean {
  return span.to - span.from < SHORT && READ_ON.test(passages[span.to + 1]?.text ?? '');
}

/** What tells of a paragraph whether it may speak of a house, in a language; for languages without capitals all may. */
export function speechScanner(language: string | null): CueScanner {
  const words = SPEECH[language?.split('-')[0] ?? ''];
  return words ? WORDINGS.get(words)!.mayHold : () => 1;
}

type SpeechReader = (text: string) => Iterable<Said>;
/** "„…“, sagt die Schaffnerin zu FANAL.": the way in which a house of German tells what it was told, and sets its name. */
const SAYS_TO =
  /[“”"«][,\s]{0,2}(?:\p{L}+ )?(?:sag|erzähl|erklär|verr[äi]|bericht|schwärm|schimpf|schilder|klag)\p{Ll}* [^.!?“”"„]{0,90}$/u;

function saidTo(text: string, at: number, name: string): boolean {
  return (
    /^\p{Lu}{5,}$/u.test(name) &&
    pressTitle(name) === null &&
    /^\P{L}*(?:$|[.:,;])/u.test(text.slice(at + 'zu '.length + name.length)) &&
    SAYS_TO.test(text.slice(Math.max(0, at - 120), at))
  );
}

/** "gegenüber kade online": a house in small letters, and what it is; "gegenüber fremden online" has an ending of cases. */
const SMALL_AHEAD = /(?!\p{L}+(?:en|em|er|es|ch) )\p{Ll}[\p{Ll}\d-]{2,14} online(?!\p{L})/uy;

function smallAt(text: string, at: number): string | null {
  SMALL_AHEAD.lastIndex = at;
  return SMALL_AHEAD.exec(text)?.[0] ?? null;
}

/** What most paragraphs say. */
const NOTHING: readonly Said[] = [];
const readers = new Map<string, SpeechReader | null>();

/** The reader of a language, its patterns made when it is first met. */
function readerOf(language: string): SpeechReader | null {
  let reader = readers.get(language);
  if (reader === undefined) {
    const words = SPEECH[language];
    reader = words ? cased(words, language) : uncasedReader(language);
    readers.set(language, reader);
  }
  return reader;
}

/** Words first, names second: names are everywhere in a text, these words are not. */
function cased(words: SpeechWords, language: string): SpeechReader {
  const ahead = Object.keys(words.ahead) as (SpeechKind | 'said')[];
  const behind = Object.keys(words.behind ?? {}) as SpeechKind[];
  const { mayHold, ...wording } = WORDINGS.get(words)!;
  const before = new RegExp(wording.before, 'gu');
  const after = new RegExp(wording.after, 'gu');
  const saying = new RegExp(`(?<!\\p{L})(?:${words.saying ?? NEVER})(?!\\p{L})[^.!?]{0,80}$`, 'u');
  return (text) => {
    const cues = mayHold(text);
    return cues === 0 ? NOTHING : read(text, cues);
  };

  function* read(text: string, cues: number): Generator<Said> {
    for (const match of (cues & 1) === 0 ? [] : text.matchAll(before)) {
      if (match.index > 0 && /\p{L}/u.test(text[match.index - 1]!)) continue;
      const start = match.index + match[0].length;
      const name = nameAt(text, start, language) ?? (language === 'de' ? smallAt(text, start) : null);
      const kind = name ? ahead[match.slice(1).findIndex((group) => group !== undefined)]! : null;
      if (!name || !kind) continue;
      const isQuoted = /["„“«»‘]/.test(text[start]!);
      if (match[0] === 'zu ') {
        if (saidTo(text, match.index, name)) yield { name, kind: 'told', isOwnWay: true };
      } else if (kind !== 'said') yield { name, kind, isQuoted };
      else if (saying.test(text.slice(Math.max(0, match.index - 90), match.index)))
        yield { name, kind: language === 'de' ? 'seen' : 'told', isQuoted };
    }
    for (const match of (cues & 2) === 0 ? [] : text.matchAll(after)) {
      const name = nameBefore(text, match.index);
      if (name) yield { name, kind: behind[match.slice(1).findIndex((group) => group !== undefined)]! };
    }
  }
}
