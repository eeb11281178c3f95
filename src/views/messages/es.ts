import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleEs } from './article-es.ts';
import { browseEs } from './browse-es.ts';
import { readerEs } from './reader-es.ts';
import { readingEs, searchEs, searchFormEs } from './search-es.ts';

/** The interface in Spanish. */
export function messagesEs(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) =>
    count(n, { one: '{count} artículo', many: '{count} de artículos', other: '{count} artículos' });
  return {
    language: 'es',
    locale: counting.locale,
    dir: 'ltr',
    calendar: null,
    firstWeekday: 1,

    skip: 'Ir al contenido',
    navigation: 'Recorrer el archivo',
    home: 'Portada',
    articles: 'Artículos',
    outlets: 'Medios',
    authors: 'Autores',
    years: 'Años',
    languages: 'Idiomas',
    about: 'Acerca de',
    crumbs: 'Está usted aquí',
    translations: 'Esta página en otros idiomas',
    searchLabel: 'Buscar en el archivo',
    searchPlaceholder: 'Buscar en el archivo',
    search: 'Buscar',
    footer: 'Acerca de este sitio',
    atomFeed: 'Canal Atom',
    jsonFeed: 'Canal JSON',
    report: 'Contacto y retirada',
    rights: (rights) => rights,

    articleCount,
    nameCount: {
      outlets: (n) => count(n, { one: '{count} medio', many: '{count} de medios', other: '{count} medios' }),
      authors: (n) => count(n, { one: '{count} autor', many: '{count} de autores', other: '{count} autores' }),
      years: (n) => count(n, { one: '{count} año', many: '{count} de años', other: '{count} años' }),
      languages: (n) => count(n, { one: '{count} idioma', many: '{count} de idiomas', other: '{count} idiomas' }),
    },
    figure: {
      articles: (n) => count(n, { one: 'artículo', many: 'de artículos', other: 'artículos' }),
      outlets: (n) => count(n, { one: 'medio', many: 'de medios', other: 'medios' }),
      authors: (n) => count(n, { one: 'autor', many: 'de autores', other: 'autores' }),
      years: (n) => count(n, { one: 'año', many: 'de años', other: 'años' }),
      languages: (n) => count(n, { one: 'idioma', many: 'de idiomas', other: 'idiomas' }),
    },
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    comma: ', ',
    untitled: 'Titular no indicado',

    newest: 'Artículos más recientes',
    allArticles: 'Todos los artículos',
    byYear: 'Por año',
    byLetter: 'Por letra',
    jumpTo: 'Ir a',
    decade: (year) => `Década de ${year}`,
    articlesByYear: (from, to) => `Artículos por año, de ${from} a ${to}`,
    mostArticles: 'Con más artículos',
    allOf: {
      outlets: 'Todos los medios',
      authors: 'Todos los autores',
      years: 'Todos los años',
      languages: 'Todos los idiomas',
    },

    dayUnknown: 'Día desconocido',
    monthUnknown: 'Mes desconocido',
    monthUnknownIn: (year) => `${year}, mes desconocido`,
    undated: 'Sin fecha',
    undatedHeading: 'Artículos sin fecha',
    undatedNote: 'Las fuentes de estos artículos no indican fecha de publicación, y no se ha supuesto ninguna.',
    noOutlet: 'Medio no indicado',
    noOutletNote: 'Las fuentes de estos artículos no dicen quién los publicó.',
    noAuthor: 'Autor no indicado',
    noAuthorNote: 'Las fuentes de estos artículos no nombran a ningún autor.',
    noLanguage: 'Idioma desconocido',
    noLanguageNote: 'El idioma de estos artículos no se indica y no pudo reconocerse por su texto.',
    otherLetters: 'Otros',

    newer: 'Más recientes',
    older: 'Más antiguos',
    pager: 'Más recientes y más antiguos',
    parts: 'Más de esta lista',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'Más recientes' : `Parte ${number(part)}`),
    kicker: { outlet: 'Medio', author: 'Autor', language: 'Idioma' },
    writtenFor: 'Publicado por',
    inLanguages: 'Idiomas',
    description: {
      month: (name, n) => `${name}: ${articleCount(n)}, los más recientes primero.`,
      shelf: (name, n) => `${name}: ${articleCount(n)}, los más recientes primero.`,
      directory: (name, site) => `${name}: ${site}.`,
    },
    dayLabel: (day, n) => `${day}, ${n === 0 ? 'ningún artículo' : articleCount(n)}`,

    article: articleEs(counting),
    aboutPage: {
      heading: 'Acerca de este archivo',
      made: 'Cómo se hacen las fichas',
      madeText: [
        'Cada artículo de este archivo procede de un fichero guardado: una página web, un texto, una impresión. Un programa leyó cada fichero y tomó de él el titular, el medio, los autores, la fecha y el texto del artículo.',
        'Nada se inventa. Un dato es lo que dice la fuente, con la línea en que se leyó, o figura como «no indicado en la fuente». Cuando una fuente podía leerse de dos maneras, el dato queda abierto. Los responsables del archivo pueden haber indicado o corregido un dato; en ese caso así consta.',
        'Nada se pierde. Lo que no forma parte del artículo, como menús, avisos y anuncios, se retira del texto, pero puede consultarse en cada artículo, en su sitio y con su motivo.',
      ],
      gaps: 'Lo que las fuentes no dicen',
      gapsText:
        'Aquí se reúnen los artículos de los que falta algún dato, para que nadie tome una laguna por un hecho.',
      rights: 'Derechos',
      rightsText:
        'Los derechos de los artículos pertenecen a sus titulares. Los responsables de este archivo declaran:',
      rightsUnknown:
        'Los derechos de los artículos pertenecen a sus titulares. Los responsables de este archivo no han declarado nada más.',
      contact: 'Contacto, correcciones y retirada',
      contactText:
        'Para avisar de un error, o pedir la corrección o la retirada de un artículo, escriba a los responsables de este archivo e indique la dirección permanente que figura al pie del artículo.',
      contactUnknown: 'Los responsables de este archivo no han indicado ningún contacto.',
      reuse: 'Seguir y reutilizar',
      reuseText: 'Los artículos más recientes pueden seguirse con un lector de feeds.',
    },
    missingPage: {
      heading: 'No hay ninguna página en esta dirección',
      text: 'Puede que la dirección esté mal escrita o que el artículo se haya retirado.',
      ways: 'Recorrer el archivo',
    },
    moved: { heading: 'Este artículo tiene una dirección nueva', text: 'Ahora está en' },
    searchPage: 'Búsqueda',
    searchForm: searchFormEs,
    searchScript: searchEs,
    reading: readingEs,
    browse: browseEs,
    reader: readerEs,
  };
}
