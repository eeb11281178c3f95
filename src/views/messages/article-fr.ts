import type { ArticleMessages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { citationWith } from './citation.ts';
import { reasonsFr } from './reasons-fr.ts';

/** The words of an article's page in French. */
export function articleFr({ number, count }: Counting): ArticleMessages {
  const lines = (from: number, to: number) =>
    from === to ? `ligne ${number(from)}` : `lignes ${number(from)} à ${number(to)}`;
  return {
    by: 'Par',
    notStated: 'non indiqué dans la source',
    fields: {
      title: 'Titre',
      outlet: 'Média',
      authors: 'Auteurs',
      date: 'Date',
      originalDate: 'Première publication',
      updated: 'Mis à jour',
      basedOn: 'D’après',
      language: 'Langue',
      url: 'Adresse d’origine',
    },
    length: 'Durée',
    readingTime: (minutes) => `${number(minutes)} min de lecture`,
    contents: 'Dans cet article',
    evidence: 'D’où viennent ces données',
    evidenceNote: 'Chaque donnée est telle que la source l’indique, avec la ligne où elle a été lue.',
    readFrom: (from, to) => `${from === to ? 'lu à la' : 'lu aux'} ${lines(from, to)} :`,
    curated: 'indiqué par le responsable des archives',
    overruled: 'Également trouvé, mais écarté',
    leftOpen: (reason) => `laissé en suspens : ${reason}`,
    openReasons: {
      sameDay: 'le même jour que la date',
      weakSign: (quote) => `seulement un indice faible, « ${quote} »`,
      rivals: (one, other) => `deux réponses de même force, « ${one} » et « ${other} »`,
      outletAlone: (quote) => `seul le média est nommé, « ${quote} »`,
    },
    reasons: reasonsFr,
    knownOutlet: (by) => `un média connu des archives, reconnu par ${by}`,
    structuredData: (property) => `données structurées de la page, ${property}`,
    metadata: (name) => `métadonnées de la page, ${name}`,
    noBody: 'La source ne contient pas de texte suivi.',
    removed: (n) =>
      count(n, {
        one: 'Ce qui a été retiré de la source ({count} passage)',
        many: 'Ce qui a été retiré de la source ({count} de passages)',
        other: 'Ce qui a été retiré de la source ({count} passages)',
      }),
    lines,
    record: 'À propos de cette copie',
    cite: 'Pour citer',
    address: 'Adresse permanente',
    seed: 'Fichier source',
    fingerprint: 'SHA-256 de la source',
    report: 'Signaler une erreur ou demander le retrait',
    reportSubject: (id) => `À propos de l’article « ${id} »`,
    around: 'Articles précédents et suivants par date',
    previous: 'Précédent',
    next: 'Suivant',
    citation,
  };
}

const citation = citationWith({ quotes: ['« ', ' »'], comma: ',', stop: '.', stopWithin: false });
