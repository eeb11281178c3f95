import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fileMark, groupsFor, readText, textFile, textPlaces } from '../../src/text/search-texts.ts';

const ids = Array.from({ length: 3000 }, (_, n) => hash('sha256', `${n}`).slice(0, 12));

it('gives each text a file of its own, or lets two to four share one', () => {
  const files = [...textPlaces(ids, 0).values()].map((place) => textFile(place, 0));
  expect(new Set(files).size).toBe(ids.length);
  expect(textFile({ bucket: 71, rank: 0 }, 0)).toBe('fragment/1z.pf_fragment');
  expect(textFile({ bucket: 71, rank: 2 }, 0)).toBe('fragment/1z-2.pf_fragment');
  expect(textFile({ bucket: 71, rank: 2 }, 128)).toBe('fragment/group-71.pf_fragment');
  for (const texts of [5, 300, 1025, 3000]) {
    expect(texts / groupsFor(texts)).toBeGreaterThan(1.2);
    expect(texts / groupsFor(texts)).toBeLessThanOrEqual(4);
  }
  expect(groupsFor(1)).toBe(1);
});

it('leaves texts in their files while a shard grows', () => {
  const filesOf = (own: readonly string[]) => {
    const places = textPlaces(own, groupsFor(own.length));
    return ids.slice(0, 2999).map((id) => textFile(places.get(id) ?? { bucket: -1, rank: 0 }, groupsFor(own.length)));
  };
  expect(filesOf(ids)).toEqual(filesOf(ids.slice(0, 2999)));
  expect(new Set(filesOf(ids)).size).toBeGreaterThan(groupsFor(3000) * 0.9);
});

it('tells texts with one number apart by their ids, in whatever order they come', () => {
  const twins = ['0000001b', '0000001a', '0000002c'];
  expect(textPlaces(twins, 0).get('0000001b')).toEqual({ bucket: 1, rank: 1 });
  expect(textPlaces(twins.toReversed(), 0)).toEqual(textPlaces(twins, 0));
});

it('reads a file of one text or of several', () => {
  const text = { url: '/a/', content: 'Harbour.', meta: {}, anchors: [] };
  expect(readText(fileMark + JSON.stringify(text), { bucket: 3, rank: 1 }, 0)).toEqual(text);
  const shared = fileMark + JSON.stringify({ ab: text, cd: { ...text, url: '/c/' } });
  expect(readText(shared, { bucket: 3, rank: 1 }, 4)?.url).toBe('/c/');
  expect(readText(shared, { bucket: 3, rank: 2 }, 4)).toBeUndefined();
  expect(() => readText('{}', { bucket: 3, rank: 0 }, 0)).toThrow('mark');
});
