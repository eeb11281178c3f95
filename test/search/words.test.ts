import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pack } from '../../src/search/packing.ts';
import { joinWords, wordCounter } from '../../src/search/words.ts';

it('counts articles, not words, the commonest first', () => {
  const counter = wordCounter();
  counter.add('The harbour, the Harbour-master and a dog');
  counter.add('THE dog’s 12 harbours; 東京');
  expect(counter.common(4)).toEqual([
    ['dog', 2],
    ['the', 2],
    ['and', 1],
    ['harbour', 1],
  ]);
});

it('joins the words of shards, without those of one article where there are many', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-words-'));
  const files = [
    [
      ['harbour', 3],
      ['strike', 1],
    ],
    [
      ['strike', 1],
      ['harbuor', 1],
      ['harbour', 1],
    ],
  ].map((words, index) => {
    const file = join(folder, String(index));
    writeFileSync(file, pack(JSON.stringify(words)));
    return file;
  });
  expect(joinWords(files, 1000)).toEqual(['harbour', 'strike']);
  expect(joinWords(files, 10)).toEqual(['harbour', 'strike', 'harbuor']);
  rmSync(folder, { recursive: true });
});
