import { describe, expect, it } from 'vitest';
import { readSuffixed, withoutReporter } from '../../../src/text/names/suffixed.ts';

describe('readSuffixed', () => {
  it.each([
    ['〔記者甘雨桐、林望／綜合報導〕', ['甘雨桐', '林望']],
    ['新华社海口5月6日电（记者林晓、方远）', ['林晓', '方远']],
    ['记者林晓枫报道', ['林晓枫']],
    ['정다은 선임기자', ['정다은']],
    ['[정다은 기자]', ['정다은']],
    ['山田太郎記者', ['山田太郎']],
    ['南方周末记者 沈既白', ['沈既白']],
    ['采写：潮汐记者 林晓枫 陈可', ['林晓枫', '陈可']],
    ['編集委員　葛城しのぶ', ['葛城しのぶ']],
    ['은하일보 윤가람 기자', ['윤가람']],
    ['윤가람, 서다은 기자', ['윤가람', '서다은']],
    ['윤가람 기자 · 서다은 기자', ['윤가람', '서다은']],
    ['서천/윤가람 기자', ['윤가람']],
    ['기자명 윤가람 기자', ['윤가람']],
    ['記者林曉╱綜合報導', ['林曉']],
    ['潮汐快訊／林曉', ['林曉']],
    ['林曉／台北報導', ['林曉']],
    ['■记者 林晓 通讯员 陈可 文/摄', ['林晓', '陈可']],
    ['本报记者 林晓 摄影报道', ['林晓']],
  ])('reads %s', (line, names) => expect(readSuffixed(line)?.names).toEqual(names));

  it.each([
    '명예시민기자',
    '객원기자',
    '娛樂中心／綜合報導',
    '圖片／林曉',
    '林曉／核稿編輯',
    '本报记者',
    '朝凪日報記者',
    'Mara Holt',
  ])('reads nobody in %s', (line) => expect(readSuffixed(line)).toBeNull());
});

describe('withoutReporter', () => {
  it.each([
    ['记者林晓', '林晓'],
    ['本报实习记者 林晓枫', '林晓枫'],
    ['通讯员林晓', '林晓'],
    ['林晓', '林晓'],
    ['记者会', '记者会'],
  ])('%s is %s', (written, name) => expect(withoutReporter(written)).toBe(name));
});
