import type { ReaderMessages } from '../reader-messages.ts';

export const readerEs: ReaderMessages = {
  views: {
    label: 'Vista del texto',
    cleaned: 'Texto depurado',
    removed: 'Lo que se retiró',
    original: 'Original, con números de línea',
    removedNote: 'Menús, avisos y otros textos que no forman parte del artículo, cada uno en su sitio y con el motivo.',
    originalNote: 'Toda la fuente en su propio orden: texto, campos y lo que se retiró.',
    cut: (lines, reason) => `Retirado, ${lines}: ${reason}`,
  },
  references: 'Archivo de referencia',
  table: 'Tabla',
  sectionLink: 'Enlace a esta sección',
  copied: 'Se ha copiado el enlace a esta sección.',
  settings: {
    label: 'Ajustes de lectura',
    scheme: 'Colores',
    schemes: { system: 'Según el sistema', light: 'Claro', dark: 'Oscuro' },
    size: 'Tamaño del texto',
    sizes: { small: 'Pequeño', normal: 'Normal', large: 'Grande' },
    measure: 'Longitud de línea',
    measures: { narrow: 'Corta', normal: 'Normal', wide: 'Larga' },
    shortcuts: 'Atajos de una sola tecla',
    keys: [
      ['/', 'Buscar'],
      ['n', 'Palabra marcada siguiente'],
      ['p', 'Palabra marcada anterior'],
    ],
  },
};
