import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { isolated } from './isolated.ts';
import { reasonsFa } from './reasons-fa.ts';

/** The words of an article's page in Persian. */
export function articleFa({ number, count }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `سطر ${number(from)}` : `سطرهای ${number(from)} تا ${number(to)}`;
  return {
    by: 'نویسنده',
    notStated: 'در منبع ذکر نشده',
    fields: {
      title: 'تیتر',
      outlet: 'رسانه',
      authors: 'نویسندگان',
      date: 'تاریخ',
      originalDate: 'نخستین انتشار',
      updated: 'به‌روزشده',
      basedOn: 'بر پایهٔ',
      language: 'زبان',
      url: 'نشانی اصلی',
    },
    length: 'زمان مطالعه',
    readingTime: (minutes) => count(minutes, { one: '{count} دقیقه', other: '{count} دقیقه' }),
    contents: 'در این مطلب',
    evidence: 'این داده‌ها از کجا آمده‌اند',
    evidenceNote: 'هر داده همان است که منبع می‌گوید، همراه با سطری که از آن خوانده شده است.',
    readFrom: (from, to) => `خوانده‌شده از ${lines(from, to)}:`,
    curated: 'به گفتهٔ گردآورندهٔ آرشیو',
    overruled: 'یافته شد، اما پذیرفته نشد',
    leftOpen: (reason) => `باز گذاشته شد: ${reason}`,
    openReasons: {
      sameDay: 'همان روزِ تاریخ مطلب',
      weakSign: (quote) => `تنها یک نشانهٔ ضعیف، «${isolated(quote)}»`,
      rivals: (one, other) => `دو پاسخ هم‌وزن، «${isolated(one)}» و «${isolated(other)}»`,
      outletAlone: (quote) => `تنها نام رسانه آمده است، «${isolated(quote)}»`,
    },
    reasons: reasonsFa,
    knownOutlet: (by) => `رسانه‌ای که آرشیو می‌شناسد، از راه ${isolated(by)}`,
    structuredData: (property) => `داده‌های ساختارمند صفحه، ${isolated(property)}`,
    metadata: (name) => `فرادادهٔ صفحه، ${isolated(name)}`,
    noBody: 'منبع متنی پیوسته ندارد.',
    removed: (n) =>
      count(n, {
        one: 'آنچه از منبع برداشته شد ({count} قطعه)',
        other: 'آنچه از منبع برداشته شد ({count} قطعه)',
      }),
    lines,
    record: 'دربارهٔ این نسخه',
    cite: 'شیوهٔ ارجاع',
    address: 'نشانی پایدار',
    seed: 'پروندهٔ منبع',
    fingerprint: 'اثر انگشت منبع (SHA-256)',
    report: 'گزارش خطا یا درخواست حذف',
    reportSubject: (id) => `دربارهٔ مطلب «${isolated(id)}»`,
    around: 'مطالب پیش و پس از این به ترتیب تاریخ',
    previous: 'پیش از این',
    next: 'پس از این',
    citation,
  };
}

const citation = citationWith({ quotes: ['«', '»'], comma: '،', stop: '.', stopWithin: false });
