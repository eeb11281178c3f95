import type { BrowseMessages } from '../browse-messages.ts';

export const browseDe: BrowseMessages = {
  coverage: {
    link: 'Abdeckung',
    heading: 'Was dieses Archiv abdeckt',
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
    noGaps: 'Zwischen dem ersten und dem letzten Tag fehlt kein Tag.',
    gapDays: { one: '{count} Tag', other: '{count} Tage' },
    copies: 'Mehrfach gedruckte Texte',
    copiesNote: {
      one: '{count} Artikel druckt einen Text, den auch ein anderer druckt.',
      other: '{count} Artikel drucken einen Text, den auch ein anderer druckt, Wort für Wort oder beinahe.',
    },
    noCopies: 'Keine zwei Artikel haben denselben Text.',
  },
  copies: {
    label: 'Auch erschienen in',
    nearly: 'fast derselbe Text',
    more: { one: '{count} weiterer', other: '{count} weitere' },
  },
  lists: {
    sort: 'Sortieren nach',
    sorts: { name: 'Name', count: 'Artikelzahl', newest: 'Neuestem' },
    narrow: 'Liste eingrenzen',
    shown: { zero: 'Kein Name passt', one: '{count} Name gezeigt', other: '{count} Namen gezeigt' },
    view: 'Anzeigen',
    views: { full: 'Mit Textanfang', compact: 'Nur Überschriften' },
    peak: { one: 'am meisten {year}: {count} Artikel', other: 'am meisten {year}: {count} Artikel' },
  },
};
