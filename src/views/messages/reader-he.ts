import type { ReaderMessages } from '../reader-messages.ts';

export const readerHe: ReaderMessages = {
  views: {
    label: 'הצגת הטקסט',
    cleaned: 'טקסט נקי',
    removed: 'מה שהוסר',
    original: 'המקור עם מספרי שורות',
    removedNote: 'תפריטים, הודעות וכל מה שאינו חלק מן הכתבה, כל אחד במקומו ועם הסיבה.',
    originalNote: 'המקור כולו בסדר שלו: הטקסט, השדות ומה שהוסר.',
    cut: (lines, reason) => `הוסר, ${lines}: ${reason}`,
  },
  references: 'קובץ הפניה',
  table: 'טבלה',
  sectionLink: 'קישור לסעיף זה',
  copied: 'הקישור לסעיף הועתק.',
  settings: {
    label: 'הגדרות קריאה',
    scheme: 'צבעים',
    schemes: { system: 'לפי המערכת', light: 'בהיר', dark: 'כהה' },
    size: 'גודל הטקסט',
    sizes: { small: 'קטן', normal: 'רגיל', large: 'גדול' },
    measure: 'אורך השורה',
    measures: { narrow: 'קצר', normal: 'רגיל', wide: 'ארוך' },
    shortcuts: 'קיצורי מקש יחיד',
    keys: [
      ['/', 'חיפוש'],
      ['n', 'המילה המסומנת הבאה'],
      ['p', 'המילה המסומנת הקודמת'],
    ],
  },
};
