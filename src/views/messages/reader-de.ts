import type { ReaderMessages } from '../reader-messages.ts';

export const readerDe: ReaderMessages = {
  views: {
    label: 'Text zeigen',
    cleaned: 'Bereinigt',
    removed: 'Was entfernt wurde',
    original: 'Original mit Zeilennummern',
    removedNote:
      'Menüs, Hinweise und andere Wörter, die nicht zum Artikel gehören, jeweils an ihrer Stelle und mit dem Grund.',
    originalNote: 'Die ganze Quelle in ihrer eigenen Reihenfolge: Text, Felder und was entfernt wurde.',
    cut: (lines, reason) => `Entfernt, ${lines}: ${reason}`,
  },
  table: 'Tabelle',
  sectionLink: 'Link zu diesem Abschnitt',
  copied: 'Der Link zu diesem Abschnitt wurde kopiert.',
  settings: {
    label: 'Leseeinstellungen',
    scheme: 'Farben',
    schemes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
    size: 'Schriftgröße',
    sizes: { small: 'Klein', normal: 'Normal', large: 'Groß' },
    measure: 'Zeilenlänge',
    measures: { narrow: 'Schmal', normal: 'Normal', wide: 'Breit' },
    shortcuts: 'Tastenkürzel mit einer Taste',
    keys: [
      ['/', 'Suchen'],
      ['n', 'Nächstes markiertes Wort'],
      ['p', 'Voriges markiertes Wort'],
    ],
  },
};
