import type { Hit } from './hits.ts';

/** A result, with the results that have the same text: they are told beside it. */
export interface FoldedHit {
  readonly hit: Hit;
  readonly copies: readonly Hit[];
}

/** Hits with the copies of one text folded into the first of them. */
export function foldCopies(hits: readonly Hit[]): readonly FoldedHit[] {
  const folded: { readonly hit: Hit; readonly copies: Hit[] }[] = [];
  const first = new Map<string, { readonly copies: Hit[] }>();
  for (const hit of hits) {
    const known = hit.copy === '' ? undefined : first.get(hit.copy);
    if (known) {
      known.copies.push(hit);
      continue;
    }
    const one = { hit, copies: [] };
    folded.push(one);
    if (hit.copy !== '') first.set(hit.copy, one);
  }
  return folded;
}
