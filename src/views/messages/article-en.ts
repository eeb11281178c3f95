import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { reasonsEn } from './reasons-en.ts';

/** The words of an article's page in English. */
export function articleEn({ number, count }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `line ${number(from)}` : `lines ${number(from)} to ${number(to)}`;
  return {
    by: 'By',
    notStated: 'not stated in the source',
    fields: {
      title: 'Headline',
      outlet: 'Outlet',
      authors: 'Authors',
      date: 'Date',
      originalDate: 'First published',
      updated: 'Updated',
      basedOn: 'Based on',
      language: 'Language',
      url: 'Original address',
    },
    length: 'Length',
    readingTime: (minutes) => `${number(minutes)} min read`,
    contents: 'In this article',
    evidence: 'How each of these is known',
    evidenceNote: 'Each field is as the source states it, with the line it was read from.',
    readFrom: (from, to) => `read from ${lines(from, to)}:`,
    curated: 'stated by the archive’s curator',
    overruled: 'Also found, but overruled',
    leftOpen: (reason) => `left open: ${reason}`,
    openReasons: {
      sameDay: 'the same day as the date',
      weakSign: (quote) => `only a weak sign, “${quote}”`,
      rivals: (one, other) => `two answers of the same strength, “${one}” and “${other}”`,
      outletAlone: (quote) => `only the outlet is named, “${quote}”`,
    },
    reasons: reasonsEn,
    knownOutlet: (by) => `an outlet that the curator lists, by ${by}`,
    structuredData: (property) => `the page’s structured data, ${property}`,
    metadata: (name) => `the page’s metadata, ${name}`,
    noBody: 'The source holds no running text.',
    removed: (n) =>
      count(n, {
        one: 'What was removed from the source ({count} passage)',
        other: 'What was removed from the source ({count} passages)',
      }),
    lines,
    record: 'About this copy',
    cite: 'Cite as',
    address: 'Permanent address',
    seed: 'Source file',
    fingerprint: 'SHA-256 of the source',
    report: 'Report an error or ask for removal',
    reportSubject: (id) => `About the article “${id}”`,
    around: 'Articles before and after by date',
    previous: 'Earlier',
    next: 'Later',
    citation,
  };
}

const citation = citationWith({ quotes: ['“', '”'], comma: ',', stop: '.', stopWithin: true });
