import { describe, expect, it } from 'vitest';
import { guestOfKorea, isChineseName, isKoreanName, partedByBlanks } from '../../../src/text/names/families.ts';
import { readByline } from '../../../src/text/names.ts';

describe('partedByBlanks', () => {
  it.each([
    ['沈书航 江可', ['沈书航', '江可']],
    ['林望舒 陳家宜 何方', ['林望舒', '陳家宜', '何方']],
    ['윤가람 서다은', ['윤가람', '서다은']],
    ['高橋亜紀 本間祐司', ['高橋亜紀', '本間祐司']],
  ])('parts %s', (text, names) => expect(partedByBlanks(text)).toEqual(names));

  it.each([
    '高橋 文子',
    '長谷川 結衣',
    '小野寺 美咲子',
    '沈书航',
    '정치부 김도현',
    '전주시 김도현',
    '윤가람',
    'Mara Holt',
  ])('leaves %s', (text) => expect(partedByBlanks(text)).toBeNull());
});

describe('readByline', () => {
  it.each([
    ['作者：沈书航 江可', ['沈书航', '江可']],
    ['윤가람 서다은 기자', ['윤가람', '서다은']],
  ])('reads all names of %s', (text, names) => expect(readByline(text)?.names).toEqual(names));
});

describe('isChineseName', () => {
  it.each(['林晓', '林曉雨', '范姜佳雨', '欧阳静'])('takes %s', (name) => expect(isChineseName(name)).toBe(true));
  it.each(['头条', '林晓雨天', '國際現場', '葛城しのぶ'])('refuses %s', (name) =>
    expect(isChineseName(name)).toBe(false),
  );
});

describe('isKoreanName', () => {
  it.each(['윤가람', '남궁가람', '서별'])('takes %s', (name) => expect(isKoreanName(name)).toBe(true));
  it.each(['인기뉴스', '많이본', '서'])('refuses %s', (name) => expect(isKoreanName(name)).toBe(false));
});

describe('guestOfKorea', () => {
  it.each([
    ['윤가람 해안대 교수', '윤가람'],
    ['윤가람 / 문학평론가', '윤가람'],
    ['윤가람 해안군 의원', null],
    ['해안대 교수', null],
  ])('reads %s', (text, name) => expect(guestOfKorea(text)).toBe(name));
});
