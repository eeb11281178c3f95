import { type DatePrinter, datePrinter } from './dates.ts';
import { type Messages, messagesFor } from './messages.ts';
import { numberPrinter } from './numbers.ts';

/** What words, dates and numbers are printed by, in one language of the interface. */
export interface Wording {
  readonly messages: Messages;
  readonly dates: DatePrinter;
  /** "1,234" */
  readonly number: (value: number) => string;
  /** "A, B and C" */
  readonly list: (names: readonly string[]) => string;
  /** "Persian" for `fa`. */
  readonly languageName: (tag: string) => string;
}

/** The wording for a language of the interface (BCP 47), in English where there is none in it. */
export function wordingFor(tag: string): Wording {
  const messages = messagesFor(tag);
  const listIn = once(() => new Intl.ListFormat(messages.locale, { type: 'conjunction' }));
  return {
    messages,
    dates: datePrinter(messages.locale, messages.calendar),
    number: numberPrinter(messages.locale),
    list: (names) => (names.length === 1 ? (names[0] ?? '') : listIn().format(names)),
    languageName: languageNamer(messages.locale),
  };
}

/** What is slow to make, made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Names of languages in a locale; a tag that no one knows stays as it is. */
function languageNamer(locale: string): (tag: string) => string {
  const names = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const known = new Map<string, string>();
  return (tag) => {
    const name = known.get(tag) ?? nameOfLanguage(names(), tag);
    known.set(tag, name);
    return name;
  };
}

function nameOfLanguage(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
