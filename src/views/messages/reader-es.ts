import type { ReaderMessages } from '../reader-messages.ts';

export const readerEs: ReaderMessages = {
  views: {
    label: 'Mostrar el texto',
    cleaned: 'Limpio',
    removed: 'Lo que se quitó',
    original: 'Original, con números de línea',
    removedNote:
      'Menús, avisos y otras palabras que no forman parte del artículo, cada una en su sitio y con el motivo.',
    originalNote: 'Toda la fuente en su propio orden: texto, campos y lo que se quitó.',
    cut: (lines, reason) => `Quitado, ${lines}: ${reason}`,
  },
  table: 'Tabla',
  sectionLink: 'Enlace a esta sección',
  copied: 'Se ha copiado el enlace a esta sección.',
  settings: {
    label: 'Ajustes de lectura',
    scheme: 'Colores',
    schemes: { system: 'Como el sistema', light: 'Claro', dark: 'Oscuro' },
    size: 'Tamaño del texto',
    sizes: { small: 'Pequeño', normal: 'Normal', large: 'Grande' },
    measure: 'Longitud de línea',
    measures: { narrow: 'Estrecha', normal: 'Normal', wide: 'Ancha' },
    shortcuts: 'Atajos de una sola tecla',
    keys: [
      ['/', 'Buscar'],
      ['n', 'Siguiente palabra marcada'],
      ['p', 'Palabra marcada anterior'],
    ],
  },
};
