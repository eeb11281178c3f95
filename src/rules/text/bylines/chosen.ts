import { hasGivenName } from '../../../text/names/given.ts';
import { ROLES } from '../../../text/names/words.ts';
import type { Claim } from '../../claim.ts';
import type { Passage } from '../passages.ts';
import { isAddressOf } from './contacts.ts';
import { readableCase } from './letter-case.ts';
import type { Candidate } from './unmarked.ts';

/** The strongest of the lines that may be an article's byline, with the others of its kind that stand beside it; never empty. */
export function chooseBylines(all: readonly Candidate[], passages: readonly Passage[]): readonly Candidate[] {
  const written = all.filter(({ rule, passage }) => rule === 'byline' && !PUT_ONLINE.test(passage.text));
  const candidates = written.length > 0 ? all.filter(({ passage }) => !PUT_ONLINE.test(passage.text)) : all;
  const best = Math.max(...candidates.map(worthOf));
  const first = candidates.find((candidate) => worthOf(candidate) === best)!;
  // Several bylines of one kind, one under the other: "Mathilde Hain / Anders Skog".
  const group = candidates.filter(
    (other) =>
      Math.abs(other.strength - first.strength) <= 6 &&
      Math.abs(other.passage.index - first.passage.index) <= 4 &&
      other.rule === first.rule &&
      !isParted(passages, first.passage.index, other.passage.index),
  );
  // "윤가람 기자입니다." inside, "윤가람, 서다은 기자" under the text: the longer list names the first one's names again.
  const fuller = candidates.find(
    ({ rule, names }) =>
      rule === first.rule && names.length > first.names.length && first.names.every((name) => names.includes(name)),
  );
  const run = runOf(first, candidates, passages);
  return fuller
    ? [fuller]
    : run.length > group.length
      ? run
      : group.some(({ passage }) => passage.index !== first.passage.index)
        ? group
        : [first];
}

/** "Por Denisse Carvajal", "Publicado por Ignacio Lagos": who put a text on the page is no author where its writer is named. */
const PUT_ONLINE =
  /^(?:publicado|publicada|postado|subido|publié|mis en ligne|pubblicato|publicat|posted|published|uploaded|veröffentlicht|eingestellt|gepubliceerd|geplaatst|publicerad|publisert|udgivet|opublikowa\p{L}+|zveřejnil\p{L}*|objavi\p{L}+|опубликова\p{L}+|опубліку\p{L}+|публикува\p{L}+)\s?(?:por|par|da|de|del|by|von|door|av|af|przez|:)/iu;

/** What a name without a word that marks it loses where no given name is known in it. */
const UNKNOWN = 15;

function worthOf({ names, rule, strength }: Candidate): number {
  return rule.startsWith('name-') && names.every((name) => CASED.test(name) && !hasGivenName(name))
    ? strength - UNKNOWN
    : strength;
}

const CASED = /^\p{Lu}/u;

/** Names under one another, each alone on its line, that different signs speak for: the date over the first, the headline over all. */
function runOf(first: Candidate, candidates: readonly Candidate[], passages: readonly Passage[]): readonly Candidate[] {
  if (first.rule === 'byline') return addressedRun(first, candidates, passages);
  if (!ALONE.has(first.rule)) return [first];
  const run = [first];
  for (const other of candidates) if (isNext(run.at(-1)!, other, passages) && ALONE.has(other.rule)) run.push(other);
  // A name above the strongest has no date beside it, but a given name.
  for (const other of [...candidates].reverse())
    if (isNext(other, run[0]!, passages) && ALONE.has(other.rule) && isGiven(other)) run.unshift(other);
  return run;
}

/** "By Mara Holt / mholt@pier.example / Jonas Pell / jpell@pier.example": each over the address that the page writes to. */
function addressedRun(
  first: Candidate,
  candidates: readonly Candidate[],
  passages: readonly Passage[],
): readonly Candidate[] {
  const run = [first];
  for (const other of candidates) {
    const { passage, names } = run.at(-1)!;
    if (other.rule !== 'name-over-address' || other.passage.index !== passage.index + 2) continue;
    if (isAddressOf(passages[passage.index + 1]!.text, names.at(-1)!)) run.push(other);
  }
  return run;
}

/** One under the other, or what the first one is between them: "Mara Holt / Reporter / Jonas Pell". */
function isNext({ passage: one }: Candidate, { passage: other }: Candidate, passages: readonly Passage[]): boolean {
  const steps = other.index - one.index;
  const between = passages[one.index + 1]?.text ?? '';
  return steps === 1 || (steps === 2 && between.length < 40 && ROLES.test(between.split(' ', 1)[0]!));
}

function isGiven({ names }: Candidate): boolean {
  return names.every((name) => hasGivenName(name));
}

/** Rules of names that stand alone on a line in an article's head. */
const ALONE: ReadonlySet<string> = new Set(['name-beside-date', 'name-under-headline', 'name-over-role']);

/** Whether a paragraph or a page's buttons stand between two lines: "Mara Holt / Share / Snap Chat". */
function isParted(passages: readonly Passage[], one: number, other: number): boolean {
  const between = passages.slice(Math.min(one, other) + 1, Math.max(one, other));
  return between.some(({ prose, chrome }) => prose > 8 || chrome === 'share');
}

/** The claim of the bylines chosen, one or more: their names, each once. */
export function claimOf(chosen: readonly Candidate[], passages: readonly Passage[]): Claim {
  const { rule, passage } = chosen[0]!;
  const strength = Math.max(...chosen.map((one) => one.strength));
  const names = new Map<string, string>();
  let [from, to] = passage.block.lines;
  let quote = '';
  for (const one of chosen) {
    for (const name of one.names) names.set(name.toLowerCase(), name);
    from = Math.min(from, one.passage.block.lines[0]);
    to = Math.max(to, one.passage.block.lines[1]);
    quote += quote === '' ? one.passage.text : ` / ${one.passage.text}`;
  }
  const values: string[] = [];
  for (const name of names.values()) if (values.length < MOST) values.push(readableCase(name, passages));
  return { field: 'authors', values, strength, evidence: { rule, lines: [from, to], quote: quote.slice(0, 240) } };
}

/** The most authors of one article. */
const MOST = 12;
