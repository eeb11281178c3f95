import { describe, expect, it } from 'vitest';
import { isJapaneseFamily, isJapaneseName } from '../../../src/text/names/japanese.ts';

describe('isJapaneseName', () => {
  it.each(['葛城しのぶ', '三島遥', '三島 遥', '佐々木ユリ', '五十嵐 葵', '森 かなえ'])('knows %s', (name) =>
    expect(isJapaneseName(name)).toBe(true),
  );
  it.each(['関連記事', '相談内容', '新着まとめ', '三島', '葛城 しのぶ 様', 'おすすめ', '福岡県警'])(
    'knows no person in %s',
    (words) => expect(isJapaneseName(words)).toBe(false),
  );
});

describe('isJapaneseFamily', () => {
  it('knows families alone', () => expect(['三島', '渡船'].map(isJapaneseFamily)).toEqual([true, false]));
});
