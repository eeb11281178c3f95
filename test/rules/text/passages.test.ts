import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages-of.ts';

describe('measurePassages', () => {
  it.each([
    ['He never came back.', true],
    ['He never came back.[^2]', true],
    ['He never came back.”[12]', true],
    ['He never came back[^2]', false],
    ['What he left behind [video]', false],
    ['彼はそう話した。（葛城忍夫', true],
    ['彼はそう話した', false],
    ['He left in 2005', false],
    ['เรือข้ามฟากจอดที่ท่าเป็นวันที่สาม', false],
    [`${'เรือข้ามฟากจอดที่ท่าเป็นวันที่สาม '.repeat(4)}และร้านขนมปังนับแป้งที่เหลือ`, true],
  ])('sees in %s whether it ends as sentences end, marks of notes aside', (line, sentence) => {
    expect(passagesOf(line, 'markdown').map((passage) => passage.sentence)).toEqual([sentence]);
  });

  it.each([
    ['The water need not be boiled. (lw)', true],
    ['The mayor said so on Monday. (dpa/jp)', true],
    ['The ferry leaves its pier. (Jonas Pell)', false],
    ['The ferry of the isles (and its crew)', false],
  ])('knows a sentence before the letters of who wrote it: %s', (text, sentence) =>
    expect(passagesOf(text)[0]!.sentence).toBe(sentence),
  );
});
