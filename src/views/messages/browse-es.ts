import type { BrowseMessages } from '../browse-messages.ts';

export const browseEs: BrowseMessages = {
  coverage: {
    link: 'Contenido del archivo',
    heading: 'Qué abarca este archivo',
    stated: 'Lo que dicen las fuentes',
    statedNote:
      'Indicado: tal como lo dice la fuente. Deducido: de un indicio débil o de la lengua del texto; cada artículo dice de cuál. No se supone nada.',
    columns: {
      field: 'Dato',
      stated: 'Indicado',
      inferred: 'Deducido',
      missing: 'No indicado',
      year: 'Año',
      days: 'Días con artículos',
      gap: 'Mayor intervalo',
      share: 'Proporción',
      span: 'Años',
    },
    partialDates: {
      one: '{count} fecha da solo un año o un mes.',
      many: '{count} de fechas dan solo un año o un mes.',
      other: '{count} fechas dan solo un año o un mes.',
    },
    time: 'A lo largo del tiempo',
    total: 'Año entero',
    noMonth: 'Mes desconocido',
    days: 'Día a día',
    daysNote: {
      one: 'Hay artículos de {count} día.',
      many: 'Hay artículos de {count} de días.',
      other: 'Hay artículos de {count} días.',
    },
    busiest: 'Días con más artículos',
    gaps: 'Mayores intervalos sin artículos',
    gapsNote: 'Series de días sin artículos. Pueden pertenecer a ellas artículos sin fecha o con fecha menos exacta.',
    noGaps: 'No falta ningún día entre el primero y el último.',
    gapDays: { one: '{count} día', many: '{count} de días', other: '{count} días' },
    copies: 'Copias de un mismo texto',
    copiesNote: {
      one: '{count} artículo tiene el mismo texto que otro.',
      many: '{count} de artículos tienen el mismo texto que otro, palabra por palabra o casi.',
      other: '{count} artículos tienen el mismo texto que otro, palabra por palabra o casi.',
    },
    noCopies: 'No hay dos artículos con el mismo texto.',
  },
  copies: {
    label: 'Publicado también en',
    nearly: 'casi el mismo texto',
    more: { one: '{count} más', many: '{count} más', other: '{count} más' },
  },
  onThisDay: { heading: 'Un día como hoy', near: 'Por estas fechas', all: 'Todos los días del año' },
  lists: {
    sort: 'Ordenar por',
    sorts: { name: 'Nombre', count: 'Número de artículos', newest: 'Fecha' },
    narrow: 'Filtrar la lista',
    shown: {
      zero: 'Ningún nombre coincide',
      one: '{count} nombre en la lista',
      many: '{count} de nombres en la lista',
      other: '{count} nombres en la lista',
    },
    view: 'Mostrar',
    views: { full: 'Con extractos', compact: 'Solo titulares' },
    peak: {
      one: 'máximo en {year}: {count} artículo',
      many: 'máximo en {year}: {count} de artículos',
      other: 'máximo en {year}: {count} artículos',
    },
  },
};
