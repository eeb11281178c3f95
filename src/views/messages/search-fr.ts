import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../../text/search-messages.ts';

export const searchFr: SearchMessages = {
  loading: 'Recherche en cours…',
  failed: 'La recherche n’a pas pu être chargée. Réessayez, ou parcourez les archives par les liens ci-dessus.',
  articles: {
    one: '{count} article dans les archives',
    many: '{count} d’articles dans les archives',
    other: '{count} articles dans les archives',
  },
  results: {
    zero: 'Aucun résultat',
    one: '{count} article trouvé',
    many: '{count} d’articles trouvés',
    other: '{count} articles trouvés',
  },
  asked: 'Recherche :',
  askedParts: {
    or: 'ou',
    phrase: '« {words} »',
    beginning: '{word}… (mots commençant ainsi)',
    without: 'sans {word}',
    field: '{facet} : {value}',
  },
  more: { one: 'Afficher {count} de plus', many: 'Afficher {count} de plus', other: 'Afficher {count} de plus' },
  shown: '{shown} sur {count} affichés',

  facets: { outlet: 'Média', author: 'Auteur', year: 'Année', month: 'Mois', language: 'Langue' },
  notStated: {
    outlet: 'média non indiqué',
    author: 'auteur non indiqué',
    date: 'sans date',
    language: 'langue inconnue',
  },
  dates: 'Dates',
  allValues: { one: 'Afficher {count}', many: 'Afficher les {count}', other: 'Afficher les {count}' },
  fewerValues: 'Afficher moins',
  narrowValues: 'Filtrer la liste : {facet}',
  byCount: 'Trier par nombre',
  byName: 'Trier par nom',
  removeChip: 'Retirer le filtre :',
  clearAll: 'Effacer tous les filtres',

  inferredDate: 'date déduite',
  untitled: 'Titre non indiqué',
  sections: 'Passages correspondants',
  copies: { one: 'et {count} copie', many: 'et {count} copies', other: 'et {count} copies' },

  unknown: 'Aucun article ne contient le mot « {word} ».',
  withoutWord: 'Rechercher sans « {word} »',
  didYouMean: 'Vouliez-vous dire « {query} » ?',
  withoutFilters: {
    one: '{count} article sans les filtres',
    many: '{count} d’articles sans les filtres',
    other: '{count} articles sans les filtres',
  },
  withoutFilter: {
    one: '{count} article sans le filtre « {facet} »',
    many: '{count} d’articles sans le filtre « {facet} »',
    other: '{count} articles sans le filtre « {facet} »',
  },
  otherLanguages: {
    one: '{count} article dans une autre langue',
    many: '{count} d’articles dans d’autres langues',
    other: '{count} articles dans d’autres langues',
  },
  byAuthor: {
    one: '{count} article d’auteurs nommés « {name} »',
    many: '{count} d’articles d’auteurs nommés « {name} »',
    other: '{count} articles d’auteurs nommés « {name} »',
  },
  fromOutlet: {
    one: '{count} article de médias nommés « {name} »',
    many: '{count} d’articles de médias nommés « {name} »',
    other: '{count} articles de médias nommés « {name} »',
  },
  otherWords: 'Essayez d’autres mots, moins de mots ou une autre orthographe.',

  chart: 'Articles au fil du temps',
  chartScale: { year: 'jusqu’à {count} par an', month: 'jusqu’à {count} par mois', day: 'jusqu’à {count} par jour' },
  chartTable: 'Sous forme de tableau',
  chartOutlets: 'Par média',
  chartColumn: 'Articles',
  period: 'Période',
  chartBar: {
    one: '{period} : {count} article',
    many: '{period} : {count} d’articles',
    other: '{period} : {count} articles',
  },
  chartPartial: '{count} à la date moins précise',
  chartUndated: '{count} sans date',
  vagueDates: { month: 'mois non précisé', day: 'jour non précisé' },
};

export const searchFormFr: SearchFormMessages = {
  label: 'Rechercher dans les archives',
  submit: 'Rechercher',
  sort: 'Trier par',
  sorts: { relevance: 'Pertinence', newest: 'Plus récents d’abord', oldest: 'Plus anciens d’abord' },
  filters: 'Filtres',
  chosen: 'Filtres choisis',
  results: 'Résultats',
  help: 'Comment rechercher',
  examples: [
    { query: 'port grève', meaning: 'les deux mots, sous toutes leurs formes' },
    { query: '"grève du port"', meaning: 'les mots côte à côte' },
    { query: 'port -grève', meaning: 'un mot et pas l’autre' },
    { query: 'grève OR débrayage', meaning: 'l’un ou l’autre mot' },
    { query: 'outlet:écho author:"anne marche"', meaning: 'par les mots du nom d’un média ou d’un auteur' },
    { query: 'date:2003-05 date:1998..2003', meaning: 'd’une année, d’un mois, d’un jour, ou de l’un à l’autre' },
    { query: 'lang:fa', meaning: 'dans une langue, par son code' },
  ],
  withoutScript: 'La recherche nécessite JavaScript. Tout se retrouve aussi en parcourant les archives :',
};

export const readingFr: ReadingMessages = {
  label: 'Votre recherche',
  marked: { one: '{count} mot surligné', many: '{count} de mots surlignés', other: '{count} mots surlignés' },
  previousMark: 'Mot surligné précédent',
  nextMark: 'Mot surligné suivant',
  hideMarks: 'Masquer le surlignage',
  showMarks: 'Afficher le surlignage',
  backToResults: 'Retour aux résultats',
  previousResult: 'Résultat précédent',
  nextResult: 'Résultat suivant',
};
