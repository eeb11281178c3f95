import { describe, expect, it } from 'vitest';
import { leadAuthors } from '../../../../src/rules/text/bylines/leads.ts';

describe('leadAuthors', () => {
  it.each([
    ['[은하일보ㅣ서천 윤가람 기자] 서천군은 8일부터 축제를 연다고 밝혔다.', ['윤가람']],
    ['은하투데이 윤가람 기자 | 서천군은 8일부터 축제를 연다고 밝혔다.', ['윤가람']],
    ['রাকিব হাসান, বিশেষ প্রতিনিধি : নদীর ঘাটে তিন দিন ধরে ফেরি বন্ধ রয়েছে।', ['রাকিব হাসান']],
    ['রাকিব হাসান : নদীপুর প্রতিনিধি : ঘাটে তিন দিন ধরে ফেরি বন্ধ রয়েছে।', ['রাকিব হাসান']],
    ['新华社晴川6月10日电（记者刘思源、陈可）渡轮停航三天。', ['刘思源', '陈可']],
    ['ফেরি বন্ধ : তিন দিন ধরে ঘাটে মানুষ অপেক্ষা করছে।', []],
    ['The ferry stayed in the harbour for a third day.', []],
  ])('reads "%s"', (text, names) => expect(leadAuthors(text)).toEqual(names));
});
