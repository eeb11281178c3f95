import type { ReaderMessages } from '../reader-messages.ts';

export const readerDe: ReaderMessages = {
  views: {
    label: 'Textansicht',
    cleaned: 'Bereinigt',
    removed: 'Was entfernt wurde',
    original: 'Original mit Zeilennummern',
    removedNote:
      'Menüs, Hinweise und anderes, was nicht zum Artikel gehört, jeweils an seiner Stelle und mit dem Grund.',
    originalNote: 'Die ganze Quelle in ihrer eigenen Reihenfolge: Text, Felder und was entfernt wurde.',
    cut: (lines, reason) => `Entfernt, ${lines}: ${reason}`,
  },
  references: 'Literaturangabe als Datei',
  table: 'Tabelle',
  sectionLink: 'Link zu diesem Abschnitt',
  copied: 'Der Link zu diesem Abschnitt wurde kopiert.',
  settings: {
    label: 'Leseeinstellungen',
    scheme: 'Farben',
    schemes: { system: 'Wie im System', light: 'Hell', dark: 'Dunkel' },
    size: 'Schriftgröße',
    sizes: { small: 'Klein', normal: 'Normal', large: 'Groß' },
    measure: 'Zeilenlänge',
    measures: { narrow: 'Kurz', normal: 'Normal', wide: 'Lang' },
    shortcuts: 'Kürzel mit einer einzigen Taste',
    keys: [
      ['/', 'Suchen'],
      ['n', 'Nächstes markiertes Wort'],
      ['p', 'Vorheriges markiertes Wort'],
    ],
  },
};
