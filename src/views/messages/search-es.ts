import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../../text/search-messages.ts';

export const searchEs: SearchMessages = {
  loading: 'Buscando…',
  failed: 'No se pudo cargar la búsqueda. Inténtelo de nuevo o recorra el archivo con los enlaces de arriba.',
  articles: {
    one: '{count} artículo en el archivo',
    many: '{count} de artículos en el archivo',
    other: '{count} artículos en el archivo',
  },
  results: {
    zero: 'Sin resultados',
    one: '{count} artículo encontrado',
    many: '{count} de artículos encontrados',
    other: '{count} artículos encontrados',
  },
  asked: 'Se buscó:',
  askedParts: {
    or: 'o',
    phrase: '«{words}»',
    beginning: '{word}… (palabras que empiezan así)',
    without: 'sin {word}',
    field: '{facet}: {value}',
  },
  more: { one: 'Mostrar {count} más', many: 'Mostrar {count} más', other: 'Mostrar {count} más' },
  shown: 'Se muestran {shown} de {count}',

  facets: { outlet: 'Medio', author: 'Autor', year: 'Año', month: 'Mes', language: 'Idioma' },
  notStated: {
    outlet: 'medio no indicado',
    author: 'autor no indicado',
    date: 'sin fecha',
    language: 'idioma desconocido',
  },
  dates: 'Fechas',
  allValues: { one: 'Mostrar {count}', many: 'Mostrar los {count}', other: 'Mostrar los {count}' },
  fewerValues: 'Mostrar menos',
  narrowValues: 'Filtrar la lista: {facet}',
  byCount: 'Ordenar por número',
  byName: 'Ordenar por nombre',
  removeChip: 'Quitar el filtro:',
  clearAll: 'Quitar todos los filtros',

  inferredDate: 'fecha deducida',
  untitled: 'Titular no indicado',
  sections: 'Secciones coincidentes',
  copies: { one: 'y {count} copia', many: 'y {count} copias', other: 'y {count} copias' },

  unknown: 'Ningún artículo contiene la palabra «{word}».',
  withoutWord: 'Buscar sin «{word}»',
  didYouMean: '¿Quiso decir «{query}»?',
  withoutFilters: {
    one: '{count} artículo sin los filtros',
    many: '{count} de artículos sin los filtros',
    other: '{count} artículos sin los filtros',
  },
  withoutFilter: {
    one: '{count} artículo sin el filtro «{facet}»',
    many: '{count} de artículos sin el filtro «{facet}»',
    other: '{count} artículos sin el filtro «{facet}»',
  },
  otherLanguages: {
    one: '{count} artículo en otro idioma',
    many: '{count} de artículos en otros idiomas',
    other: '{count} artículos en otros idiomas',
  },
  byAuthor: {
    one: '{count} artículo de autores llamados «{name}»',
    many: '{count} de artículos de autores llamados «{name}»',
    other: '{count} artículos de autores llamados «{name}»',
  },
  fromOutlet: {
    one: '{count} artículo de medios llamados «{name}»',
    many: '{count} de artículos de medios llamados «{name}»',
    other: '{count} artículos de medios llamados «{name}»',
  },
  otherWords: 'Pruebe con otras palabras, con menos o con otra grafía.',

  chart: 'Artículos a lo largo del tiempo',
  chartScale: { year: 'hasta {count} al año', month: 'hasta {count} al mes', day: 'hasta {count} al día' },
  chartTable: 'Como tabla',
  chartOutlets: 'Por medio',
  chartColumn: 'Artículos',
  period: 'Periodo',
  chartBar: {
    one: '{period}: {count} artículo',
    many: '{period}: {count} de artículos',
    other: '{period}: {count} artículos',
  },
  chartPartial: '{count} con fecha menos precisa',
  chartUndated: '{count} sin fecha',
  vagueDates: { month: 'mes sin precisar', day: 'día sin precisar' },
};

export const searchFormEs: SearchFormMessages = {
  label: 'Buscar en el archivo',
  submit: 'Buscar',
  sort: 'Ordenar por',
  sorts: { relevance: 'Relevancia', newest: 'Más recientes primero', oldest: 'Más antiguos primero' },
  filters: 'Filtros',
  chosen: 'Filtros elegidos',
  results: 'Resultados',
  help: 'Cómo buscar',
  examples: [
    { query: 'puerto huelga', meaning: 'ambas palabras, en cualquiera de sus formas' },
    { query: '"huelga del puerto"', meaning: 'las palabras seguidas' },
    { query: 'puerto -huelga', meaning: 'una palabra y no la otra' },
    { query: 'huelga OR paro', meaning: 'cualquiera de las dos palabras' },
    { query: 'outlet:correo author:"ana marín"', meaning: 'por palabras del nombre de un medio o de un autor' },
    { query: 'date:2003-05 date:1998..2003', meaning: 'de un año, un mes o un día, o de uno a otro' },
    { query: 'lang:fa', meaning: 'en un idioma, por su código' },
  ],
  withoutScript: 'La búsqueda necesita JavaScript. Todo puede encontrarse también recorriendo el archivo:',
};

export const readingEs: ReadingMessages = {
  label: 'Su búsqueda',
  marked: { one: '{count} palabra marcada', many: '{count} de palabras marcadas', other: '{count} palabras marcadas' },
  previousMark: 'Palabra marcada anterior',
  nextMark: 'Palabra marcada siguiente',
  hideMarks: 'Ocultar las marcas',
  showMarks: 'Mostrar las marcas',
  backToResults: 'Volver a los resultados',
  previousResult: 'Resultado anterior',
  nextResult: 'Resultado siguiente',
};
