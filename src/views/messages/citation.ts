import type { CitationParts } from '../messages.ts';

/** How a language writes a citation. */
export interface CitationMarks {
  readonly quotes: readonly [string, string];
  readonly comma: string;
  readonly stop: string;
  /** Whether the stop of a headline stands within its quotation marks. */
  readonly stopWithin: boolean;
}

/** The citation of a language, in pieces: Author. “Headline.” Outlet, date. Archive. Address */
export function citationWith({ quotes: [open, close], comma, stop, stopWithin }: CitationMarks) {
  /** A part with a full stop, unless it, or what stands apart at its end, ends in a mark of its own. */
  const closed = (part: string) => (/[.?!。؟！？…]\u2069?$/u.test(part) ? part : `${part}${stop}`);
  const quoted = (title: string) => (stopWithin ? `${open}${closed(title)}${close}` : `${open}${title}${close}${stop}`);
  return ({ authors, title, outlet, date, archive, address }: CitationParts): readonly string[] =>
    [
      authors && closed(authors),
      title && quoted(title),
      outlet && (date ? `${outlet}${comma}` : closed(outlet)),
      date && closed(date),
      closed(archive),
      address,
    ].filter((part) => part !== null);
}
