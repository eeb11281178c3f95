import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleDe } from './article-de.ts';
import { browseDe } from './browse-de.ts';
import { readerDe } from './reader-de.ts';
import { readingDe, searchDe, searchFormDe } from './search-de.ts';

/** The interface in German. */
export function messagesDe(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) => count(n, { one: '{count} Artikel', other: '{count} Artikel' });
  return {
    language: 'de',
    locale: counting.locale,
    dir: 'ltr',
    calendar: null,
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
    translations: 'Diese Seite in anderen Sprachen',
    searchLabel: 'Archiv durchsuchen',
    searchPlaceholder: 'Archiv durchsuchen',
    search: 'Suchen',
    footer: 'Über diese Website',
    atomFeed: 'Atom-Feed',
    jsonFeed: 'JSON-Feed',
    report: 'Kontakt und Löschung',
    rights: (rights) => rights,

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
    comma: ', ',
    untitled: 'Keine Überschrift angegeben',

    newest: 'Neueste Artikel',
    allArticles: 'Alle Artikel',
    byYear: 'Nach Jahr',
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

    newer: 'Neuere',
    older: 'Ältere',
    pager: 'Neuere und ältere Artikel',
    parts: 'Weitere Teile dieser Liste',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'Neueste' : `Teil ${number(part)}`),
    kicker: { outlet: 'Medium', author: 'Autor', language: 'Sprache' },
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
        'Nichts geht verloren. Was nicht zum Artikel gehört, etwa Menüs, Hinweise und Anzeigen, steht nicht im Text, lässt sich aber in jedem Artikel an seiner Stelle samt Begründung nachlesen.',
      ],
      gaps: 'Was die Quellen nicht sagen',
      gapsText: 'Hier stehen die Artikel, zu denen eine Angabe fehlt, damit niemand eine Lücke für eine Tatsache hält.',
      rights: 'Rechte',
      rightsText: 'Die Rechte an den Artikeln bleiben bei ihren Inhabern. Die Betreiber dieses Archivs teilen mit:',
      rightsUnknown:
        'Die Rechte an den Artikeln bleiben bei ihren Inhabern. Weiteres haben die Betreiber dieses Archivs nicht mitgeteilt.',
      contact: 'Kontakt, Berichtigung und Löschung',
      contactText:
        'Wenn Sie einen Fehler melden oder um die Berichtigung oder Löschung eines Artikels bitten möchten, schreiben Sie bitte den Betreibern dieses Archivs und nennen Sie die dauerhafte Adresse am Fuß des Artikels.',
      contactUnknown: 'Die Betreiber dieses Archivs haben keinen Kontakt angegeben.',
      reuse: 'Abonnieren und nachnutzen',
      reuseText: 'Die neuesten Artikel lassen sich mit einem Feedreader verfolgen.',
    },
    missingPage: {
      heading: 'Unter dieser Adresse gibt es keine Seite',
      text: 'Vielleicht enthält die Adresse einen Tippfehler, oder der Artikel wurde entfernt.',
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
