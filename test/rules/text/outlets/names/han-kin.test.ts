import { describe, expect, it } from 'vitest';
import { hanKin } from '../../../../../src/rules/text/outlets/names/han-kin.ts';
import { passagesOf } from '../../passages-of.ts';

const BODY = '渡輪在港口停了三天，麵包師數著剩下的麵粉，孩子們在碼頭上等著。';

function kin(menu: string): readonly string[] {
  const passages = passagesOf(`${menu}\n\n${BODY}`);
  return hanKin(passages, { from: passages.length - 1, to: passages.length - 1 }).map(({ name }) => name);
}

describe('hanKin', () => {
  it.each([
    ['晴視首頁  節目▼ 晴視新聞  娛樂新聞  晴視財經', ['晴視新聞']],
    ['│晴視首頁 │晴視節目 │晴視財經 │服務條款 │', ['晴視']],
  ])('reads %s', (menu, names) => expect(kin(menu)).toEqual(names));
  it.each(['國際首頁 國際新聞 國際財經 國際體育', '晴江新聞 晴江財經 晴江體育', '晴視首頁 晴視新聞'])(
    'reads none in %s',
    (menu) => expect(kin(menu)).toEqual([]),
  );
});
