import type { Passage } from '../passages.ts';

/** The fewest UTF-16 units of a kicker and of the headline behind it. */
const SHORTEST_KICKER = 8;
const SHORTEST = 25;
/** The words that a headline has at least, which no brand written as two words has. */
const FEWEST = 4;

/** "…stadtHändler …", "…taleVescovo …": a small letter and a capital, on both sides of which words stand; "WorkerInnen" is one word. */
const JOINT = /\p{Ll}{3}(?=(?!Innen(?!\p{L}))\p{Lu}\p{Ll}{2})/gu;

/**
 * "The harbour's long repairDockers on the quay sound the alarm": a kicker that the page set right before its headline without
 * a blank, as text browsers print it. The headline is the longer part, and the word in which both meet stands nowhere else;
 * null for every other line.
 */
export function behindGluedKicker({ text, index, depth }: Passage, passages: readonly Passage[]): string | null {
  if (depth > 0 || text.length < SHORTEST + SHORTEST_KICKER) return null;
  const joints = [...text.matchAll(JOINT)];
  if (joints.length !== 1) return null;
  const at = joints[0]!.index + joints[0]![0].length;
  const [kicker, headline] = [text.slice(0, at), text.slice(at)];
  if (kicker.length < SHORTEST_KICKER || headline.length < SHORTEST || headline.length < kicker.length) return null;
  if (!kicker.includes(' ') || headline.split(' ').length < FEWEST) return null;
  const joined = `${kicker.slice(kicker.lastIndexOf(' ') + 1)}${headline.slice(0, headline.indexOf(' '))}`;
  return passages.some((other) => other.index !== index && other.text.includes(joined) && !other.text.includes(text))
    ? null
    : headline;
}
