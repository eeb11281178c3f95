import type { BrowseMessages } from '../browse-messages.ts';

export const browseFa: BrowseMessages = {
  coverage: {
    link: 'گسترهٔ آرشیو',
    heading: 'گسترهٔ این آرشیو',
    stated: 'آنچه منابع می‌گویند',
    statedNote:
      'ذکرشده: همان‌گونه که در منبع آمده است. استنباطی: از نشانه‌ای ضعیف یا از زبان متن؛ هر مطلب می‌گوید از کدام. هیچ‌چیز حدس زده نشده است.',
    columns: {
      field: 'مشخصه',
      stated: 'ذکرشده',
      inferred: 'استنباطی',
      missing: 'ذکرنشده',
      year: 'سال',
      days: 'روزهای دارای مطلب',
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
    daysNote: { one: '{count} روز مطلب دارد.', other: '{count} روز مطلب دارند.' },
    busiest: 'پرمطلب‌ترین روزها',
    gaps: 'بلندترین وقفه‌ها',
    gapsNote: 'روزهای پیاپی بدون مطلب. مطالب بی‌تاریخ یا با تاریخ نادقیق‌تر شاید از همین روزها باشند.',
    noGaps: 'میان نخستین و آخرین روز هیچ روزی بی‌مطلب نیست.',
    gapDays: { one: '{count} روز', other: '{count} روز' },
    copies: 'نسخه‌های یک متن',
    copiesNote: {
      one: 'متن {count} مطلب با مطلبی دیگر یکی است.',
      other: 'متن {count} مطلب، واژه به واژه یا کمابیش، با مطلبی دیگر یکی است.',
    },
    noCopies: 'هیچ دو مطلبی متن یکسان ندارند.',
  },
  copies: {
    label: 'همچنین در',
    nearly: 'کمابیش همان متن',
    more: { one: '{count} مورد دیگر', other: '{count} مورد دیگر' },
  },
  onThisDay: { heading: 'در چنین روزی', near: 'در چنین روزهایی', all: 'همهٔ روزهای سال' },
  lists: {
    sort: 'ترتیب بر پایهٔ',
    sorts: { name: 'نام', count: 'شمار مطالب', newest: 'تازه‌ترین' },
    narrow: 'جست‌وجو در فهرست',
    shown: { zero: 'نامی یافت نشد', one: 'نمایش {count} نام', other: 'نمایش {count} نام' },
    view: 'نمایش',
    views: { full: 'با گزیده', compact: 'تنها عنوان‌ها' },
    peak: { one: 'بیشترین در {year}: {count} مطلب', other: 'بیشترین در {year}: {count} مطلب' },
  },
};
