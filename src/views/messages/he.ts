import type { ArticleMessages, Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { browseHe } from './browse-he.ts';
import { citationWith } from './citation.ts';
import { isolated } from './isolated.ts';
import { readerHe } from './reader-he.ts';
import { reasonsHe } from './reasons-he.ts';
import { readingHe, searchFormHe, searchHe } from './search-he.ts';

/** The interface in Hebrew. */
export function messagesHe(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) => count(n, { one: 'כתבה אחת', two: 'שתי כתבות', other: '{count} כתבות' });
  return {
    language: 'he',
    locale: counting.locale,
    dir: 'rtl',
    firstWeekday: 0,

    skip: 'דילוג לתוכן',
    navigation: 'דרכים לעיון בארכיון',
    home: 'דף הבית',
    articles: 'כתבות',
    outlets: 'כלי תקשורת',
    authors: 'כותבים',
    years: 'שנים',
    languages: 'שפות',
    about: 'אודות',
    crumbs: 'מיקומך באתר',
    searchLabel: 'חיפוש בארכיון',
    searchPlaceholder: 'חיפוש בארכיון',
    search: 'חיפוש',
    footer: 'אודות האתר',
    atomFeed: 'עדכוני אטום',
    jsonFeed: 'עדכוני ג׳ייסון',
    report: 'יצירת קשר ובקשת הסרה',
    rights: (rights) => rights,
    contact: (contact) => `יצירת קשר: ${contact}`,

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
    untitled: 'ללא כותרת',

    newest: 'הכתבות החדשות ביותר',
    allArticles: 'כל הכתבות',
    byYear: 'לפי שנה',
    byMonth: 'לפי חודש',
    byLetter: 'לפי אות',
    jumpTo: 'מעבר אל',
    decade: (year) => `העשור של ${year}`,
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
    pager: 'רשימות סמוכות',
    parts: 'המשך הרשימה',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'החדשות ביותר' : `חלק ${number(part)}`),
    kicker: { outlet: 'כלי תקשורת', author: 'כותב', language: 'שפה', month: 'כתבות' },
    writtenFor: 'פורסם ב',
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
        'דבר לא הומצא. כל פרט הוא מה שהמקור אומר, עם השורה שממנה נקרא, או שכתוב לגביו „לא צוין במקור”. במקום שהמקור ניתן לקריאה בשני אופנים, הפרט נותר פתוח. ייתכן שאוצר הארכיון ציין פרט או תיקן אותו; במקרה כזה הדבר נאמר.',
        'דבר לא אבד. מה שאינו חלק מן הכתבה, כגון תפריטים, הודעות ופרסומות, הוסר מן הטקסט, אך אפשר לעיין בו בתחתית כל כתבה בצירוף הסיבה.',
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
      ways: 'דרכים לעיון בארכיון',
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

function articleHe({ number, count }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `שורה ${number(from)}` : `שורות ${number(from)} עד ${number(to)}`;
  return {
    by: 'מאת',
    notStated: 'לא צוין במקור',
    fields: {
      title: 'כותרת',
      outlet: 'כלי תקשורת',
      authors: 'כותבים',
      date: 'תאריך',
      originalDate: 'פרסום ראשון',
      updated: 'עודכן',
      basedOn: 'מבוסס על',
      language: 'שפה',
      url: 'הכתובת המקורית',
    },
    length: 'זמן קריאה',
    readingTime: (minutes) => count(minutes, { one: 'דקה', two: 'שתי דקות', other: '{count} דקות' }),
    updated: (date) => `עודכן ב־${date}`,
    originally: (date) => `פורסם לראשונה ב־${date}`,
    basedOn: 'מבוסס על',
    source: 'הכתובת המקורית',
    contents: 'בכתבה זו',
    evidence: 'מניין ידוע כל פרט',
    evidenceNote: 'כל פרט הוא כפי שהמקור מציין אותו, עם השורה שממנה נקרא.',
    readFrom: (from, to) => `נקרא מ${lines(from, to)}:`,
    curated: 'צוין בידי אוצר הארכיון',
    overruled: 'נמצא גם, אך לא התקבל',
    leftOpen: (reason) => `נותר פתוח: ${reason}`,
    openReasons: {
      sameDay: 'אותו היום כמו התאריך',
      weakSign: (quote) => `רק סימן חלש, „${isolated(quote)}”`,
      rivals: (one, other) => `שתי תשובות שוות בכוחן, „${isolated(one)}” ו„${isolated(other)}”`,
      outletAlone: (quote) => `צוין רק כלי התקשורת, „${isolated(quote)}”`,
    },
    reasons: reasonsHe,
    knownOutlet: (by) => `כלי תקשורת המוכר לארכיון, לפי ${isolated(by)}`,
    structuredData: (property) => `הנתונים המובנים של הדף, ${isolated(property)}`,
    metadata: (name) => `נתוני־העל של הדף, ${isolated(name)}`,
    noBody: 'במקור אין טקסט רציף.',
    removed: (n) =>
      count(n, {
        one: 'מה שהוסר מן המקור (קטע אחד)',
        two: 'מה שהוסר מן המקור (שני קטעים)',
        other: 'מה שהוסר מן המקור ({count} קטעים)',
      }),
    removedNote: 'תפריטים, הודעות ומילים אחרות שאינן חלק מן הכתבה. יחד עם הטקסט שלמעלה הן המקור כולו.',
    lines,
    record: 'אודות עותק זה',
    cite: 'לציטוט',
    address: 'כתובת קבועה',
    seed: 'קובץ המקור',
    fingerprint: 'טביעת האצבע של המקור (SHA-256)',
    report: 'דיווח על שגיאה או בקשת הסרה',
    reportSubject: (id) => `בעניין הכתבה „${isolated(id)}”`,
    around: 'הכתבות שלפני ושאחרי לפי תאריך',
    previous: 'מוקדם יותר',
    next: 'מאוחר יותר',
    citation,
  };
}

const citation = citationWith({ quotes: ['„', '”'], comma: ',', stop: '.', stopWithin: false });
