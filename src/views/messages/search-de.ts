import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../../text/search/messages.ts';

export const searchDe: SearchMessages = {
  loading: 'Suche läuft …',
  failed:
    'Die Suche konnte nicht geladen werden. Versuchen Sie es noch einmal, oder stöbern Sie über die Links oben im Archiv.',
  articles: { one: '{count} Artikel im Archiv', other: '{count} Artikel im Archiv' },
  results: { zero: 'Nichts gefunden', one: '{count} Artikel gefunden', other: '{count} Artikel gefunden' },
  asked: 'Gesucht wurde:',
  askedParts: {
    or: 'oder',
    phrase: '„{words}“',
    beginning: '{word}… (Wörter mit diesem Anfang)',
    without: 'ohne {word}',
    field: '{facet}: {value}',
  },
  more: { one: '{count} weiteren zeigen', other: '{count} weitere zeigen' },
  shown: '{shown} von {count} angezeigt',

  facets: { outlet: 'Medium', author: 'Autor', year: 'Jahr', month: 'Monat', language: 'Sprache' },
  notStated: {
    outlet: 'Medium nicht angegeben',
    author: 'Autor nicht angegeben',
    date: 'ohne Datum',
    language: 'Sprache unbekannt',
  },
  dates: 'Zeitraum',
  allValues: { one: '{count} zeigen', other: 'Alle {count} zeigen' },
  fewerValues: 'Weniger zeigen',
  narrowValues: 'Liste eingrenzen: {facet}',
  byCount: 'Nach Anzahl sortieren',
  byName: 'Nach Namen sortieren',
  removeChip: 'Filter entfernen:',
  clearAll: 'Alle Filter löschen',

  inferredDate: 'Datum erschlossen',
  untitled: 'Keine Überschrift angegeben',
  sections: 'Passende Abschnitte',
  copies: { one: 'und {count} weiterer Abdruck', other: 'und {count} weitere Abdrucke' },

  unknown: 'Kein Artikel enthält das Wort „{word}“.',
  withoutWord: 'Ohne „{word}“ suchen',
  didYouMean: 'Meinten Sie „{query}“?',
  withoutFilters: { one: '{count} Artikel ohne die Filter', other: '{count} Artikel ohne die Filter' },
  withoutFilter: {
    one: '{count} Artikel ohne den Filter „{facet}“',
    other: '{count} Artikel ohne den Filter „{facet}“',
  },
  otherLanguages: { one: '{count} Artikel in einer anderen Sprache', other: '{count} Artikel in anderen Sprachen' },
  byAuthor: {
    one: '{count} Artikel von Autoren namens „{name}“',
    other: '{count} Artikel von Autoren namens „{name}“',
  },
  fromOutlet: {
    one: '{count} Artikel aus Medien namens „{name}“',
    other: '{count} Artikel aus Medien namens „{name}“',
  },
  otherWords: 'Versuchen Sie es mit anderen Wörtern, mit weniger Wörtern oder mit anderen Schreibweisen.',

  chart: 'Artikel im Lauf der Zeit',
  chartScale: { year: 'bis zu {count} im Jahr', month: 'bis zu {count} im Monat', day: 'bis zu {count} am Tag' },
  chartTable: 'Als Tabelle',
  chartOutlets: 'Nach Medium',
  chartColumn: 'Artikel',
  period: 'Zeitraum',
  chartBar: { one: '{period}: {count} Artikel', other: '{period}: {count} Artikel' },
  chartShare: 'Als Anteil an allen Artikeln',
  chartShareColumn: 'Anteil an allen',
  chartShareBar: '{bar}, {share} von allen',
  chartShareScale: 'bis zu {share} von allen',
  chartCompare: 'Vergleichen mit',
  chartCompared: '{bar}; „{query}“: {count}',
  chartDownload: 'Diese Zahlen herunterladen (CSV)',
  chartPartial: '{count} weniger genau datiert',
  chartUndated: '{count} ohne Datum',
  vagueDates: { month: 'ohne Monat', day: 'ohne Tag' },
};

export const searchFormDe: SearchFormMessages = {
  label: 'Archiv durchsuchen',
  submit: 'Suchen',
  sort: 'Sortieren nach',
  sorts: { relevance: 'Relevanz', newest: 'Neueste zuerst', oldest: 'Älteste zuerst' },
  filters: 'Filter',
  chosen: 'Gewählte Filter',
  results: 'Ergebnisse',
  help: 'So suchen Sie',
  examples: [
    { query: 'hafen streik', meaning: 'beide Wörter, in jeder ihrer Formen' },
    { query: '"streik im hafen"', meaning: 'die Wörter nebeneinander' },
    { query: 'hafen -streik', meaning: 'das eine Wort und nicht das andere' },
    { query: 'streik OR ausstand', meaning: 'eines der beiden Wörter' },
    { query: 'outlet:tagblatt author:"anna marsch"', meaning: 'nach Wörtern aus dem Namen eines Mediums oder Autors' },
    {
      query: 'date:2003-05 date:1998..2003',
      meaning: 'aus einem Jahr, einem Monat, von einem Tag oder aus einem Zeitraum',
    },
    { query: 'lang:fa', meaning: 'in einer Sprache, nach ihrem Code' },
  ],
  withoutScript: 'Die Suche braucht JavaScript. Auch ohne sie lässt sich alles finden, indem man im Archiv blättert:',
};

export const readingDe: ReadingMessages = {
  label: 'Ihre Suche',
  marked: { one: '{count} Wort markiert', other: '{count} Wörter markiert' },
  previousMark: 'Vorheriges markiertes Wort',
  nextMark: 'Nächstes markiertes Wort',
  hideMarks: 'Markierung ausblenden',
  showMarks: 'Markierung einblenden',
  backToResults: 'Zurück zu den Ergebnissen',
  previousResult: 'Vorheriges Ergebnis',
  nextResult: 'Nächstes Ergebnis',
};
