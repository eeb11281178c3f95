import { describe, expect, it } from 'vitest';
import { signedAtEnd } from '../../../../src/rules/text/bylines/east-asian-ends.ts';
import { passagesOf } from '../passages-of.ts';

function signed(text: string): readonly string[] | null {
  const [passage] = passagesOf(text);
  return signedAtEnd(passage!, { from: 0, to: 0 });
}

describe('signedAtEnd', () => {
  it.each([
    ['渡船在港口停了三天，面包师数着剩下的面粉。(王雨晴)', ['王雨晴']],
    ['渡船在港口停了三天，面包师数着剩下的面粉。（本报记者 陈潮 林晓帆）', ['陈潮', '林晓帆']],
    ['渡し船は三日目も港にとどまり、パン屋は粉を数えた。（葛城忍夫）', ['葛城忍夫']],
    ['（林晓）', ['林晓']],
    ['渡船在港口停了三天，面包师数着剩下的面粉。(文/图 林晓 陈潮)', ['林晓', '陈潮']],
    ['渡船在港口停了三天，面包师数着剩下的面粉。（图文 林晓）', ['林晓']],
    ['渡船在港口停了三天。（实习生 林晓 潮汐客户端报道）', ['林晓']],
    ['渡し船は三日目も港にとどまり、パン屋は粉を数えた。【葛城しのぶ】', ['葛城しのぶ']],
    ['배는 사흘째 떠나지 못했다고 선장은 말했다. 윤가람 기자 garam@haean.example', ['윤가람']],
    ['배는 사흘째 떠나지 못했다고 선장은 말했다. /윤가람 기자', ['윤가람']],
    ['<윤가람 기자>', ['윤가람']],
    ['배는 사흘째 떠나지 못했다고 선장은 말했다. (은하일보 윤가람·서다은 기자)', ['윤가람', '서다은']],
    ['<해안IN> 윤가람', ['윤가람']],
  ])('reads %s', (text, names) => expect(signed(text)).toEqual(names));

  it.each([
    '渡船在港口停了三天，面包师数着剩下的面粉。（完）',
    '渡船在港口停了三天，面包师数着剩下的面粉。（图左）',
    '（完）',
    '배는 사흘째 떠나지 못했다고 말했다. 취재 기자',
    '渡し船は三日目も港にとどまった。（敬称略）',
    '渡し船は三日目も港にとどまった。（共同通信）',
    '<군민 소식>',
  ])('reads none in %s', (text) => expect(signed(text)).toBeNull());
});
