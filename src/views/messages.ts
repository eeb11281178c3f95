import type { FieldName } from '../rules/claim.ts';
import { type InterfaceLanguage, interfaceLanguageOf } from '../text/interface-languages.ts';
import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../text/search/messages.ts';
import type { SecondCalendar } from '../text/second-calendar.ts';
import type { BrowseMessages } from './browse-messages.ts';
import { messagesAr } from './messages/ar.ts';
import { messagesDe } from './messages/de.ts';
import { messagesEn } from './messages/en.ts';
import { messagesEs } from './messages/es.ts';
import { messagesFa } from './messages/fa.ts';
import { messagesFr } from './messages/fr.ts';
import { messagesHe } from './messages/he.ts';
import { messagesJa } from './messages/ja.ts';
import { type Counting, countingIn } from './numbers.ts';
import type { ReaderMessages } from './reader-messages.ts';
import type { Reason } from './reasons.ts';

/** All words of the interface in one language. A language is one file in `messages/`; a missing key fails the type check. */
export interface Messages {
  /** BCP 47 of the words, and the locale of dates, numbers and sorting. */
  readonly language: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** The calendar that readers go by beside the Gregorian. */
  readonly calendar: SecondCalendar | null;
  /** First day of the week in calendars: 0 is Sunday. */
  readonly firstWeekday: number;

  readonly skip: string;
  readonly navigation: string;
  readonly home: string;
  readonly articles: string;
  readonly outlets: string;
  readonly authors: string;
  readonly years: string;
  readonly languages: string;
  readonly about: string;
  readonly crumbs: string;
  /** Names the choice between the languages of the site. */
  readonly translations: string;
  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly search: string;
  readonly footer: string;
  readonly atomFeed: string;
  readonly jsonFeed: string;
  readonly report: string;
  readonly rights: (rights: string) => string;

  readonly articleCount: (count: number) => string;
  readonly nameCount: { readonly [which in 'outlets' | 'authors' | 'years' | 'languages']: (count: number) => string };
  readonly figure: {
    readonly [which in 'articles' | 'outlets' | 'authors' | 'years' | 'languages']: (count: number) => string;
  };
  readonly span: (from: string, to: string) => string;
  /** Between the parts of a short line, with its blank. */
  readonly comma: string;
  readonly untitled: string;

  readonly newest: string;
  readonly allArticles: string;
  readonly byYear: string;
  readonly byLetter: string;
  readonly jumpTo: string;
  readonly decade: (year: string) => string;
  readonly articlesByYear: (from: string, to: string) => string;
  readonly mostArticles: string;
  readonly allOf: { readonly [which in 'outlets' | 'authors' | 'years' | 'languages']: string };

  readonly dayUnknown: string;
  readonly monthUnknown: string;
  readonly monthUnknownIn: (year: string) => string;
  readonly undated: string;
  readonly undatedHeading: string;
  readonly undatedNote: string;
  readonly noOutlet: string;
  readonly noOutletNote: string;
  readonly noAuthor: string;
  readonly noAuthorNote: string;
  readonly noLanguage: string;
  readonly noLanguageNote: string;
  readonly otherLetters: string;

  readonly newer: string;
  readonly older: string;
  readonly pager: string;
  readonly parts: string;
  readonly partOf: (name: string, part: string) => string;
  readonly numberedPart: (number: number | null) => string;
  readonly kicker: { readonly [which in 'outlet' | 'author' | 'language']: string };
  readonly writtenFor: string;
  readonly inLanguages: string;
  readonly description: {
    readonly month: (name: string, count: number) => string;
    readonly shelf: (name: string, count: number) => string;
    readonly directory: (name: string, site: string) => string;
  };
  readonly dayLabel: (day: string, count: number) => string;

  readonly article: ArticleMessages;
  readonly aboutPage: AboutMessages;
  readonly missingPage: { readonly heading: string; readonly text: string; readonly ways: string };
  readonly moved: { readonly heading: string; readonly text: string };
  readonly searchPage: string;
  readonly searchForm: SearchFormMessages;
  readonly searchScript: SearchMessages;
  readonly reading: ReadingMessages;
  readonly browse: BrowseMessages;
  readonly reader: ReaderMessages;
}

/** The words of an article's page. */
export interface ArticleMessages {
  readonly by: string;
  readonly notStated: string;
  readonly fields: { readonly [field in FieldName]: string };
  readonly length: string;
  readonly readingTime: (minutes: number) => string;
  readonly contents: string;
  readonly evidence: string;
  readonly evidenceNote: string;
  /** Comes before the words of the source. */
  readonly readFrom: (from: number, to: number) => string;
  readonly curated: string;
  readonly overruled: string;
  readonly leftOpen: (reason: string) => string;
  readonly openReasons: OpenReasonMessages;
  readonly reasons: { readonly [reason in Reason]: string };
  readonly knownOutlet: (by: string) => string;
  readonly structuredData: (property: string) => string;
  readonly metadata: (name: string) => string;
  readonly noBody: string;
  readonly removed: (count: number) => string;
  readonly lines: (from: number, to: number) => string;
  readonly record: string;
  readonly cite: string;
  readonly address: string;
  readonly seed: string;
  readonly fingerprint: string;
  readonly report: string;
  readonly reportSubject: (id: string) => string;
  readonly around: string;
  readonly previous: string;
  readonly next: string;
  /** The pieces of a citation with their stops, in order. */
  readonly citation: (parts: CitationParts) => readonly string[];
}

/** Why a field was left open where the source says something. */
export interface OpenReasonMessages {
  readonly sameDay: string;
  readonly weakSign: (quote: string) => string;
  readonly rivals: (one: string, other: string) => string;
  readonly outletAlone: (quote: string) => string;
}

/** The known parts of a citation, in words; the others are null. */
export interface CitationParts {
  readonly authors: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly archive: string;
  readonly address: string;
}

/** The words of the page about the archive. */
export interface AboutMessages {
  readonly heading: string;
  readonly made: string;
  readonly madeText: readonly string[];
  readonly gaps: string;
  readonly gapsText: string;
  readonly rights: string;
  readonly rightsText: string;
  readonly rightsUnknown: string;
  readonly contact: string;
  readonly contactText: string;
  readonly contactUnknown: string;
  readonly reuse: string;
  readonly reuseText: string;
}

/** The words for a language of the interface, in English where there are none in it. The same object for the same language. */
export function messagesFor(tag: string): Messages {
  const language = interfaceLanguageOf(tag);
  const [locale, print] = languages[language ?? 'en'];
  // Its language, script and region: extensions such as a calendar are the program's to add.
  const base = language === null ? 'en' : new Intl.Locale(tag).baseName;
  const wish = base.includes('-') ? Intl.DateTimeFormat.supportedLocalesOf([base])[0] : undefined;
  const messages = known.get(wish ?? locale) ?? print(countingIn(wish ?? locale));
  known.set(wish ?? locale, messages);
  return messages;
}

/** Each language with the region that dates and numbers follow without another wish. */
const languages: { readonly [language in InterfaceLanguage]: readonly [string, (counting: Counting) => Messages] } = {
  en: ['en-GB', messagesEn],
  ar: ['ar-EG', messagesAr],
  fa: ['fa-IR', messagesFa],
  he: ['he-IL', messagesHe],
  de: ['de-DE', messagesDe],
  fr: ['fr-FR', messagesFr],
  es: ['es-ES', messagesEs],
  ja: ['ja-JP', messagesJa],
};

const known = new Map<string, Messages>();
