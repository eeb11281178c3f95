import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../../text/search-messages.ts';

export const searchHe: SearchMessages = {
  loading: 'מתבצע חיפוש…',
  failed: 'החיפוש לא נטען. אפשר לנסות שוב, או לעיין בארכיון בעזרת הקישורים שלמעלה.',
  articles: { one: 'כתבה אחת בארכיון', two: 'שתי כתבות בארכיון', other: '{count} כתבות בארכיון' },
  results: { zero: 'לא נמצא דבר', one: 'נמצאה כתבה אחת', two: 'נמצאו שתי כתבות', other: 'נמצאו {count} כתבות' },
  asked: 'חיפשת:',
  askedParts: {
    or: 'או',
    phrase: '”{words}”',
    beginning: '{word}… (מילים המתחילות כך)',
    without: 'ללא {word}',
    field: '{facet}: {value}',
  },
  more: { one: 'הצגת עוד אחת', two: 'הצגת עוד שתיים', other: 'הצגת עוד {count}' },
  shown: 'מוצגות {shown} מתוך {count}',

  facets: { outlet: 'כלי תקשורת', author: 'כותב', year: 'שנה', month: 'חודש', language: 'שפה' },
  notStated: {
    outlet: 'כלי התקשורת לא צוין',
    author: 'הכותב לא צוין',
    date: 'ללא תאריך',
    language: 'השפה אינה ידועה',
  },
  dates: 'תאריכים',
  allValues: { one: 'הצגת {count}', two: 'הצגת {count}', other: 'הצגת כל ה־{count}' },
  fewerValues: 'הצגת פחות',
  narrowValues: 'סינון הרשימה: {facet}',
  byCount: 'מיון לפי מספר',
  byName: 'מיון לפי שם',
  removeChip: 'הסרת המסנן:',
  clearAll: 'הסרת כל המסננים',

  inferredDate: 'תאריך שהוסק',
  untitled: 'ללא כותרת',
  sections: 'קטעים מתאימים',
  copies: { one: 'ועוד עותק אחד', two: 'ועוד שני עותקים', other: 'ועוד {count} עותקים' },

  unknown: 'אין כתבה עם המילה ”{word}”.',
  withoutWord: 'חיפוש ללא ”{word}”',
  didYouMean: 'האם התכוונת ל”{query}”?',
  withoutFilters: {
    one: 'כתבה אחת ללא המסננים',
    two: 'שתי כתבות ללא המסננים',
    other: '{count} כתבות ללא המסננים',
  },
  withoutFilter: {
    one: 'כתבה אחת בלי המסנן ”{facet}”',
    two: 'שתי כתבות בלי המסנן ”{facet}”',
    other: '{count} כתבות בלי המסנן ”{facet}”',
  },
  otherLanguages: { one: 'כתבה אחת בשפה אחרת', two: 'שתי כתבות בשפות אחרות', other: '{count} כתבות בשפות אחרות' },
  byAuthor: {
    one: 'כתבה אחת של כותבים בשם ”{name}”',
    two: 'שתי כתבות של כותבים בשם ”{name}”',
    other: '{count} כתבות של כותבים בשם ”{name}”',
  },
  fromOutlet: {
    one: 'כתבה אחת מכלי תקשורת בשם ”{name}”',
    two: 'שתי כתבות מכלי תקשורת בשם ”{name}”',
    other: '{count} כתבות מכלי תקשורת בשם ”{name}”',
  },
  otherWords: 'אפשר לנסות מילים אחרות, פחות מילים או כתיב אחר.',

  chart: 'כתבות לאורך זמן',
  chartScale: { year: 'עד {count} בשנה', month: 'עד {count} בחודש', day: 'עד {count} ביום' },
  chartTable: 'כטבלה',
  chartOutlets: 'לפי כלי תקשורת',
  chartColumn: 'כתבות',
  period: 'תקופה',
  chartBar: { one: '{period}: כתבה אחת', two: '{period}: שתי כתבות', other: '{period}: {count} כתבות' },
  chartPartial: 'בתאריך מדויק פחות: {count}',
  chartUndated: 'ללא תאריך: {count}',
  vagueDates: { month: 'ללא חודש', day: 'ללא יום' },
};

export const searchFormHe: SearchFormMessages = {
  label: 'חיפוש בארכיון',
  submit: 'חיפוש',
  sort: 'מיון לפי',
  sorts: { relevance: 'רלוונטיות', newest: 'מן החדש לישן', oldest: 'מן הישן לחדש' },
  filters: 'מסננים',
  chosen: 'המסננים שנבחרו',
  results: 'תוצאות',
  help: 'איך מחפשים',
  examples: [
    { query: 'נמל שביתה', meaning: 'שתי המילים, בכל צורותיהן' },
    { query: '"שביתה בנמל"', meaning: 'המילים זו לצד זו' },
    { query: 'נמל -שביתה', meaning: 'מילה אחת ולא האחרת' },
    { query: 'שביתה OR עיצומים', meaning: 'אחת משתי המילים' },
    { query: 'outlet:courier author:"ada marsh"', meaning: 'לפי מילים משמו של כלי תקשורת או של כותב' },
    { query: 'date:2003-05 date:1998..2003', meaning: 'משנה, מחודש או מיום, או מאחד עד אחר' },
    { query: 'lang:fa', meaning: 'בשפה מסוימת, לפי קוד השפה' },
  ],
  withoutScript: 'לחיפוש דרוש JavaScript. אפשר למצוא הכול גם בעיון בארכיון:',
};

export const readingHe: ReadingMessages = {
  label: 'מן החיפוש שלך',
  marked: { one: 'סומנה מילה אחת', two: 'סומנו שתי מילים', other: 'סומנו {count} מילים' },
  previousMark: 'המילה המסומנת הקודמת',
  nextMark: 'המילה המסומנת הבאה',
  hideMarks: 'הסתרת הסימון',
  showMarks: 'הצגת הסימון',
  backToResults: 'חזרה לתוצאות',
  previousResult: 'התוצאה הקודמת',
  nextResult: 'התוצאה הבאה',
};
