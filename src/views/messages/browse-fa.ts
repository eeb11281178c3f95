import type { BrowseMessages } from '../browse-messages.ts';

export const browseFa: BrowseMessages = {
  coverage: {
    link: 'پوشش',
    heading: 'آنچه این بایگانی در بر دارد',
    stated: 'آنچه منابع می‌گویند',
    statedNote:
      'ذکرشده: همان‌گونه که در منبع آمده است. استنباطی: از نشانه‌ای ضعیف یا از زبان متن؛ هر مقاله می‌گوید از کدام. هیچ‌چیز حدس زده نشده است.',
    columns: {
      field: 'مشخصه',
      stated: 'ذکرشده',
      inferred: 'استنباطی',
      missing: 'ذکرنشده',
      year: 'سال',
      days: 'روزهای دارای مقاله',
      gap: 'بلندترین وقفه',
      share: 'سهم',
      span: 'سال‌ها',
    },
    partialDates: {
      one: '{count} تاریخ تنها سال یا ماه را می‌گوید.',
      other: '{count} تاریخ تنها سال یا ماه را می‌گویند.',
    },
    time: 'در گذر زمان',
    total: 'کل سال',
    noMonth: 'ماه نامعلوم',
    days: 'روز به روز',
    daysNote: { one: '{count} روز مقاله دارد.', other: '{count} روز مقاله دارند.' },
    busiest: 'پرمقاله‌ترین روزها',
    gaps: 'بلندترین وقفه‌ها',
    gapsNote: 'روزهای پیاپی بدون مقاله. مقاله‌های بی‌تاریخ یا با تاریخ نادقیق‌تر شاید از همین روزها باشند.',
    noGaps: 'میان نخستین و آخرین روز هیچ روزی بی‌مقاله نیست.',
    gapDays: { one: '{count} روز', other: '{count} روز' },
    copies: 'نسخه‌های یک متن',
    copiesNote: {
      one: '{count} مقاله متنی را چاپ کرده که مقالهٔ دیگری هم چاپ کرده است.',
      other: '{count} مقاله متنی را چاپ کرده‌اند که مقالهٔ دیگری هم، واژه به واژه یا نزدیک به آن، چاپ کرده است.',
    },
    noCopies: 'هیچ دو مقاله‌ای متن یکسان ندارند.',
  },
  copies: {
    label: 'چاپ دیگر در',
    nearly: 'کمابیش همان متن',
    more: { one: '{count} مورد دیگر', other: '{count} مورد دیگر' },
  },
  lists: {
    sort: 'ترتیب بر پایهٔ',
    sorts: { name: 'نام', count: 'شمار مقاله‌ها', newest: 'تازه‌ترین' },
    narrow: 'محدود کردن فهرست',
    shown: { zero: 'هیچ نامی نمی‌خورد', one: '{count} نام نمایان است', other: '{count} نام نمایان است' },
    view: 'نمایش',
    views: { full: 'با گزیده', compact: 'تنها عنوان‌ها' },
    peak: { one: 'بیشترین در {year}: {count} مقاله', other: 'بیشترین در {year}: {count} مقاله' },
  },
};
