import type { BrowseMessages } from '../browse-messages.ts';

export const browseDe: BrowseMessages = {
  coverage: {
    link: 'Bestand',
    heading: 'Was dieses Archiv enthält',
    stated: 'Was die Quellen angeben',
    statedNote:
      'Angegeben: wie es in der Quelle steht. Erschlossen: aus einem schwachen Anzeichen oder aus der Sprache des Textes; jeder Artikel sagt, woraus. Geraten wird nichts.',
    columns: {
      field: 'Angabe',
      stated: 'Angegeben',
      inferred: 'Erschlossen',
      missing: 'Nicht angegeben',
      year: 'Jahr',
      days: 'Tage mit Artikeln',
      gap: 'Längste Lücke',
      share: 'Anteil',
      span: 'Jahre',
    },
    partialDates: {
      one: '{count} Datum nennt nur ein Jahr oder einen Monat.',
      other: '{count} Daten nennen nur ein Jahr oder einen Monat.',
    },
    time: 'Im Lauf der Zeit',
    total: 'Ganzes Jahr',
    noMonth: 'Monat unbekannt',
    days: 'Tag für Tag',
    daysNote: { one: 'An {count} Tag sind Artikel erschienen.', other: 'An {count} Tagen sind Artikel erschienen.' },
    busiest: 'Tage mit den meisten Artikeln',
    gaps: 'Längste Lücken',
    gapsNote: 'Zeiträume ohne Artikel. Undatierte oder ungenau datierte Artikel können dorthin gehören.',
    noGaps: 'Vom ersten bis zum letzten Tag gibt es keinen Tag ohne Artikel.',
    gapDays: { one: '{count} Tag', other: '{count} Tage' },
    copies: 'Mehrfach gedruckte Texte',
    copiesNote: {
      one: '{count} Artikel hat denselben Text wie ein anderer.',
      other: '{count} Artikel haben Wort für Wort oder beinahe denselben Text wie ein anderer.',
    },
    noCopies: 'Keine zwei Artikel haben denselben Text.',
  },
  copies: {
    label: 'Auch erschienen in',
    nearly: 'fast derselbe Text',
    more: { one: '{count} weiterer', other: '{count} weitere' },
  },
  onThisDay: { heading: 'An diesem Tag', near: 'Um diese Zeit im Jahr', all: 'Alle Tage des Jahres' },
  lists: {
    sort: 'Sortieren nach',
    sorts: { name: 'Name', count: 'Artikelzahl', newest: 'Aktualität' },
    narrow: 'Liste eingrenzen',
    shown: { zero: 'Kein Name passt', one: '{count} Name angezeigt', other: '{count} Namen angezeigt' },
    view: 'Anzeigen',
    views: { full: 'Mit Textanfang', compact: 'Nur Überschriften' },
    peak: { one: 'die meisten {year}: {count} Artikel', other: 'die meisten {year}: {count} Artikel' },
  },
};
