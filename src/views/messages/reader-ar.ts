import type { ReaderMessages } from '../reader-messages.ts';

export const readerAr: ReaderMessages = {
  views: {
    label: 'عرض النص',
    cleaned: 'النص المنقّى',
    removed: 'ما حُذف',
    original: 'الأصل مع أرقام الأسطر',
    removedNote: 'القوائم والتنبيهات وغيرها مما ليس من المقال، كلٌّ في موضعه مع السبب.',
    originalNote: 'المصدر كاملًا بترتيبه: النص والحقول وما حُذف.',
    cut: (lines, reason) => `حُذف، ${lines}: ${reason}`,
  },
  references: 'ملف المرجع',
  table: 'جدول',
  sectionLink: 'رابط هذا القسم',
  copied: 'نُسخ رابط هذا القسم.',
  settings: {
    label: 'إعدادات القراءة',
    scheme: 'الألوان',
    schemes: { system: 'حسب النظام', light: 'فاتحة', dark: 'داكنة' },
    size: 'حجم الخط',
    sizes: { small: 'صغير', normal: 'عادي', large: 'كبير' },
    measure: 'طول السطر',
    measures: { narrow: 'قصير', normal: 'عادي', wide: 'طويل' },
    shortcuts: 'اختصارات المفتاح الواحد',
    keys: [
      ['/', 'البحث'],
      ['n', 'الكلمة المعلَّمة التالية'],
      ['p', 'الكلمة المعلَّمة السابقة'],
    ],
  },
};
