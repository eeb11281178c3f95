import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleHe } from './article-he.ts';
import { browseHe } from './browse-he.ts';
import { readerHe } from './reader-he.ts';
import { readingHe, searchFormHe, searchHe } from './search-he.ts';

/** The interface in Hebrew. */
export function messagesHe(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) => count(n, { one: 'כתבה אחת', two: 'שתי כתבות', other: '{count} כתבות' });
  return {
    language: 'he',
    locale: counting.locale,
    dir: 'rtl',
    calendar: null,
    firstWeekday: 0,

    skip: 'דילוג לתוכן',
    navigation: 'עיון בארכיון',
    home: 'דף הבית',
    articles: 'כתבות',
    outlets: 'כלי תקשורת',
    authors: 'כותבים',
    years: 'שנים',
    languages: 'שפות',
    about: 'אודות',
    crumbs: 'מיקומך באתר',
    translations: 'הדף הזה בשפות אחרות',
    searchLabel: 'חיפוש בארכיון',
    searchPlaceholder: 'חיפוש בארכיון',
    search: 'חיפוש',
    footer: 'אודות האתר',
    atomFeed: 'עדכוני Atom',
    jsonFeed: 'עדכוני JSON',
    report: 'יצירת קשר ובקשת הסרה',
    rights: (rights) => rights,

    articleCount,
    nameCount: {
      outlets: (n) => count(n, { one: 'כלי תקשורת אחד', two: 'שני כלי תקשורת', other: '{count} כלי תקשורת' }),
      authors: (n) => count(n, { one: 'כותב אחד', two: 'שני כותבים', other: '{count} כותבים' }),
      years: (n) => count(n, { one: 'שנה אחת', two: 'שנתיים', other: '{count} שנים' }),
      languages: (n) => count(n, { one: 'שפה אחת', two: 'שתי שפות', other: '{count} שפות' }),
    },
    figure: {
      articles: (n) => count(n, { one: 'כתבה', two: 'כתבות', other: 'כתבות' }),
      outlets: (n) => count(n, { one: 'כלי תקשורת', two: 'כלי תקשורת', other: 'כלי תקשורת' }),
      authors: (n) => count(n, { one: 'כותב', two: 'כותבים', other: 'כותבים' }),
      years: (n) => count(n, { one: 'שנה', two: 'שנים', other: 'שנים' }),
      languages: (n) => count(n, { one: 'שפה', two: 'שפות', other: 'שפות' }),
    },
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    comma: ', ',
    untitled: 'ללא כותרת',

    newest: 'הכתבות החדשות ביותר',
    allArticles: 'כל הכתבות',
    byYear: 'לפי שנה',
    byLetter: 'לפי אות',
    jumpTo: 'מעבר אל',
    decade: (year) => `שנות ה־${year}`,
    articlesByYear: (from, to) => `כתבות לפי שנה, מ־${from} עד ${to}`,
    mostArticles: 'בעלי מספר הכתבות הגדול ביותר',
    allOf: {
      outlets: 'כל כלי התקשורת',
      authors: 'כל הכותבים',
      years: 'כל השנים',
      languages: 'כל השפות',
    },

    dayUnknown: 'היום אינו ידוע',
    monthUnknown: 'החודש אינו ידוע',
    monthUnknownIn: (year) => `${year}, החודש אינו ידוע`,
    undated: 'ללא תאריך',
    undatedHeading: 'כתבות ללא תאריך',
    undatedNote: 'במקורות של כתבות אלה אין תאריך פרסום, ולא נוחש תאריך.',
    noOutlet: 'כלי התקשורת לא צוין',
    noOutletNote: 'המקורות של כתבות אלה אינם אומרים מי פרסם אותן.',
    noAuthor: 'הכותב לא צוין',
    noAuthorNote: 'המקורות של כתבות אלה אינם נוקבים בשם כותב.',
    noLanguage: 'השפה אינה ידועה',
    noLanguageNote: 'שפתן של כתבות אלה לא צוינה, ולא ניתן היה לזהותה מן הטקסט.',
    otherLetters: 'אחר',

    newer: 'חדש יותר',
    older: 'ישן יותר',
    pager: 'חדש יותר וישן יותר',
    parts: 'המשך הרשימה',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'החדשות ביותר' : `חלק ${number(part)}`),
    kicker: { outlet: 'כלי תקשורת', author: 'כותב', language: 'שפה' },
    writtenFor: 'פורסם בכלי התקשורת',
    inLanguages: 'שפות',
    description: {
      month: (name, n) => `${name}: ${articleCount(n)}, מן החדש לישן.`,
      shelf: (name, n) => `${name}: ${articleCount(n)}, מן החדש לישן.`,
      directory: (name, site) => `${name}, ${site}.`,
    },
    dayLabel: (day, n) => `${day}, ${n === 0 ? 'אין כתבות' : articleCount(n)}`,

    article: articleHe(counting),
    aboutPage: {
      heading: 'אודות הארכיון',
      made: 'כיצד נוצרו הרשומות',
      madeText: [
        'כל כתבה בארכיון זה החלה כקובץ שמור: דף אינטרנט, טקסט או תדפיס. תוכנה קראה כל קובץ ונטלה ממנו את הכותרת, את כלי התקשורת, את הכותבים, את התאריך ואת גוף הכתבה.',
        'דבר לא הומצא. כל פרט הוא מה שהמקור אומר, עם השורה שממנה נקרא, או שכתוב לגביו ”לא צוין במקור”. במקום שהמקור ניתן לקריאה בשני אופנים, הפרט נותר פתוח. ייתכן שאוצר הארכיון ציין פרט או תיקן אותו; במקרה כזה הדבר נאמר.',
        'דבר לא אבד. מה שאינו חלק מן הכתבה, כגון תפריטים, הודעות ופרסומות, הוסר מן הטקסט, אך אפשר לעיין בו בכל כתבה, במקומו ובצירוף הסיבה.',
      ],
      gaps: 'מה שהמקורות אינם אומרים',
      gapsText: 'כאן מפורטות כתבות שפרט שלהן אינו ידוע, כדי שאיש לא יראה בחסר עובדה.',
      rights: 'זכויות',
      rightsText: 'הזכויות בכתבות שמורות לבעליהן. מפעילי הארכיון מודיעים:',
      rightsUnknown: 'הזכויות בכתבות שמורות לבעליהן. מפעילי הארכיון לא הודיעו דבר נוסף.',
      contact: 'יצירת קשר, תיקונים והסרה',
      contactText:
        'לדיווח על שגיאה, או לבקשה לתקן או להסיר כתבה, נא לכתוב למפעילי הארכיון ולציין את הכתובת הקבועה המופיעה בתחתית הכתבה.',
      contactUnknown: 'מפעילי הארכיון לא ציינו דרך ליצירת קשר.',
      reuse: 'מעקב ושימוש חוזר',
      reuseText: 'אפשר לעקוב אחר הכתבות החדשות ביותר בקורא עדכונים.',
    },
    missingPage: {
      heading: 'אין דף בכתובת זו',
      text: 'ייתכן שהכתובת הוקלדה בשגיאה, או שהכתבה הוסרה.',
      ways: 'עיון בארכיון',
    },
    moved: { heading: 'לכתבה זו כתובת חדשה', text: 'היא נמצאת כעת כאן:' },
    searchPage: 'חיפוש',
    searchForm: searchFormHe,
    searchScript: searchHe,
    reading: readingHe,
    browse: browseHe,
    reader: readerHe,
  };
}
