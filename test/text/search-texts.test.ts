import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { fileMark, groupsFor, readTexts, textFiles } from '../../src/text/search-texts.ts';

const ids = Array.from({ length: 3000 }, (_, n) => hash('sha256', `${n}`).slice(0, 7));

it('gives each text a file of its own, or lets two to four share one', () => {
  expect(textFiles(0).fileOf('0a1b2c3')).toBe('fragment/0a1b2c3.pf_fragment');
  for (const texts of [5, 300, 1025, 3000]) {
    expect(texts / groupsFor(texts)).toBeGreaterThan(1.2);
    expect(texts / groupsFor(texts)).toBeLessThanOrEqual(4);
  }
  expect(groupsFor(1)).toBe(1);
});

it('leaves texts in their files while a shard grows', () => {
  const [now, later] = [textFiles(groupsFor(3000)), textFiles(groupsFor(3001))];
  expect(ids.map(later.fileOf)).toEqual(ids.map(now.fileOf));
  expect(new Set(ids.map(now.fileOf)).size).toBeGreaterThan(now.groups * 0.9);
});

it('reads a file of one text or of several', () => {
  const text = { url: '/a/', content: 'Harbour.', meta: {}, anchors: [] };
  expect(readTexts(fileMark + JSON.stringify(text), 'ab', textFiles(0))).toEqual(new Map([['ab', text]]));
  const shared = fileMark + JSON.stringify({ ab: text, cd: { ...text, url: '/c/' } });
  expect(readTexts(shared, 'ab', textFiles(4)).get('cd')?.url).toBe('/c/');
  expect(() => readTexts('{}', 'ab', textFiles(0))).toThrow('mark');
});
