import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { isolated } from './isolated.ts';
import { reasonsAr } from './reasons-ar.ts';

/** The words of an article's page in Arabic. */
export function articleAr({ number, count }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `السطر ${number(from)}` : `الأسطر ${number(from)} إلى ${number(to)}`;
  return {
    by: 'بقلم',
    notStated: 'غير مذكور في المصدر',
    fields: {
      title: 'العنوان',
      outlet: 'وسيلة الإعلام',
      authors: 'الكتّاب',
      date: 'التاريخ',
      originalDate: 'النشر الأول',
      updated: 'آخر تحديث',
      basedOn: 'استنادًا إلى',
      language: 'اللغة',
      url: 'الرابط الأصلي',
    },
    length: 'مدة القراءة',
    readingTime: (minutes) =>
      count(minutes, {
        zero: 'أقل من دقيقة',
        one: 'دقيقة واحدة',
        two: 'دقيقتان',
        few: '{count} دقائق',
        many: '{count} دقيقة',
        other: '{count} دقيقة',
      }),
    contents: 'في هذا المقال',
    evidence: 'من أين جاءت هذه البيانات',
    evidenceNote: 'كل بيان هو كما يذكره المصدر، مع السطر الذي قُرئ منه.',
    readFrom: (from, to) => `قُرئ من ${lines(from, to)}:`,
    curated: 'ذكره القيّم على الأرشيف',
    overruled: 'وُجد أيضًا ولم يؤخذ به',
    leftOpen: (reason) => `تُرك دون حسم: ${reason}`,
    openReasons: {
      sameDay: 'هو يوم النشر نفسه',
      weakSign: (quote) => `إشارة ضعيفة فقط، «${isolated(quote)}»`,
      rivals: (one, other) => `جوابان متساويان في القوة، «${isolated(one)}» و«${isolated(other)}»`,
      outletAlone: (quote) => `لم يُذكر إلا اسم وسيلة الإعلام، «${isolated(quote)}»`,
    },
    reasons: reasonsAr,
    knownOutlet: (by) => `وسيلة إعلام معروفة لدى الأرشيف، عُرفت من ${isolated(by)}`,
    structuredData: (property) => `بيانات الصفحة المنظمة، ${isolated(property)}`,
    metadata: (name) => `البيانات الوصفية للصفحة، ${isolated(name)}`,
    noBody: 'لا يحتوي المصدر على نص متصل.',
    removed: (n) =>
      count(n, {
        zero: 'ما نُزع من المصدر (لا شيء)',
        one: 'ما نُزع من المصدر (مقطع واحد)',
        two: 'ما نُزع من المصدر (مقطعان)',
        few: 'ما نُزع من المصدر ({count} مقاطع)',
        many: 'ما نُزع من المصدر ({count} مقطعًا)',
        other: 'ما نُزع من المصدر ({count} مقطع)',
      }),
    lines,
    record: 'عن هذه النسخة',
    cite: 'صيغة الاستشهاد',
    address: 'الرابط الدائم',
    seed: 'الملف المصدر',
    fingerprint: 'بصمة المصدر (SHA-256)',
    report: 'الإبلاغ عن خطأ أو طلب الحذف',
    reportSubject: (id) => `بشأن المقال «${isolated(id)}»`,
    around: 'المقالات السابقة والتالية حسب التاريخ',
    previous: 'السابق',
    next: 'التالي',
    citation,
  };
}

const citation = citationWith({ quotes: ['«', '»'], comma: '،', stop: '.', stopWithin: false });
