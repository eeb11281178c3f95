import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleFa } from './article-fa.ts';
import { browseFa } from './browse-fa.ts';
import { readerFa } from './reader-fa.ts';
import { readingFa, searchFa, searchFormFa } from './search-fa.ts';

/** The interface in Persian. */
export function messagesFa(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) => count(n, { one: '{count} مطلب', other: '{count} مطلب' });
  return {
    language: 'fa',
    locale: counting.locale,
    dir: 'rtl',
    calendar: 'persian',
    firstWeekday: 6,

    skip: 'رفتن به متن',
    navigation: 'گشت‌وگذار در آرشیو',
    home: 'صفحهٔ نخست',
    articles: 'مطالب',
    outlets: 'رسانه‌ها',
    authors: 'نویسندگان',
    years: 'سال‌ها',
    languages: 'زبان‌ها',
    about: 'دربارهٔ آرشیو',
    crumbs: 'جای شما در آرشیو',
    translations: 'این صفحه به زبان‌های دیگر',
    searchLabel: 'جست‌وجو در آرشیو',
    searchPlaceholder: 'جست‌وجو در آرشیو',
    search: 'جست‌وجو',
    footer: 'دربارهٔ این سایت',
    atomFeed: 'خوراک Atom',
    jsonFeed: 'خوراک JSON',
    report: 'تماس و درخواست حذف',
    rights: (rights) => rights,

    articleCount,
    nameCount: {
      outlets: (n) => count(n, { one: '{count} رسانه', other: '{count} رسانه' }),
      authors: (n) => count(n, { one: '{count} نویسنده', other: '{count} نویسنده' }),
      years: (n) => count(n, { one: '{count} سال', other: '{count} سال' }),
      languages: (n) => count(n, { one: '{count} زبان', other: '{count} زبان' }),
    },
    figure: {
      articles: (n) => count(n, { one: 'مطلب', other: 'مطلب' }),
      outlets: (n) => count(n, { one: 'رسانه', other: 'رسانه' }),
      authors: (n) => count(n, { one: 'نویسنده', other: 'نویسنده' }),
      years: (n) => count(n, { one: 'سال', other: 'سال' }),
      languages: (n) => count(n, { one: 'زبان', other: 'زبان' }),
    },
    span: (from, to) => (from === to ? from : `${from} تا ${to}`),
    comma: '، ',
    untitled: 'بدون تیتر',

    newest: 'تازه‌ترین مطالب',
    allArticles: 'همهٔ مطالب',
    byYear: 'بر پایهٔ سال',
    byLetter: 'بر پایهٔ حرف نخست',
    jumpTo: 'رفتن به',
    decade: (year) => `دههٔ ${year}`,
    articlesByYear: (from, to) => `شمار مطالب هر سال، از ${from} تا ${to}`,
    mostArticles: 'با بیشترین مطلب',
    allOf: {
      outlets: 'همهٔ رسانه‌ها',
      authors: 'همهٔ نویسندگان',
      years: 'همهٔ سال‌ها',
      languages: 'همهٔ زبان‌ها',
    },

    dayUnknown: 'روز نامعلوم',
    monthUnknown: 'ماه نامعلوم',
    monthUnknownIn: (year) => `${year}، ماه نامعلوم`,
    undated: 'بی‌تاریخ',
    undatedHeading: 'مطالب بی‌تاریخ',
    undatedNote: 'منبع این مطالب تاریخ انتشاری ندارد و هیچ تاریخی هم حدس زده نشده است.',
    noOutlet: 'رسانه ذکر نشده',
    noOutletNote: 'منبع این مطالب نمی‌گوید چه کسی آن‌ها را منتشر کرده است.',
    noAuthor: 'نویسنده ذکر نشده',
    noAuthorNote: 'منبع این مطالب نامی از نویسنده نمی‌برد.',
    noLanguage: 'زبان نامعلوم',
    noLanguageNote: 'زبان این مطالب ذکر نشده و از متنشان هم شناخته نشد.',
    otherLetters: 'سایر',

    newer: 'تازه‌تر',
    older: 'قدیمی‌تر',
    pager: 'تازه‌تر و قدیمی‌تر',
    parts: 'ادامهٔ این فهرست',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'تازه‌ترین' : `بخش ${number(part)}`),
    kicker: { outlet: 'رسانه', author: 'نویسنده', language: 'زبان' },
    writtenFor: 'منتشرشده در',
    inLanguages: 'زبان‌ها',
    description: {
      month: (name, n) => `${name}: ${articleCount(n)}، از تازه به قدیم.`,
      shelf: (name, n) => `${name}: ${articleCount(n)}، از تازه به قدیم.`,
      directory: (name, site) => `${name}، ${site}.`,
    },
    dayLabel: (day, n) => `${day}، ${n === 0 ? 'بدون مطلب' : articleCount(n)}`,

    article: articleFa(counting),
    aboutPage: {
      heading: 'دربارهٔ این آرشیو',
      made: 'داده‌ها چگونه فراهم شده‌اند',
      madeText: [
        'هر مطلب این آرشیو در آغاز یک پروندهٔ ذخیره‌شده بوده است: یک صفحهٔ وب، یک متن، یک نسخهٔ چاپی. برنامه‌ای هر پرونده را خوانده و تیتر، رسانه، نویسندگان، تاریخ و متن مطلب را از آن برداشته است.',
        'هیچ چیز ساختگی نیست. هر داده یا همان است که منبع می‌گوید، همراه با سطری که از آن خوانده شده، یا نوشته شده است «در منبع ذکر نشده». هر جا منبع را می‌شد به دو گونه خواند، آن داده باز گذاشته شده است. گاه گردآورندهٔ آرشیو داده‌ای را افزوده یا درست کرده است؛ در این صورت همان‌جا گفته می‌شود.',
        'هیچ چیز از دست نمی‌رود. آنچه جزو مطلب نیست، مانند فهرست‌ها، اطلاعیه‌ها و آگهی‌ها، از متن برداشته شده، اما همراه با دلیل آن در جای خود در هر مطلب در دسترس است.',
      ],
      gaps: 'آنچه منابع نمی‌گویند',
      gapsText: 'مطالبی که داده‌ای از آن‌ها معلوم نیست در این‌جا آمده‌اند تا کسی جای خالی را واقعیت نپندارد.',
      rights: 'حقوق',
      rightsText: 'حقوق مطالب از آنِ صاحبان آن‌هاست. گردانندگان این آرشیو اعلام می‌کنند:',
      rightsUnknown: 'حقوق مطالب از آنِ صاحبان آن‌هاست. گردانندگان این آرشیو چیز دیگری اعلام نکرده‌اند.',
      contact: 'تماس، اصلاح و حذف',
      contactText:
        'برای گزارش خطا، یا درخواست اصلاح یا حذف یک مطلب، به گردانندگان این آرشیو بنویسید و نشانی پایدار پای مطلب را هم بیاورید.',
      contactUnknown: 'گردانندگان این آرشیو راه تماسی اعلام نکرده‌اند.',
      reuse: 'پیگیری و استفادهٔ دوباره',
      reuseText: 'تازه‌ترین مطالب را می‌توان با یک خوراک‌خوان دنبال کرد.',
    },
    missingPage: {
      heading: 'در این نشانی صفحه‌ای نیست',
      text: 'شاید نشانی نادرست نوشته شده یا مطلب برداشته شده باشد.',
      ways: 'گشت‌وگذار در آرشیو',
    },
    moved: { heading: 'نشانی این مطلب عوض شده است', text: 'نشانی تازه:' },
    searchPage: 'جست‌وجو',
    searchForm: searchFormFa,
    searchScript: searchFa,
    reading: readingFa,
    browse: browseFa,
    reader: readerFa,
  };
}
