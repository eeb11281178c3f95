import { expect, it } from 'vitest';
import { rangesOf } from '../../../src/browser/page/marks.ts';
import { comparable } from '../../../src/text/search/folding.ts';

const marked = (text: string, ...words: string[]) => {
  const ranges = rangesOf(text, new Set(words.map(comparable)));
  return ranges.map(({ from, to }) => text.slice(from, to));
};

it.each([
  ['The strike. “Strike!” cried the strikers', ['strike'], ['strike', 'Strike']],
  ['Cafés and a CAFÉ’s door, a cafe', ['cafe', 'cafes'], ['Cafés', 'CAFÉ’s', 'cafe']],
  ['Die Straße, die Strassen', ['strasse'], ['Straße']],
  ['the harbour-master and the harbour', ['harbour'], ['harbour', 'harbour']],
  ['the harbour-master', ['harbour-master'], ['harbour-master']],
  ['كتاب و کتاب‌ها و كِتاب', ['کتاب'], ['كتاب', 'کتاب', 'كِتاب']],
  ['東京都の港で、港', ['港', '東京'], ['東京', '港', '港']],
  ['ガラスのかぎ', ['かぎ'], ['かぎ']],
  ['<img src=x> & more', ['img', 'more'], ['img', 'more']],
  ['nothing here', ['else'], []],
  ['', ['x'], []],
])('finds in %s', (text, words, expected) => {
  expect(marked(text, ...words)).toEqual(expected);
});
