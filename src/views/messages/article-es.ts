import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { reasonsEs } from './reasons-es.ts';

/** The words of an article's page in Spanish. */
export function articleEs({ number, count }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `línea ${number(from)}` : `líneas ${number(from)} a ${number(to)}`;
  return {
    by: 'Por',
    notStated: 'no indicado en la fuente',
    fields: {
      title: 'Titular',
      outlet: 'Medio',
      authors: 'Autores',
      date: 'Fecha',
      originalDate: 'Primera publicación',
      updated: 'Actualizado',
      basedOn: 'Basado en',
      language: 'Idioma',
      url: 'Dirección original',
    },
    length: 'Extensión',
    readingTime: (minutes) => `${number(minutes)} min de lectura`,
    contents: 'En este artículo',
    evidence: 'Cómo se sabe cada dato',
    evidenceNote: 'Cada dato es el que indica la fuente, con la línea en que se leyó.',
    readFrom: (from, to) => `leído en ${from === to ? 'la' : 'las'} ${lines(from, to)}:`,
    curated: 'indicado por los responsables del archivo',
    overruled: 'También hallado, pero descartado',
    leftOpen: (reason) => `queda abierto: ${reason}`,
    openReasons: {
      sameDay: 'el mismo día que la fecha',
      weakSign: (quote) => `solo un indicio débil, «${quote}»`,
      rivals: (one, other) => `dos respuestas de igual fuerza, «${one}» y «${other}»`,
      outletAlone: (quote) => `solo se nombra el medio, «${quote}»`,
    },
    reasons: reasonsEs,
    knownOutlet: (by) => `un medio conocido por el archivo, reconocido por ${by}`,
    structuredData: (property) => `datos estructurados de la página, ${property}`,
    metadata: (name) => `metadatos de la página, ${name}`,
    noBody: 'La fuente no contiene texto corrido.',
    removed: (n) =>
      count(n, {
        one: 'Lo que se retiró de la fuente ({count} pasaje)',
        many: 'Lo que se retiró de la fuente ({count} de pasajes)',
        other: 'Lo que se retiró de la fuente ({count} pasajes)',
      }),
    lines,
    record: 'Acerca de esta copia',
    cite: 'Cómo citar',
    address: 'Dirección permanente',
    seed: 'Fichero de origen',
    fingerprint: 'SHA-256 de la fuente',
    report: 'Avisar de un error o pedir la retirada',
    reportSubject: (id) => `Sobre el artículo «${id}»`,
    around: 'Artículos anteriores y posteriores por fecha',
    previous: 'Anterior',
    next: 'Siguiente',
    citation,
  };
}

const citation = citationWith({ quotes: ['«', '»'], comma: ',', stop: '.', stopWithin: false });
