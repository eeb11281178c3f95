import { expect, it } from 'vitest';
import { textReader } from '../../../src/browser/search/texts.ts';
import { fileMark, packPlaces, placesAtOnce, textFile } from '../../../src/text/search/texts.ts';

const text = (url: string) => ({ url, content: 'Harbour.', meta: {}, anchors: [] });

it('reads texts by row, each file once', async () => {
  const asked: string[] = [];
  const [first, second] = [0, 1].map((rank) => ({ bucket: 0, rank, version: 37 }));
  const blocks = [packPlaces([first, undefined, second], 1), packPlaces([second, first], 1)];
  const read = textReader(
    1,
    async (row) => blocks[Math.floor(row / placesAtOnce)] ?? packPlaces([], 1),
    async (path) => {
      asked.push(path);
      return fileMark + JSON.stringify({ ab: text('/a/'), cd: text('/c/') });
    },
  );
  expect(await Promise.all([read(0), read(2)])).toEqual([text('/a/'), text('/c/')]);
  expect(await read(0)).toEqual(text('/a/'));
  expect(await read(placesAtOnce)).toEqual(text('/c/'));
  expect(asked).toEqual(['group-0-11.pf_fragment']);
});

it('rejects for a row that has no text', async () => {
  const place = { bucket: 2000, rank: 2, version: null };
  const places = packPlaces([undefined, place], 0);
  const read = textReader(
    0,
    async () => places,
    async (path) => {
      if (path !== textFile(place)) throw new Error(`404 for ${path}`);
      return fileMark + JSON.stringify(text('/a/'));
    },
  );
  expect(await read(1)).toEqual(text('/a/'));
  await expect(read(0)).rejects.toThrow('404');
  const shared = textReader(
    1,
    async () => packPlaces([undefined], 1),
    async () => `${fileMark}{}`,
  );
  await expect(shared(0)).rejects.toThrow('row 0');
});
