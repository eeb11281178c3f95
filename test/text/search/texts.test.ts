import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fileMark, groupsFor, readText, type TextPlace, textFile, textPlaces } from '../../../src/text/search/texts.ts';

const ids = Array.from({ length: 3000 }, (_, n) => hash('sha256', `${n}`).slice(0, 12));

it('gives each text a file of its own, or lets two to four share one', () => {
  const files = [...textPlaces(ids, 0).values()].map(textFile);
  expect(new Set(files).size).toBe(ids.length);
  expect(textFile({ bucket: 71, rank: 0, version: null })).toBe('1z.pf_fragment');
  expect(textFile({ bucket: 71, rank: 2, version: null })).toBe('1z-2.pf_fragment');
  expect(textFile({ bucket: 71, rank: 2, version: 37 })).toBe('group-71-11.pf_fragment');
  for (const texts of [5, 300, 1025, 3000]) {
    expect(texts / groupsFor(texts)).toBeGreaterThan(1.2);
    expect(texts / groupsFor(texts)).toBeLessThanOrEqual(4);
  }
  expect(groupsFor(1)).toBe(1);
});

it('names another file where a text joins one that is shared, and leaves all others', () => {
  const filesOf = (own: readonly string[]) => {
    const places = textPlaces(own, groupsFor(own.length));
    return ids.slice(0, 2999).map((id) => textFile(placeIn(places, id)));
  };
  const [before, after] = [filesOf(ids.slice(0, 2999)), filesOf(ids)];
  const renamed = before.filter((file, place) => file !== after[place]);
  expect(new Set(renamed).size).toBeLessThan(2);
  const joined = textFile(placeIn(textPlaces(ids, groupsFor(3000)), ids[2999] ?? ''));
  expect(new Set([...before, joined]).size).toBe(new Set(before).size + 1);
  expect(new Set(after).size).toBeGreaterThan(groupsFor(3000) * 0.9);
});

it('tells texts with one number apart by their ids, in whatever order they come', () => {
  const twins = ['0000010000b', '0000010000a', '0000020000c'];
  expect(textPlaces(twins, 0).get('0000010000b')).toEqual({ bucket: 1, rank: 1, version: null });
  expect(textPlaces(twins.toReversed(), 0)).toEqual(textPlaces(twins, 0));
});

it('reads a file of one text or of several', () => {
  const text = { url: '/a/', content: 'Harbour.', meta: {}, anchors: [] };
  expect(readText(fileMark + JSON.stringify(text), { bucket: 3, rank: 1, version: null })).toEqual(text);
  const shared = fileMark + JSON.stringify({ ab: text, cd: { ...text, url: '/c/' } });
  expect(readText(shared, { bucket: 3, rank: 1, version: 7 })?.url).toBe('/c/');
  expect(readText(shared, { bucket: 3, rank: 2, version: 7 })).toBeUndefined();
  expect(() => readText('{}', { bucket: 3, rank: 0, version: null })).toThrow('mark');
});

function placeIn(places: ReadonlyMap<string, TextPlace>, id: string): TextPlace {
  const place = places.get(id);
  if (!place) throw new Error(`no place for ${id}`);
  return place;
}
