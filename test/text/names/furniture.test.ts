import { describe, expect, it } from 'vitest';
import { isFurniture, isNobodysName } from '../../../src/text/names/furniture.ts';

describe('isFurniture', () => {
  it.each([
    'Oluşturulma Tarihi',
    'Předplatné Přihlásit',
    'Thứ Ba',
    'Del Gem Lyt',
    'Acasă Actualitate Social',
    'X’te Paylaş',
    'گروه شهر',
    'نشر في',
    'ملفات وتقارير',
    'انتهای پیام',
    'Screen Shot',
    'Edição Impressa',
    'Print Edition',
    'Resmi İlanlar',
    '星期',
    'おくやみ',
    '오피니언',
    '财经',
    '繁體版',
    'ホーム 県内のニュース',
  ])('knows %s for what it is', (name) => expect(isFurniture(name)).toBe(true));

  it.each(['À Écouter Aussi', 'Ver También', 'Lihat Juga', 'Читайте Также'])(
    'knows %s for what a page offers',
    (name) => expect(isNobodysName(name)).toBe(true),
  );

  it.each(['Robin Freitag', 'Del Piero', 'Nguyễn Bình', 'مهسا فرهمند', 'سليم الهادي', 'Mara Holt'])(
    'takes %s for a person',
    (name) => expect(isFurniture(name)).toBe(false),
  );
});

describe('isNobodysName', () => {
  it.each(['Key Points', 'My Offers', 'News Nation & World', 'Vorspulen Zurückspulen', 'Del Gem Lyt'])(
    'knows %s',
    (name) => expect(isNobodysName(name)).toBe(true),
  );
  it.each(['Nation', 'Key', 'Forward'])('leaves %s to houses and persons', (name) =>
    expect(isFurniture(name)).toBe(false),
  );
  it('takes Mara Holt for a person', () => expect(isNobodysName('Mara Holt')).toBe(false));
});
