import { describe, expect, it } from 'vitest';
import { chromeRule } from '../../../src/rules/chrome.ts';

describe('boxes and headings of sites further east', () => {
  it.each([
    ['related', 'Súvisiaci článok'],
    ['related', 'Čtěte také: Most zůstane zavřený'],
    ['related', 'Kapcsolódó cikk'],
    ['related', 'Loe ka neid uudiseid'],
    ['related', 'Lasi vēl:'],
    ['related', 'Preberite še: Most ostaja zaprt'],
    ['related', 'Најчитаније'],
    ['related', 'Още по темата'],
    ['related', 'Читайте також: Міст зачинено'],
    ['related', 'İlginizi Çekebilir'],
    ['related', 'اقرأ أيضا: الجسر مغلق'],
    ['related', 'پربازدیدترین‌ها'],
    ['related', 'כתבות נוספות:'],
    ['related', 'ये भी पढ़ें: पुल बंद रहेगा'],
    ['related', 'আরও পড়ুন: সেতু বন্ধ'],
    ['related', 'مزید پڑھیں'],
    ['related', 'อ่านข่าวที่เกี่ยวข้อง'],
    ['related', 'Tin cùng chuyên mục'],
    ['related', 'წაიკითხეთ ასევე: ხიდი დაკეტილია'],
    ['related', 'Soma zaidi: Daraja limefungwa'],
    ['related', '많이 본 뉴스'],
    ['related', 'アクセスランキング'],
    ['player', 'Článok si môžete vypočuť'],
    ['newsletter', 'Ha fontosnak tartod a munkánkat, támogasd a Partlapot!'],
  ])('are known as %s: %s', (rule, line) => expect(chromeRule(line)).toBe(rule));

  it.each([
    'Kapcsolódó kérdés, hogy ki fizeti a hidat.',
    'Čtenáři nám psali o mostě.',
    'Читая газеты, он молчал.',
    'อ่านหนังสือที่ท่าเรือ',
  ])('are not what a text says: %s', (line) => expect(chromeRule(line)).toBeNull());
});
