import type { ReaderMessages } from '../reader-messages.ts';

export const readerEn: ReaderMessages = {
  views: {
    label: 'Show the text',
    cleaned: 'Cleaned',
    removed: 'What was removed',
    original: 'Original, with line numbers',
    removedNote: 'Menus, notices and other words that are not part of the article, each in its place with the reason.',
    originalNote: 'The whole source in its own order: text, fields and what was removed.',
    cut: (lines, reason) => `Removed, ${lines}: ${reason}`,
  },
  references: 'Reference file',
  table: 'Table',
  sectionLink: 'Link to this section',
  copied: 'The link to this section was copied.',
  settings: {
    label: 'Reading settings',
    scheme: 'Colours',
    schemes: { system: 'Match the system', light: 'Light', dark: 'Dark' },
    size: 'Text size',
    sizes: { small: 'Small', normal: 'Normal', large: 'Large' },
    measure: 'Line length',
    measures: { narrow: 'Short', normal: 'Normal', wide: 'Long' },
    shortcuts: 'Single-key shortcuts',
    keys: [
      ['/', 'Search'],
      ['n', 'Next marked word'],
      ['p', 'Previous marked word'],
    ],
  },
};
