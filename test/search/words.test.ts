import { expect, it } from 'vitest';
import { pack, unpack } from '../../src/search/packing.ts';
import { openCommonWords, type WordCounter, wordCounter } from '../../src/search/words.ts';

it('counts articles, not words, the commonest first', () => {
  const counter = wordCounter();
  counter.add('The harbour, the Harbour-master and a dog');
  counter.add('THE dog’s 12 harbours; 東京');
  expect(linesOf(counter).slice(0, 4)).toEqual(['dog 2', 'the 2', 'and 1', 'harbour 1']);
});

it('goes on from what was printed, and takes articles back', () => {
  const before = wordCounter();
  for (const text of ['the harbour', 'the old dog', 'a dog’s day']) before.add(text);
  const after = wordCounter(before.print());
  after.remove('the old dog');
  after.add('harbour master');
  const fresh = wordCounter();
  for (const text of ['the harbour', 'a dog’s day', 'harbour master']) fresh.add(text);
  expect(linesOf(after)).toEqual(linesOf(fresh));
});

it('joins the words of shards, without those of one article where there are many', () => {
  const printed = [
    [
      ['harbour', 3],
      ['strike', 1],
    ],
    [
      ['strike', 1],
      ['harbuor', 1],
      ['harbour', 1],
    ],
  ].map((words) => pack(words.map(([word, count]) => `${word} ${count}\n`).join('')));
  const common = openCommonWords();
  for (const words of printed) common.add(words);
  expect(common.print(1000)).toEqual(['harbour', 'strike']);
  expect(common.print(10)).toEqual(['harbour', 'strike', 'harbuor']);
});

function linesOf(counter: WordCounter): readonly string[] {
  return unpack(counter.print()).trimEnd().split('\n');
}
