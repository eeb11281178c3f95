import type { BrowseMessages } from '../browse-messages.ts';

export const browseEs: BrowseMessages = {
  coverage: {
    link: 'Cobertura',
    heading: 'Qué abarca este archivo',
    stated: 'Lo que dicen las fuentes',
    statedNote:
      'Indicado: tal como lo dice la fuente. Deducido: de un indicio débil o de la lengua del texto; cada artículo dice de cuál. Nada se adivina.',
    columns: {
      field: 'Dato',
      stated: 'Indicado',
      inferred: 'Deducido',
      missing: 'No indicado',
      year: 'Año',
      days: 'Días con artículos',
      gap: 'Mayor hueco',
      share: 'Parte',
      span: 'Años',
    },
    partialDates: {
      one: '{count} fecha da solo un año o un mes.',
      many: '{count} fechas dan solo un año o un mes.',
      other: '{count} fechas dan solo un año o un mes.',
    },
    time: 'A lo largo del tiempo',
    total: 'Año entero',
    noMonth: 'Mes desconocido',
    days: 'Día a día',
    daysNote: {
      one: '{count} día tiene artículos.',
      many: '{count} días tienen artículos.',
      other: '{count} días tienen artículos.',
    },
    busiest: 'Días con más artículos',
    gaps: 'Mayores huecos',
    gapsNote: 'Series de días sin artículos. Pueden pertenecer a ellas artículos sin fecha o con fecha menos exacta.',
    noGaps: 'No falta ningún día entre el primero y el último.',
    gapDays: { one: '{count} día', many: '{count} días', other: '{count} días' },
    copies: 'Copias de un mismo texto',
    copiesNote: {
      one: '{count} artículo publica un texto que también publica otro.',
      many: '{count} artículos publican un texto que también publica otro, palabra por palabra o casi.',
      other: '{count} artículos publican un texto que también publica otro, palabra por palabra o casi.',
    },
    noCopies: 'No hay dos artículos con el mismo texto.',
  },
  copies: {
    label: 'Publicado también en',
    nearly: 'casi el mismo texto',
    more: { one: '{count} más', many: '{count} más', other: '{count} más' },
  },
  lists: {
    sort: 'Ordenar por',
    sorts: { name: 'Nombre', count: 'Número de artículos', newest: 'Más reciente' },
    narrow: 'Acotar la lista',
    shown: {
      zero: 'Ningún nombre coincide',
      one: '{count} nombre a la vista',
      many: '{count} nombres a la vista',
      other: '{count} nombres a la vista',
    },
    view: 'Mostrar',
    views: { full: 'Con extractos', compact: 'Solo titulares' },
    peak: {
      one: 'máximo en {year}: {count} artículo',
      many: 'máximo en {year}: {count} artículos',
      other: 'máximo en {year}: {count} artículos',
    },
  },
};
