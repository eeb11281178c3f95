import type { ReaderMessages } from '../reader-messages.ts';

export const readerFa: ReaderMessages = {
  views: {
    label: 'نمایش متن',
    cleaned: 'پیراسته',
    removed: 'آنچه کنار گذاشته شده',
    original: 'اصل متن با شمارهٔ سطرها',
    removedNote: 'فهرست‌ها، اعلان‌ها و واژه‌های دیگری که جزو مطلب نیستند، هر یک در جای خود و با دلیل.',
    originalNote: 'همهٔ منبع به ترتیب خودش: متن، مشخصات و آنچه کنار گذاشته شده.',
    cut: (lines, reason) => `کنار گذاشته شده، ${lines}: ${reason}`,
  },
  references: 'پروندهٔ ارجاع',
  table: 'جدول',
  sectionLink: 'پیوند به این بخش',
  copied: 'پیوند این بخش کپی شد.',
  settings: {
    label: 'تنظیمات خواندن',
    scheme: 'رنگ‌ها',
    schemes: { system: 'مانند سیستم', light: 'روشن', dark: 'تیره' },
    size: 'اندازهٔ نوشته',
    sizes: { small: 'کوچک', normal: 'معمولی', large: 'بزرگ' },
    measure: 'درازای سطر',
    measures: { narrow: 'کوتاه', normal: 'معمولی', wide: 'بلند' },
    shortcuts: 'میان‌برهای تک‌کلیدی',
    keys: [
      ['/', 'جست‌وجو'],
      ['n', 'واژهٔ نشان‌دار بعدی'],
      ['p', 'واژهٔ نشان‌دار قبلی'],
    ],
  },
};
