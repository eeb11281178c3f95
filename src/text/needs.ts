/** What a pattern's matches consist of, as far as it is known. */
interface Shape {
  /** All that it can match, in lower case, where that is little; null where it is much. */
  readonly exact: readonly string[] | null;
  /** Strings of which every match holds at least one; null where none are known. */
  readonly needs: readonly string[] | null;
}

interface Reader {
  readonly source: string;
  at: number;
}

const MOST = 24;
const NOTHING: Shape = { exact: [''], needs: null };
const ANYTHING: Shape = { exact: null, needs: null };

/**
 * Strings in lower case of which every match of a pattern holds at least one, whatever its case: of `(?:told|spoke to) the`
 * they are "told the" and "spoke to the". Null where the pattern matches without any, or is written in a way not known
 * here. The idea is that of RE2's prefilters: what is not in a text need not be looked for.
 */
export function needsOf({ source }: Pick<RegExp, 'source'>): readonly string[] | null {
  const reader: Reader = { source, at: 0 };
  const shape = readAlternatives(reader);
  const needs = reader.at === source.length ? neededBy(shape) : null;
  return needs === null || needs.some(isEverywhere) ? null : withoutLonger(needs);
}

/** Nothing, and a single Latin letter, also at a word's end: nearly every text holds it, and looking tells nothing. */
function isEverywhere(need: string): boolean {
  return need === '' || /^[a-z] ?$/.test(need);
}

function readAlternatives(reader: Reader): Shape {
  const shapes = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    shapes.push(readSequence(reader));
  }
  if (shapes.length === 1) return shapes[0]!;
  const all = shapes.map(neededBy);
  return {
    exact: few(shapes.every(({ exact }) => exact !== null) ? shapes.flatMap(({ exact }) => exact!) : null),
    needs: all.every((needs) => needs !== null) ? all.flatMap((needs) => needs!) : null,
  };
}

/** Pieces that match little are joined; at each piece that matches much the better of what is needed so far is kept. */
function readSequence(reader: Reader): Shape {
  let exact: readonly string[] = [''];
  let needs: readonly string[] | null = null;
  let whole = true;
  while (reader.at < reader.source.length && reader.source[reader.at] !== '|' && reader.source[reader.at] !== ')') {
    const shape = readPiece(reader);
    const joined = shape.exact && few(exact.flatMap((start) => shape.exact!.map((end) => start + end)));
    if (joined) {
      exact = joined;
      continue;
    }
    needs = better(needs, better(usable(exact), shape.needs));
    whole = false;
    exact = shape.exact ?? [''];
  }
  return whole ? { exact, needs: null } : { exact: null, needs: better(needs, usable(exact)) };
}

function readPiece(reader: Reader): Shape {
  const literals = readLiterals(reader);
  if (literals !== '') return literal(literals);
  const shape = readAtom(reader);
  if (!'*+?{'.includes(reader.source[reader.at] ?? ' ')) return shape;
  const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 16))?.[0];
  if (quantifier === undefined) return shape;
  reader.at += quantifier.length;
  if (quantifier.startsWith('?') && shape.exact) return { exact: few(['', ...shape.exact]), needs: null };
  if (/^(?:[*?]|\{0)/.test(quantifier)) return ANYTHING;
  return { exact: null, needs: neededBy(shape) };
}

/** Characters in a row that stand for themselves, read at once: patterns are mostly words. The one before a quantifier is its own. */
function readLiterals(reader: Reader): string {
  LITERALS.lastIndex = reader.at;
  const literals = LITERALS.exec(reader.source)?.[0] ?? '';
  reader.at += literals.length;
  return literals;
}

const LITERALS = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/uy;

function readAtom(reader: Reader): Shape {
  const { source } = reader;
  const character = String.fromCodePoint(source.codePointAt(reader.at)!);
  reader.at += character.length;
  if (character === '(') return readGroup(reader);
  if (character === '[') return readClass(reader);
  if (character === '^' || character === '$') return NOTHING;
  if (character === '.') return ANYTHING;
  return character === '\\' ? readEscape(reader) : literal(character);
}

function readGroup(reader: Reader): Shape {
  const [opening = '', around] = /^\?(?:<?([=!])|:|<[^>]+>)/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  reader.at += opening.length;
  const shape = readAlternatives(reader);
  reader.at += 1;
  return around === undefined ? shape : NOTHING;
}

/** `[Tt]` is two strings; classes with ranges, many members or `^` may be anything. */
function readClass(reader: Reader): Shape {
  const members = /^(?:\\.|[^\]\\])*/su.exec(reader.source.slice(reader.at))![0];
  reader.at += members.length + 1;
  if (/^\^|\\|.-./su.test(members)) return ANYTHING;
  return { exact: few(Array.from(members, inLowerCase)), needs: null };
}

function readEscape(reader: Reader): Shape {
  const escaped = /^(?:[pP]\{[^}]*\}|u[\da-f]{4}|u\{[\da-f]+\}|x[\da-f]{2}|\d+|.)/isu.exec(
    reader.source.slice(reader.at, reader.at + 40),
  )![0];
  reader.at += escaped.length;
  if (/^[bB]$/.test(escaped)) return NOTHING;
  return /^[^\p{L}\p{N}]$/u.test(escaped) ? literal(escaped) : ANYTHING;
}

function literal(characters: string): Shape {
  // One by one: a capital sigma at the end of a word would become another letter.
  const lower = characters.toLowerCase() === characters ? characters : Array.from(characters, inLowerCase).join('');
  return { exact: [lower], needs: null };
}

/** The Turkish "İ" stays: in lower case it would be two characters. */
function inLowerCase(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function neededBy({ exact, needs }: Shape): readonly string[] | null {
  return better(exact && usable(exact), needs);
}

/** What a blank tells of a text is nothing. */
function usable(exact: readonly string[]): readonly string[] | null {
  return exact.every((text) => text.trim() !== '') ? exact : null;
}

function few(texts: readonly string[] | null): readonly string[] | null {
  return texts === null || texts.length > MOST ? null : [...new Set(texts)];
}

/** The rarer of two: the one whose commonest string is the longer, up to six letters; else the smaller one. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const [one, other] = [a, b].map((texts) => Math.min(6, ...texts.map(rarity))) as [number, number];
  if (one !== other) return one > other ? a : b;
  return a.length <= b.length ? a : b;
}

/** A Han character says as much as three letters. */
function rarity(text: string): number {
  return /[\u2e80-\ud7af]/.test(text) ? 3 * text.length : text.length;
}

/** "newspaper" says nothing more where "news" is enough. */
function withoutLonger(needs: readonly string[]): readonly string[] {
  const all = [...new Set(needs)];
  return all.filter((text) => !all.some((other) => other !== text && text.includes(other)));
}
