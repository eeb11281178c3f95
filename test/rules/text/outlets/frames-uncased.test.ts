import { describe, expect, it } from 'vitest';
import { framedUncased } from '../../../../src/rules/text/outlets/frames-uncased.ts';

describe('framedUncased', () => {
  it.each([
    ['Shiomikeyについて／運営者について', 'Shiomikey'],
    ['シオミニュースをフォロー', 'シオミニュース'],
    ['返回晴江，查看更多', '晴江'],
    ['未经晴江网书面授权，不得转载', '晴江网'],
    ['凡本网注明“来源：晴江网”的作品，均为本网所有', '晴江网'],
    ['晴江网版权说明：转载请注明', '晴江网'],
    ['本网内容版权属晴江在线所有', '晴江在线'],
    ['출처 : 은하일보(http://www.eunha.example)', '은하일보'],
    ['저작권자 © 은하투데이 무단전재 및 재배포 금지', '은하투데이'],
    ['Marsa Observer موقع إخباري يتناول شؤون المرفأ', 'Marsa Observer'],
    ['مرسى اليوم صحيفة إلكترونية مستقلة', 'مرسى اليوم'],
    ['דרך הים', undefined],
    ['אודות קול הנמל', 'קול הנמל'],
    ['दैनिक तट ऐप डाउनलोड करें', 'दैनिक तट'],
  ])('reads whose page says %s', (line, name) => expect(framedUncased(line)).toEqual(name ? [name] : []));

  it.each([
    '返回首页',
    'このサイトについて',
    '未经本网授权，不得转载',
    '关于我们',
    'من نحن',
    'About The Pier Post',
    '未经许可，不得转载',
  ])('reads none in %s', (line) => expect(framedUncased(line)).toEqual([]));
});
