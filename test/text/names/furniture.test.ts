import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../src/text/names/furniture.ts';

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
    'Resmi İlanlar',
    '星期',
    'おくやみ',
    '오피니언',
    '财经',
    '繁體版',
    'ホーム 県内のニュース',
  ])('knows %s for what it is', (name) => expect(isFurniture(name)).toBe(true));

  it.each(['Robin Freitag', 'Del Piero', 'Nguyễn Bình', 'مهسا فرهمند', 'سليم الهادي', 'Mara Holt'])(
    'takes %s for a person',
    (name) => expect(isFurniture(name)).toBe(false),
  );
});
