import { describe, expect, it } from 'vitest';
import { namedBesideHouse, upToOthers } from '../../../src/text/names/east-asian-labels.ts';

describe('upToOthers', () => {
  it.each([
    ['作者丨林晓 编辑丨陈可', '作者｜林晓'],
    ['作者：林晓 来源：潮汐网', '作者：林晓'],
    ['文＝葛城しのぶ 写真＝三島遥', '文＝葛城しのぶ'],
    ['Words: Mara Holt', 'Words: Mara Holt'],
    ['Penulis : Budi Sastra Editor : Ayu Lestari', 'Penulis : Budi Sastra'],
    ['Editor : Ayu Lestari', 'Editor : Ayu Lestari'],
  ])('cuts %s', (line, rest) => expect(upToOthers(line)).toBe(rest));
});

describe('namedBesideHouse', () => {
  it.each([
    ['潮汐新聞網／林曉', '林曉'],
    ['〔林曉／台北報導〕', '林曉'],
  ])('reads %s', (line, name) => expect(namedBesideHouse(line)).toBe(name));
  it.each(['圖片／林曉', '生活中心／綜合報導', '政治／國際'])('reads nobody in %s', (line) =>
    expect(namedBesideHouse(line)).toBeNull(),
  );
});
