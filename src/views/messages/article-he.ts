import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { isolated } from './isolated.ts';
import { reasonsHe } from './reasons-he.ts';

/** The words of an article's page in Hebrew. */
export function articleHe({ number, count }: Counting): ArticleMessages {
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
    contents: 'בכתבה זו',
    evidence: 'מניין ידוע כל פרט',
    evidenceNote: 'כל פרט הוא כפי שהמקור מציין אותו, עם השורה שממנה נקרא.',
    readFrom: (from, to) => `נקרא מ${lines(from, to)}:`,
    curated: 'צוין בידי אוצר הארכיון',
    overruled: 'נמצא גם, אך לא התקבל',
    leftOpen: (reason) => `נותר פתוח: ${reason}`,
    openReasons: {
      sameDay: 'אותו היום כמו התאריך',
      weakSign: (quote) => `רק סימן חלש, ”${isolated(quote)}”`,
      rivals: (one, other) => `שתי תשובות שוות בכוחן, ”${isolated(one)}” ו”${isolated(other)}”`,
      outletAlone: (quote) => `צוין רק כלי התקשורת, ”${isolated(quote)}”`,
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
    lines,
    record: 'אודות עותק זה',
    cite: 'לציטוט',
    address: 'כתובת קבועה',
    seed: 'קובץ המקור',
    fingerprint: 'טביעת האצבע של המקור (SHA-256)',
    report: 'דיווח על שגיאה או בקשת הסרה',
    reportSubject: (id) => `בעניין הכתבה ”${isolated(id)}”`,
    around: 'הכתבות שלפני ושאחרי לפי תאריך',
    previous: 'מוקדם יותר',
    next: 'מאוחר יותר',
    citation,
  };
}

const citation = citationWith({ quotes: ['”', '”'], comma: ',', stop: '.', stopWithin: false });
