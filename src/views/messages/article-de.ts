import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { reasonsDe } from './reasons-de.ts';

/** The words of an article's page in German. */
export function articleDe({ number, count }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `Zeile ${number(from)}` : `Zeilen ${number(from)} bis ${number(to)}`;
  return {
    by: 'Von',
    notStated: 'in der Quelle nicht angegeben',
    fields: {
      title: 'Überschrift',
      outlet: 'Medium',
      authors: 'Autoren',
      date: 'Datum',
      originalDate: 'Zuerst erschienen',
      updated: 'Aktualisiert',
      basedOn: 'Beruht auf',
      language: 'Sprache',
      url: 'Ursprüngliche Adresse',
    },
    length: 'Länge',
    readingTime: (minutes) => `${number(minutes)} Min. Lesezeit`,
    contents: 'In diesem Artikel',
    evidence: 'Woher diese Angaben stammen',
    evidenceNote: 'Jede Angabe steht so in der Quelle; genannt ist die Zeile, aus der sie gelesen wurde.',
    readFrom: (from, to) => `gelesen aus ${lines(from, to)}:`,
    curated: 'von der Redaktion des Archivs angegeben',
    overruled: 'Ebenfalls gefunden, aber nicht übernommen',
    leftOpen: (reason) => `offengelassen: ${reason}`,
    openReasons: {
      sameDay: 'derselbe Tag wie das Datum',
      weakSign: (quote) => `nur ein schwacher Hinweis, „${quote}“`,
      rivals: (one, other) => `zwei gleich starke Antworten, „${one}“ und „${other}“`,
      outletAlone: (quote) => `nur das Medium ist genannt, „${quote}“`,
    },
    reasons: reasonsDe,
    knownOutlet: (by) => `ein Medium, das dem Archiv bekannt ist; erkannt durch: ${by}`,
    structuredData: (property) => `strukturierte Daten der Seite, ${property}`,
    metadata: (name) => `Metadaten der Seite, ${name}`,
    noBody: 'Die Quelle enthält keinen Fließtext.',
    removed: (n) =>
      count(n, {
        one: 'Was aus der Quelle entfernt wurde ({count} Stelle)',
        other: 'Was aus der Quelle entfernt wurde ({count} Stellen)',
      }),
    lines,
    record: 'Über diese Kopie',
    cite: 'Zitiervorschlag',
    address: 'Dauerhafte Adresse',
    seed: 'Quelldatei',
    fingerprint: 'SHA-256 der Quelle',
    report: 'Fehler melden oder um Löschung bitten',
    reportSubject: (id) => `Zum Artikel „${id}“`,
    around: 'Artikel davor und danach nach Datum',
    previous: 'Früher',
    next: 'Später',
    citation,
  };
}

const citation = citationWith({ quotes: ['„', '“'], comma: ',', stop: '.', stopWithin: false });
