import { describe, expect, it } from 'vitest';
import { sourceSigns } from '../../../../../src/rules/text/outlets/lines/sources.ts';
import { BODY, passagesOf } from '../../passages-of.ts';

/** Houses in a label above a text, on a page with more lines above and below it. */
function named(label: string, above: string, below: string): readonly string[] {
  const passages = passagesOf(`${above}\n\n${label}\n\n${BODY}\n\n${below}`);
  const from = passages.findIndex(({ prose }) => prose > 4);
  return sourceSigns(passages, { from, to: from + 2 }, null).map(({ name }) => name);
}

describe('sourceSigns', () => {
  it.each([
    ['2019年06月15日08:18 来源：晴江网-文化频道', '晴江网>>文化', '热点排行', '晴江网'],
    ['2023-11-02 20:13 来源: 晴江政务', '汽车', '返回晴江，查看更多', '晴江政务'],
    ['2019-09-26 12:11来源：晴江时报网作者：李小山', '首页', '晴江时报APP', '晴江时报网'],
    ['来源：晴江时报网 作者：李小山', '首页', '晴江时报APP', '晴江时报网'],
    ['Fuente: El Muelle', 'El Muelle', 'Contacto', 'El Muelle'],
    ['Quelle: q-tv.de, jru/sid', 'q-tv.de', 'Kontakt', 'q-tv.de'],
    ['Источник: Маяк Онлайн', 'Маяк Онлайн', 'Контакты', 'Маяк Онлайн'],
  ])('takes the source in %s for the house where the page bears its name', (label, above, below, name) =>
    expect(named(label, above, below)).toEqual([name]),
  );

  it.each([
    ['来源：潮汐日报', '晴江网>>文化', '关于我们'],
    ['来源：潮汐日报', '晴江网', '友情链接\n\n潮汐日报\n\n海滨网'],
    ['Fuente: El Muelle', 'La Rada', 'Contacto'],
    ['Source: Reuters', 'Reuters', 'Contact'],
  ])('leaves another’s source in %s', (label, above, below) => expect(named(label, above, below)).toEqual([]));
});
