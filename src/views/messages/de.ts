import type { ArticleMessages, Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { browseDe } from './browse-de.ts';
import { citationWith } from './citation.ts';
import { readerDe } from './reader-de.ts';
import { reasonsDe } from './reasons-de.ts';
import { readingDe, searchDe, searchFormDe } from './search-de.ts';

/** The interface in German. */
export function messagesDe(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) => count(n, { one: '{count} Artikel', other: '{count} Artikel' });
  return {
    language: 'de',
    locale: counting.locale,
    dir: 'ltr',
    firstWeekday: 1,

    skip: 'Zum Inhalt springen',
    navigation: 'Wege ins Archiv',
    home: 'Startseite',
    articles: 'Artikel',
    outlets: 'Medien',
    authors: 'Autoren',
    years: 'Jahre',
    languages: 'Sprachen',
    about: 'Über das Archiv',
    crumbs: 'Sie sind hier',
    searchLabel: 'Archiv durchsuchen',
    searchPlaceholder: 'Archiv durchsuchen',
    search: 'Suchen',
    footer: 'Über diese Website',
    atomFeed: 'Atom-Feed',
    jsonFeed: 'JSON-Feed',
    report: 'Kontakt und Löschung',
    rights: (rights) => rights,
    contact: (contact) => `Kontakt: ${contact}`,

    articleCount,
    nameCount: {
      outlets: (n) => count(n, { one: '{count} Medium', other: '{count} Medien' }),
      authors: (n) => count(n, { one: '{count} Autor', other: '{count} Autoren' }),
      years: (n) => count(n, { one: '{count} Jahr', other: '{count} Jahre' }),
      languages: (n) => count(n, { one: '{count} Sprache', other: '{count} Sprachen' }),
    },
    figure: {
      articles: (n) => count(n, { one: 'Artikel', other: 'Artikel' }),
      outlets: (n) => count(n, { one: 'Medium', other: 'Medien' }),
      authors: (n) => count(n, { one: 'Autor', other: 'Autoren' }),
      years: (n) => count(n, { one: 'Jahr', other: 'Jahre' }),
      languages: (n) => count(n, { one: 'Sprache', other: 'Sprachen' }),
    },
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    untitled: 'Keine Überschrift angegeben',

    newest: 'Neueste Artikel',
    allArticles: 'Alle Artikel',
    byYear: 'Nach Jahr',
    byMonth: 'Nach Monat',
    byLetter: 'Nach Anfangsbuchstaben',
    jumpTo: 'Springen zu',
    decade: (year) => `${year}er-Jahre`,
    articlesByYear: (from, to) => `Artikel nach Jahr, ${from} bis ${to}`,
    mostArticles: 'Mit den meisten Artikeln',
    allOf: {
      outlets: 'Alle Medien',
      authors: 'Alle Autoren',
      years: 'Alle Jahre',
      languages: 'Alle Sprachen',
    },

    dayUnknown: 'Tag unbekannt',
    monthUnknown: 'Monat unbekannt',
    monthUnknownIn: (year) => `${year}, Monat unbekannt`,
    undated: 'Ohne Datum',
    undatedHeading: 'Artikel ohne Datum',
    undatedNote: 'Die Quellen dieser Artikel nennen kein Erscheinungsdatum, und es wurde keines geraten.',
    noOutlet: 'Medium nicht angegeben',
    noOutletNote: 'Die Quellen dieser Artikel sagen nicht, wer sie veröffentlicht hat.',
    noAuthor: 'Autor nicht angegeben',
    noAuthorNote: 'Die Quellen dieser Artikel nennen keinen Autor.',
    noLanguage: 'Sprache unbekannt',
    noLanguageNote: 'Die Sprache dieser Artikel ist nicht angegeben und war aus dem Text nicht zu erkennen.',
    otherLetters: 'Sonstige',

    newer: 'Neuer',
    older: 'Älter',
    pager: 'Benachbarte Listen',
    parts: 'Weitere Teile dieser Liste',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'Neueste' : `Teil ${number(part)}`),
    kicker: { outlet: 'Medium', author: 'Autor', language: 'Sprache', month: 'Artikel vom' },
    writtenFor: 'Erschienen in',
    inLanguages: 'Sprachen',
    description: {
      month: (name, n) => `${articleCount(n)}, ${name}, neueste zuerst.`,
      shelf: (name, n) => `${name}: ${articleCount(n)}, neueste zuerst.`,
      directory: (name, site) => `${name}: ${site}.`,
    },
    dayLabel: (day, n) => `${day}, ${n === 0 ? 'keine Artikel' : articleCount(n)}`,

    article: articleDe(counting),
    aboutPage: {
      heading: 'Über dieses Archiv',
      made: 'Wie die Einträge entstehen',
      madeText: [
        'Am Anfang jedes Artikels in diesem Archiv stand eine gespeicherte Datei: eine Webseite, ein Text, ein Ausdruck. Ein Programm hat jede Datei gelesen und ihr Überschrift, Medium, Autoren, Datum und Text des Artikels entnommen.',
        'Nichts ist erfunden. Eine Angabe ist entweder das, was die Quelle sagt, mit der Zeile, in der es steht, oder es heißt dort „in der Quelle nicht angegeben“. Wo sich eine Quelle auf zwei Arten lesen ließ, bleibt die Angabe offen. Hat jemand aus der Redaktion des Archivs eine Angabe ergänzt oder berichtigt, so ist das vermerkt.',
        'Nichts geht verloren. Was nicht zum Artikel gehört, etwa Menüs, Hinweise und Anzeigen, steht nicht im Text, lässt sich aber am Fuß jedes Artikels samt Begründung nachlesen.',
      ],
      gaps: 'Was die Quellen nicht sagen',
      gapsText: 'Hier stehen die Artikel, zu denen eine Angabe fehlt, damit niemand eine Lücke für eine Tatsache hält.',
      rights: 'Rechte',
      rightsText: 'Die Rechte an den Artikeln bleiben bei ihren Inhabern. Die Betreiber dieses Archivs teilen mit:',
      rightsUnknown:
        'Die Rechte an den Artikeln bleiben bei ihren Inhabern. Weiteres haben die Betreiber dieses Archivs nicht mitgeteilt.',
      contact: 'Kontakt, Berichtigung und Löschung',
      contactText:
        'Wer einen Fehler melden oder um die Berichtigung oder Löschung eines Artikels bitten möchte, schreibe bitte den Betreibern dieses Archivs und nenne die dauerhafte Adresse, die am Fuß des Artikels steht.',
      contactUnknown: 'Die Betreiber dieses Archivs haben keinen Kontakt angegeben.',
      reuse: 'Abonnieren und nachnutzen',
      reuseText: 'Die neuesten Artikel lassen sich mit einem Feedreader verfolgen.',
    },
    missingPage: {
      heading: 'Unter dieser Adresse gibt es keine Seite',
      text: 'Vielleicht ist die Adresse vertippt, oder der Artikel wurde entfernt.',
      ways: 'Wege ins Archiv',
    },
    moved: { heading: 'Dieser Artikel hat eine neue Adresse', text: 'Er steht jetzt unter' },
    searchPage: 'Suche',
    searchForm: searchFormDe,
    searchScript: searchDe,
    reading: readingDe,
    browse: browseDe,
    reader: readerDe,
  };
}

function articleDe({ number, count }: Counting): ArticleMessages {
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
    updated: (date) => `Aktualisiert am ${date}`,
    originally: (date) => `Zuerst erschienen am ${date}`,
    basedOn: 'Beruht auf',
    source: 'Ursprüngliche Adresse',
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
    removedNote:
      'Menüs, Hinweise und andere Wörter, die nicht zum Artikel gehören. Zusammen mit dem Text oben ergeben sie die ganze Quelle.',
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
