import { expect, it } from 'vitest';
import { textReader } from '../../../src/browser/search/texts.ts';
import { fileMark } from '../../../src/text/search-texts.ts';

const text = (url: string) => ({ url, content: 'Harbour.', meta: {}, anchors: [] });

it('reads texts by row, each file once', async () => {
  const asked: string[] = [];
  const read = textReader(1, async (path) => {
    asked.push(path);
    return path === 'texts' ? 'ab - cd' : fileMark + JSON.stringify({ ab: text('/a/'), cd: text('/c/') });
  });
  expect(await Promise.all([read(0), read(2)])).toEqual([text('/a/'), text('/c/')]);
  expect(await read(0)).toEqual(text('/a/'));
  expect(asked).toEqual(['texts', 'fragment/group-0.pf_fragment']);
});

it('rejects for a row that has no text', async () => {
  const read = textReader(0, async (path) => (path === 'texts' ? 'ab -' : fileMark + JSON.stringify(text('/a/'))));
  expect(await read(0)).toEqual(text('/a/'));
  await expect(textReader(1, async (path) => (path === 'texts' ? 'ab' : `${fileMark}{}`))(0)).rejects.toThrow('row 0');
});
