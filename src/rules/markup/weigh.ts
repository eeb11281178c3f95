import type { Property } from '../../input/page.ts';
import type { Claim, Evidence, FieldName } from '../claim.ts';

/** One source's answer for a field. */
export interface Answer {
  readonly values: readonly string[];
  /** Answers with the same key say the same. */
  readonly key: string;
  /** What the source is worth alone, from 0 to 100. */
  readonly strength: number;
  readonly evidence: Evidence;
}

/** What every further source that agrees adds, and the most a claim that rules made can be worth. */
const AGREEMENT = 3;
const MOST = 96;

/**
 * Claims for one field from the answers of all sources, the strongest first: sources that agree make one claim, stronger
 * with each of them; its value is that of the strongest. Rules of the same `sourceOf` are one source.
 */
export function weigh(
  field: FieldName,
  answers: readonly Answer[],
  sourceOf: (rule: string) => string = (rule) => rule,
): Claim[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) groups.set(answer.key, [...(groups.get(answer.key) ?? []), answer]);
  return [...groups.values()]
    .map((group): Claim => {
      const best = group.reduce((one, other) => (other.strength > one.strength ? other : one));
      const sources = new Set(group.map(({ evidence }) => sourceOf(evidence.rule)));
      const strength = Math.min(MOST, best.strength + AGREEMENT * (sources.size - 1));
      return { field, values: best.values, evidence: best.evidence, strength };
    })
    .sort((a, b) => b.strength - a.strength);
}

/** The evidence of a property: its name is the rule. */
export function evidenceOf({ name, lines, quote }: Property): Evidence {
  return { rule: name, lines, quote };
}

/** A table of what sources are worth: names of properties, exact or as a pattern. */
export type Worth = readonly (readonly [source: string | RegExp, strength: number])[];

/** What a property is worth by such a table; 0 where it isn't in it. */
export function worthOf(name: string, table: Worth): number {
  return table.find(([source]) => (typeof source === 'string' ? source === name : source.test(name)))?.[1] ?? 0;
}
