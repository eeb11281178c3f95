import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { initialsOf } from '../sign.ts';

/** Houses that a text says were told something, and how often each, by key. */
export type Told = ReadonlyMap<string, { readonly name: string; readonly count: number }>;

/** The part of a text in which it tells first what its own house was told. */
const EARLY = 0.25;

/**
 * The place of the first passage that stands below the first quarter of a text's paragraphs, and is not its first: what “the
 * Courier” is told there is told another house.
 */
export function firstLate(passages: readonly Passage[], span: Span): number {
  let all = 0;
  for (let index = span.from; index <= span.to; index += 1) if (passages[index]!.prose > PARAGRAPH) all += 1;
  let above = 0;
  for (let index = span.from; index <= span.to; index += 1) {
    if (passages[index]!.prose > PARAGRAPH) above += 1;
    if (above > 1 && above > all * EARLY) return index;
  }
  return Number.POSITIVE_INFINITY;
}

const PARAGRAPH = 3;

/** Whether another house was told more than half as often as the one of a key; initials of the name are no other. */
export function hasRival(key: string, name: string, told: Told): boolean {
  const own = told.get(key)?.count ?? 0;
  const initials = initialsOf(name);
  for (const [other, rival] of told)
    if (other !== key && other !== initials && rival.count * 2 > own && initialsOf(rival.name) !== key) return true;
  return false;
}
