import { describe, expect, it } from 'vitest';
import { readLeadByline } from '../../../src/rules/markup/lead-bylines.ts';

describe('readLeadByline', () => {
  it.each([
    ['新华社哈尔滨6月10日电（记者刘思源、陈可）记者从当地获悉，', ['刘思源', '陈可']],
    ['本报江川讯（记者 王敏）昨日，', ['王敏']],
    ['本报北京6月10日电 记者陈可报道：今夏', ['陈可']],
    ['【ソウル＝三島遥】港の壁の', ['三島遥']],
    ['林曉／台北報導渡輪停在港口', ['林曉']],
    ['(한들=한들뉴스) 윤서진 기자 = 한들시가', ['윤서진']],
    ['[한들=뉴스] 윤서진·김도하 기자 = 한들시가', ['윤서진', '김도하']],
  ])('reads the writers of “%s”', (text, names) => {
    expect(readLeadByline(text)).toEqual(names);
  });

  it.each([
    '记者从当地自然保护区管理局获悉，科研人员近日发现水鸟。',
    '【速報】港の壁が崩れた。',
    '한들시가 3년 동안 공사해 온 둘레길이 문을 연다.',
    'The council met for four hours.',
    '生活中心／綜合報導 渡輪停在港口',
  ])('reads none in “%s”', (text) => {
    expect(readLeadByline(text)).toEqual([]);
  });
});
