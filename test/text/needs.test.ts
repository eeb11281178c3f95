import { describe, expect, it } from 'vitest';
import { needsOf } from '../../src/text/needs.ts';

describe('needsOf', () => {
  it.each([
    [/ferry/, ['ferry']],
    [/Ferry|HARBOUR/i, ['ferry', 'harbour']],
    [/(?:told|spoke to) the (\p{Lu}\p{L}+)/u, ['told the ', 'spoke to the ']],
    [/[Ff]err(?:y|ies)/, ['ferry', 'ferries']],
    [/news(?:paper|letter)?s?/, ['news']],
    [/\d{2}:\d\d\s?min\.?$/u, ['min']],
    [/^(?:by|von)\s+(.*)$/iu, ['by', 'von']],
    [/(?<!\p{L})boat(?!s)/u, ['boat']],
    [/(?<what>boat|ferry)(?<=y) (?<who>man)/, ['boat man', 'ferry man']],
    [/(?:harbour )+master/, ['harbour ']],
    [/a.{2,5}lighthouse/s, ['lighthouse']],
    [/\(c\)|©/, ['(c)', '©']],
    [/newspaper|news/, ['news']],
    [/(?:ab){2}c?/, ['ab']],
    [/lighthouses?, 1(?:2😀)?/u, ['lighthouse, 1', 'lighthouses, 1']],
    [/kay😀?s|quay😀+/u, ['kays', 'kay😀s', 'quay']],
    [/[İi]lgi|İlk/u, ['İlgi', 'ilgi', 'İlk']],
    [/ΟΔΟΣ|Ödön/u, ['οδοσ', 'ödön']],
  ])('of %s', (pattern, needs) => expect(needsOf(pattern)).toEqual(needs));

  it.each([
    /\d+/,
    /[a-z]+/,
    /ferry|/,
    /(?:ferry)?/,
    /x*/,
    /^$/,
    /ferry|\p{Lu}/u,
    /(?=ferry)/,
    /[^a]/,
    /^(?:[Aa]bout|O)\s/,
    /a \p{L}/u,
  ])('of %s are not known', (pattern) => expect(needsOf(pattern)).toBeNull());
});
