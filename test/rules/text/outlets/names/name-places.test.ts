import { describe, expect, it } from 'vitest';
import { NamePlaces } from '../../../../../src/rules/text/outlets/names/name-places.ts';

function places(...names: readonly string[]): NamePlaces {
  const known = new NamePlaces();
  for (const [place, name] of names.entries()) known.set(name, place);
  return known;
}

describe('NamePlaces', () => {
  it('finds names at both ends of a longer one, the shortest first, whatever their case', () =>
    expect(places('The Pier', 'EVENTS', 'Pier', 'Post Events').ofPartsAtEnds('the Pier Post Events')).toEqual([
      1, 0, 3,
    ]));
  it('finds none in parts of words', () => expect(places('Pier').ofPartsAtEnds('Piers Piper')).toEqual([]));
  it('finds none inside', () => expect(places('Pier').ofPartsAtEnds('The Pier Post')).toEqual([]));
  it('finds no articles', () => expect(places('El').ofPartsAtEnds('El Muelle')).toEqual([]));
  it('tells names of lengths 32 apart', () => expect(places('p'.repeat(36)).ofPartsAtEnds('Pier Post')).toEqual([]));
  it('knows a name no more that is deleted', () => {
    const known = places('Pier');
    known.delete('PIER');
    expect(known.has('Pier')).toBe(false);
    expect(known.ofPartsAtEnds('Pier Post')).toEqual([]);
  });
});
