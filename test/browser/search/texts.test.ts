import { expect, it } from 'vitest';
import { textReader } from '../../../src/browser/search/texts.ts';
import { packNumbers } from '../../../src/text/packed-numbers.ts';
import { bucketsFor, fileMark, textFile, versionCount } from '../../../src/text/search-texts.ts';

const text = (url: string) => ({ url, content: 'Harbour.', meta: {}, anchors: [] });

it('reads texts by row, each file once', async () => {
  const asked: string[] = [];
  const table = async () => ({
    buckets: packNumbers([0, 0, 0], 1),
    ranks: [0, 0, 1],
    versions: packNumbers([37], versionCount),
  });
  const read = textReader(1, table, async (path) => {
    asked.push(path);
    return fileMark + JSON.stringify({ ab: text('/a/'), cd: text('/c/') });
  });
  expect(await Promise.all([read(0), read(2)])).toEqual([text('/a/'), text('/c/')]);
  expect(await read(0)).toEqual(text('/a/'));
  expect(asked).toEqual(['group-0-11.pf_fragment']);
});

it('rejects for a row that has no text', async () => {
  const place = { bucket: 2000, rank: 2, version: null };
  const buckets = packNumbers([0, place.bucket], bucketsFor(0));
  const table = async () => ({ buckets, ranks: [0, place.rank], versions: '' });
  const read = textReader(0, table, async (path) => {
    if (path !== textFile(place)) throw new Error(`404 for ${path}`);
    return fileMark + JSON.stringify(text('/a/'));
  });
  expect(await read(1)).toEqual(text('/a/'));
  await expect(read(0)).rejects.toThrow('404');
  const shared = textReader(
    1,
    async () => ({ buckets: 'A', ranks: [0], versions: 'AAAA' }),
    async () => `${fileMark}{}`,
  );
  await expect(shared(0)).rejects.toThrow('row 0');
});
