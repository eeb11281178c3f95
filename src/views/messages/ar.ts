import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleAr } from './article-ar.ts';
import { browseAr } from './browse-ar.ts';
import { readerAr } from './reader-ar.ts';
import { readingAr, searchAr, searchFormAr } from './search-ar.ts';

/** The interface in Arabic. */
export function messagesAr(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) =>
    count(n, {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{count} مقالات',
      many: '{count} مقالًا',
      other: '{count} مقال',
    });
  return {
    language: 'ar',
    locale: counting.locale,
    dir: 'rtl',
    calendar: null,
    firstWeekday: 6,

    skip: 'انتقل إلى المحتوى',
    navigation: 'تصفح الأرشيف',
    home: 'الرئيسية',
    articles: 'المقالات',
    outlets: 'وسائل الإعلام',
    authors: 'الكتّاب',
    years: 'السنوات',
    languages: 'اللغات',
    about: 'عن الأرشيف',
    crumbs: 'أنت هنا',
    translations: 'هذه الصفحة بلغات أخرى',
    searchLabel: 'ابحث في الأرشيف',
    searchPlaceholder: 'ابحث في الأرشيف',
    search: 'بحث',
    footer: 'عن هذا الموقع',
    atomFeed: 'خلاصة Atom',
    jsonFeed: 'خلاصة JSON',
    report: 'الاتصال وطلب الحذف',
    rights: (rights) => rights,

    articleCount,
    nameCount: {
      outlets: (n) =>
        count(n, {
          zero: 'لا وسائل إعلام',
          one: 'وسيلة إعلام واحدة',
          two: 'وسيلتا إعلام',
          few: '{count} وسائل إعلام',
          many: '{count} وسيلة إعلام',
          other: '{count} وسيلة إعلام',
        }),
      authors: (n) =>
        count(n, {
          zero: 'لا كتّاب',
          one: 'كاتب واحد',
          two: 'كاتبان',
          few: '{count} كتّاب',
          many: '{count} كاتبًا',
          other: '{count} كاتب',
        }),
      years: (n) =>
        count(n, {
          zero: 'لا سنوات',
          one: 'سنة واحدة',
          two: 'سنتان',
          few: '{count} سنوات',
          many: '{count} سنة',
          other: '{count} سنة',
        }),
      languages: (n) =>
        count(n, {
          zero: 'لا لغات',
          one: 'لغة واحدة',
          two: 'لغتان',
          few: '{count} لغات',
          many: '{count} لغة',
          other: '{count} لغة',
        }),
    },
    figure: {
      articles: (n) =>
        count(n, { zero: 'مقال', one: 'مقال', two: 'مقال', few: 'مقالات', many: 'مقالًا', other: 'مقال' }),
      outlets: (n) =>
        count(n, {
          zero: 'وسيلة إعلام',
          one: 'وسيلة إعلام',
          two: 'وسيلة إعلام',
          few: 'وسائل إعلام',
          many: 'وسيلة إعلام',
          other: 'وسيلة إعلام',
        }),
      authors: (n) => count(n, { zero: 'كاتب', one: 'كاتب', two: 'كاتب', few: 'كتّاب', many: 'كاتبًا', other: 'كاتب' }),
      years: (n) => count(n, { zero: 'سنة', one: 'سنة', two: 'سنة', few: 'سنوات', many: 'سنة', other: 'سنة' }),
      languages: (n) => count(n, { zero: 'لغة', one: 'لغة', two: 'لغة', few: 'لغات', many: 'لغة', other: 'لغة' }),
    },
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    comma: '، ',
    untitled: 'بلا عنوان',

    newest: 'أحدث المقالات',
    allArticles: 'كل المقالات',
    byYear: 'حسب السنة',
    byLetter: 'حسب الحرف',
    jumpTo: 'انتقل إلى',
    decade: (year) => `عقد ${year}`,
    articlesByYear: (from, to) => `المقالات حسب السنة، من ${from} إلى ${to}`,
    mostArticles: 'الأكثر مقالات',
    allOf: {
      outlets: 'كل وسائل الإعلام',
      authors: 'كل الكتّاب',
      years: 'كل السنوات',
      languages: 'كل اللغات',
    },

    dayUnknown: 'اليوم غير معروف',
    monthUnknown: 'الشهر غير معروف',
    monthUnknownIn: (year) => `${year}، الشهر غير معروف`,
    undated: 'بلا تاريخ',
    undatedHeading: 'مقالات بلا تاريخ',
    undatedNote: 'لا تذكر مصادر هذه المقالات تاريخًا للنشر، ولم يُخمَّن لها تاريخ.',
    noOutlet: 'وسيلة الإعلام غير مذكورة',
    noOutletNote: 'لا تذكر مصادر هذه المقالات من نشرها.',
    noAuthor: 'الكاتب غير مذكور',
    noAuthorNote: 'لا تسمّي مصادر هذه المقالات كاتبًا.',
    noLanguage: 'اللغة غير معروفة',
    noLanguageNote: 'لغة هذه المقالات غير مذكورة، ولم يتسنَّ التعرف إليها من النص.',
    otherLetters: 'أخرى',

    newer: 'الأحدث',
    older: 'الأقدم',
    pager: 'الأحدث والأقدم',
    parts: 'بقية هذه القائمة',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'الأحدث' : `الجزء ${number(part)}`),
    kicker: { outlet: 'وسيلة إعلام', author: 'كاتب', language: 'لغة' },
    writtenFor: 'نُشر في',
    inLanguages: 'اللغات',
    description: {
      month: (name, n) => `${name}: ${articleCount(n)}، الأحدث أولًا.`,
      shelf: (name, n) => `${name}: ${articleCount(n)}، الأحدث أولًا.`,
      directory: (name, site) => `${name}، ${site}.`,
    },
    dayLabel: (day, n) => `${day}، ${articleCount(n)}`,

    article: articleAr(counting),
    aboutPage: {
      heading: 'عن هذا الأرشيف',
      made: 'كيف أُعدّت البيانات',
      madeText: [
        'بدأ كل مقال في هذا الأرشيف ملفًا محفوظًا: صفحة ويب أو نصًا أو نسخة مطبوعة. قرأ برنامج كل ملف وأخذ منه العنوان ووسيلة الإعلام والكتّاب والتاريخ ونص المقال.',
        'لا شيء مختلق. كل بيان إما أن يكون ما يقوله المصدر، مع السطر الذي قُرئ منه، أو يُكتب أنه «غير مذكور في المصدر». وحيث احتمل المصدر قراءتين تُرك البيان دون حسم. وقد يكون القيّم على الأرشيف ذكر بيانًا أو صححه، وعندها يُنص على ذلك.',
        'لا شيء يضيع. ما ليس جزءًا من المقال، كالقوائم والتنبيهات والإعلانات، يُنزع من النص، لكن يمكن الاطلاع عليه في موضعه من كل مقال مع سبب نزعه.',
      ],
      gaps: 'ما لا تذكره المصادر',
      gapsText: 'تُدرج هنا المقالات التي لا يُعرف أحد بياناتها، حتى لا يظن أحد الفراغ حقيقة.',
      rights: 'الحقوق',
      rightsText: 'تبقى حقوق المقالات لأصحابها. ويعلن القائمون على هذا الأرشيف:',
      rightsUnknown: 'تبقى حقوق المقالات لأصحابها. ولم يعلن القائمون على هذا الأرشيف شيئًا آخر.',
      contact: 'الاتصال والتصحيح والحذف',
      contactText:
        'للإبلاغ عن خطأ، أو لطلب تصحيح مقال أو حذفه، يُرجى الكتابة إلى القائمين على هذا الأرشيف مع ذكر الرابط الدائم الوارد في ذيل المقال.',
      contactUnknown: 'لم يذكر القائمون على هذا الأرشيف وسيلة للاتصال.',
      reuse: 'المتابعة وإعادة الاستخدام',
      reuseText: 'يمكن متابعة أحدث المقالات بقارئ خلاصات.',
    },
    missingPage: {
      heading: 'لا توجد صفحة بهذا الرابط',
      text: 'ربما كُتب الرابط خطأً، أو حُذف المقال.',
      ways: 'تصفح الأرشيف',
    },
    moved: { heading: 'تغيّر رابط هذا المقال', text: 'تجده الآن هنا:' },
    searchPage: 'بحث',
    searchForm: searchFormAr,
    searchScript: searchAr,
    reading: readingAr,
    browse: browseAr,
    reader: readerAr,
  };
}
