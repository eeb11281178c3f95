import type { BrowseMessages } from '../browse-messages.ts';

export const browseFr: BrowseMessages = {
  coverage: {
    link: 'Étendue du fonds',
    heading: 'Ce que couvrent ces archives',
    stated: 'Ce que disent les sources',
    statedNote:
      'Indiqué : tel que la source le dit. Déduit : d’un indice faible ou de la langue du texte ; chaque article dit lequel. Rien n’est supposé.',
    columns: {
      field: 'Donnée',
      stated: 'Indiqué',
      inferred: 'Déduit',
      missing: 'Non indiqué',
      year: 'Année',
      days: 'Jours de parution',
      gap: 'Lacune la plus longue',
      share: 'Part',
      span: 'Années',
    },
    partialDates: {
      one: '{count} date ne donne qu’une année ou un mois.',
      many: '{count} de dates ne donnent qu’une année ou un mois.',
      other: '{count} dates ne donnent qu’une année ou un mois.',
    },
    time: 'Au fil du temps',
    total: 'Année entière',
    noMonth: 'Mois inconnu',
    days: 'Jour par jour',
    daysNote: {
      one: '{count} jour compte au moins un article.',
      many: '{count} de jours comptent au moins un article.',
      other: '{count} jours comptent au moins un article.',
    },
    busiest: 'Jours les plus fournis',
    gaps: 'Les plus longues lacunes',
    gapsNote:
      'Suites de jours sans article. Des articles non datés, ou datés moins précisément, peuvent s’y rattacher.',
    noGaps: 'Aucun jour ne manque entre le premier et le dernier.',
    gapDays: { one: '{count} jour', many: '{count} de jours', other: '{count} jours' },
    copies: 'Textes parus plusieurs fois',
    copiesNote: {
      one: '{count} article a le même texte qu’un autre.',
      many: '{count} d’articles ont le même texte qu’un autre, mot pour mot ou presque.',
      other: '{count} articles ont le même texte qu’un autre, mot pour mot ou presque.',
    },
    noCopies: 'Aucun texte ne figure dans deux articles.',
  },
  copies: {
    label: 'Paru aussi dans',
    nearly: 'presque le même texte',
    more: { one: '{count} autre', many: '{count} autres', other: '{count} autres' },
  },
  onThisDay: { heading: 'Ce jour-là', near: 'Autour de ce jour', all: 'Tous les jours de l’année' },
  lists: {
    sort: 'Trier par',
    sorts: { name: 'Nom', count: 'Nombre d’articles', newest: 'Date' },
    narrow: 'Filtrer la liste',
    shown: {
      zero: 'Aucun nom correspondant',
      one: '{count} nom affiché',
      many: '{count} de noms affichés',
      other: '{count} noms affichés',
    },
    view: 'Afficher',
    views: { full: 'Avec extraits', compact: 'Titres seuls' },
    peak: {
      one: 'maximum en {year} : {count} article',
      many: 'maximum en {year} : {count} d’articles',
      other: 'maximum en {year} : {count} articles',
    },
  },
};
