import { describe, expect, it } from 'vitest';
import { uncasedReader } from '../../../../../src/rules/text/outlets/speech/uncased.ts';

const read = (language: string, text: string) => [...(uncasedReader(language)?.(text) ?? [])];

describe('uncasedReader', () => {
  it.each([
    ['ar', 'وقال الصياد لـ«مرسى اليوم» إن السمك عاد.', 'مرسى اليوم'],
    ['ar', 'وأضافت في تصريح لهسبريس أن الماء عاد.', 'هسبريس'],
    ['fa', 'وی در گفت‌وگو با ایسنا افزود: آب به باغ‌ها رسید.', 'ایسنا'],
    ['he', '"הרוח חזקה", אמר לכלכליסט הטוחן.', 'כלכליסט'],
    ['he', 'כך עולה ממסמך שהגיע לידי "קול הנמל" השבוע.', 'קול הנמל'],
    ['hi', 'दैनिक तट से बातचीत में उन्होंने कहा कि काम पूरा हुआ।', 'दैनिक तट'],
    ['ko', '박씨는 해안일보와의 통화에서 “열쇠를 찾았다”고 했다.', '해안일보'],
    ['ja', '組合長は汐見新聞の取材に「急がない」と話した。', '汐見新聞'],
    ['zh', '老板告诉南方周末记者，他不打算卖。', '南方周末'],
  ])('finds who was told or asked (%s): %s', (language, text, name) =>
    expect(read(language, text).map((said) => said.name)).toContain(name),
  );

  it.each([
    ['ar', 'ونقلت صحيفة «مرسى اليوم» عنه ذلك.'],
    ['fa', 'به نقل از روزنامه همشهری، قنات خشک شده بود.'],
    ['ko', '해안일보에 따르면 우체통이 줄었다.'],
  ])('tells what others reported apart (%s): %s', (language, text) =>
    expect(read(language, text).filter(({ kind }) => kind !== 'cited')).toEqual([]),
  );

  it.each([
    ['ar', 'وقال الصياد للناس إن السمك عاد.'],
    ['he', 'הוא אמר לשכנים שהטחנה תיפתח מחר.'],
    ['zh', '他告诉邻居，店要关了。'],
  ])('takes persons and things for no house (%s): %s', (language, text) => expect(read(language, text)).toEqual([]));

  it('has no words for scripts with capitals', () => expect(uncasedReader('en')).toBeNull());
});
