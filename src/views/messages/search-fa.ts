import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../../text/search-messages.ts';

export const searchFa: SearchMessages = {
  loading: 'در حال جست‌وجو…',
  failed: 'جست‌وجو بارگذاری نشد. دوباره تلاش کنید یا با پیوندهای بالا در آرشیو بگردید.',
  articles: { one: '{count} مطلب در آرشیو', other: '{count} مطلب در آرشیو' },
  results: { zero: 'چیزی یافت نشد', one: '{count} مطلب یافت شد', other: '{count} مطلب یافت شد' },
  asked: 'جست‌وجو برای:',
  askedParts: {
    or: 'یا',
    phrase: '«{words}»',
    beginning: '{word}… (واژه‌هایی که چنین آغاز می‌شوند)',
    without: 'بدون {word}',
    field: '{facet}: {value}',
  },
  more: { one: 'نمایش {count} مورد دیگر', other: 'نمایش {count} مورد دیگر' },
  shown: 'نمایش {shown} از {count}',

  facets: { outlet: 'رسانه', author: 'نویسنده', year: 'سال', month: 'ماه', language: 'زبان' },
  notStated: {
    outlet: 'رسانه ذکر نشده',
    author: 'نویسنده ذکر نشده',
    date: 'بی‌تاریخ',
    language: 'زبان نامعلوم',
  },
  dates: 'تاریخ',
  allValues: { one: 'نمایش {count} مورد', other: 'نمایش هر {count} مورد' },
  fewerValues: 'نمایش کمتر',
  narrowValues: 'جست‌وجو در فهرست: {facet}',
  byCount: 'ترتیب بر پایهٔ شمار',
  byName: 'ترتیب بر پایهٔ نام',
  removeChip: 'برداشتن پالایه:',
  clearAll: 'برداشتن همهٔ پالایه‌ها',

  inferredDate: 'تاریخ استنباطی',
  untitled: 'بدون تیتر',
  sections: 'بخش‌های یافته‌شده',
  copies: { one: 'و {count} نسخهٔ دیگر', other: 'و {count} نسخهٔ دیگر' },

  unknown: 'هیچ مطلبی واژهٔ «{word}» را ندارد.',
  withoutWord: 'جست‌وجو بدون «{word}»',
  didYouMean: 'منظورتان «{query}» بود؟',
  withoutFilters: { one: '{count} مطلب بدون پالایه‌ها', other: '{count} مطلب بدون پالایه‌ها' },
  withoutFilter: { one: '{count} مطلب بدون پالایهٔ «{facet}»', other: '{count} مطلب بدون پالایهٔ «{facet}»' },
  otherLanguages: { one: '{count} مطلب به زبانی دیگر', other: '{count} مطلب به زبان‌های دیگر' },
  byAuthor: {
    one: '{count} مطلب از نویسندگانی به نام «{name}»',
    other: '{count} مطلب از نویسندگانی به نام «{name}»',
  },
  fromOutlet: {
    one: '{count} مطلب از رسانه‌هایی به نام «{name}»',
    other: '{count} مطلب از رسانه‌هایی به نام «{name}»',
  },
  otherWords: 'واژه‌های دیگر، واژه‌های کمتر یا املای دیگری را امتحان کنید.',

  chart: 'مطالب در گذر زمان',
  chartScale: { year: 'تا {count} مطلب در سال', month: 'تا {count} مطلب در ماه', day: 'تا {count} مطلب در روز' },
  chartTable: 'به شکل جدول',
  chartOutlets: 'بر پایهٔ رسانه',
  chartColumn: 'مطالب',
  period: 'دوره',
  chartBar: { one: '{period}: {count} مطلب', other: '{period}: {count} مطلب' },
  chartPartial: '{count} مطلب با تاریخ نادقیق‌تر',
  chartUndated: '{count} مطلب بی‌تاریخ',
  vagueDates: { month: 'بدون ماه', day: 'بدون روز' },
};

export const searchFormFa: SearchFormMessages = {
  label: 'جست‌وجو در آرشیو',
  submit: 'جست‌وجو',
  sort: 'ترتیب',
  sorts: { relevance: 'مرتبط‌ترین', newest: 'از تازه به قدیم', oldest: 'از قدیم به تازه' },
  filters: 'پالایه‌ها',
  chosen: 'پالایه‌های برگزیده',
  results: 'یافته‌ها',
  help: 'چگونه جست‌وجو کنید',
  examples: [
    { query: 'بندر اعتصاب', meaning: 'هر دو واژه، به هر صورتی' },
    { query: '"اعتصاب بندر"', meaning: 'واژه‌ها پشت سر هم' },
    { query: 'بندر -اعتصاب', meaning: 'یک واژه بدون دیگری' },
    { query: 'اعتصاب OR تحصن', meaning: 'یکی از دو واژه' },
    { query: 'outlet:courier author:"ada marsh"', meaning: 'با واژه‌های نام رسانه یا نویسنده' },
    {
      query: 'date:1382-03 date:1998..2003',
      meaning: 'از یک سال، یک ماه یا یک روز، یا از یکی تا دیگری؛ خورشیدی یا میلادی',
    },
    { query: 'lang:fa', meaning: 'به یک زبان، با کد آن' },
  ],
  withoutScript: 'جست‌وجو به جاوااسکریپت نیاز دارد. همه‌چیز را با گشتن در آرشیو هم می‌توان یافت:',
};

export const readingFa: ReadingMessages = {
  label: 'از جست‌وجوی شما',
  marked: { one: '{count} واژه نشان‌دار است', other: '{count} واژه نشان‌دار است' },
  previousMark: 'واژهٔ نشان‌دار قبلی',
  nextMark: 'واژهٔ نشان‌دار بعدی',
  hideMarks: 'پنهان کردن نشان‌ها',
  showMarks: 'نمایش نشان‌ها',
  backToResults: 'بازگشت به یافته‌ها',
  previousResult: 'یافتهٔ قبلی',
  nextResult: 'یافتهٔ بعدی',
};
