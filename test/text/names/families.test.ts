import { describe, expect, it } from 'vitest';
import { partedByBlanks } from '../../../src/text/names/families.ts';
import { readByline } from '../../../src/text/names.ts';

describe('partedByBlanks', () => {
  it.each([
    ['沈书航 江可', ['沈书航', '江可']],
    ['林望舒 陳家宜 何方', ['林望舒', '陳家宜', '何方']],
    ['윤가람 서다은', ['윤가람', '서다은']],
  ])('parts %s', (text, names) => expect(partedByBlanks(text)).toEqual(names));

  it.each(['高橋 文子', '長谷川 結衣', '沈书航', '정치부 김도현', '전주시 김도현', '윤가람', 'Mara Holt'])(
    'leaves %s',
    (text) => expect(partedByBlanks(text)).toBeNull(),
  );
});

describe('readByline', () => {
  it.each([
    ['作者：沈书航 江可', ['沈书航', '江可']],
    ['윤가람 서다은 기자', ['윤가람', '서다은']],
  ])('reads all names of %s', (text, names) => expect(readByline(text)?.names).toEqual(names));
});
