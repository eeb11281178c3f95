import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleFr } from './article-fr.ts';
import { browseFr } from './browse-fr.ts';
import { readerFr } from './reader-fr.ts';
import { readingFr, searchFormFr, searchFr } from './search-fr.ts';

/** The interface in French. */
export function messagesFr(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) =>
    count(n, { one: '{count} article', many: '{count} d’articles', other: '{count} articles' });
  return {
    language: 'fr',
    locale: counting.locale,
    dir: 'ltr',
    calendar: null,
    firstWeekday: 1,

    skip: 'Aller au contenu',
    navigation: 'Parcourir les archives',
    home: 'Accueil',
    articles: 'Articles',
    outlets: 'Médias',
    authors: 'Auteurs',
    years: 'Années',
    languages: 'Langues',
    about: 'À propos',
    crumbs: 'Vous êtes ici',
    translations: 'Cette page dans d’autres langues',
    searchLabel: 'Rechercher dans les archives',
    searchPlaceholder: 'Rechercher dans les archives',
    search: 'Rechercher',
    footer: 'À propos de ce site',
    atomFeed: 'Flux Atom',
    jsonFeed: 'Flux JSON',
    report: 'Contact et retrait',
    rights: (rights) => rights,

    articleCount,
    nameCount: {
      outlets: (n) => count(n, { one: '{count} média', many: '{count} de médias', other: '{count} médias' }),
      authors: (n) => count(n, { one: '{count} auteur', many: '{count} d’auteurs', other: '{count} auteurs' }),
      years: (n) => count(n, { one: '{count} année', many: '{count} d’années', other: '{count} années' }),
      languages: (n) => count(n, { one: '{count} langue', many: '{count} de langues', other: '{count} langues' }),
    },
    figure: {
      articles: (n) => count(n, { one: 'article', many: 'd’articles', other: 'articles' }),
      outlets: (n) => count(n, { one: 'média', many: 'de médias', other: 'médias' }),
      authors: (n) => count(n, { one: 'auteur', many: 'd’auteurs', other: 'auteurs' }),
      years: (n) => count(n, { one: 'année', many: 'd’années', other: 'années' }),
      languages: (n) => count(n, { one: 'langue', many: 'de langues', other: 'langues' }),
    },
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    comma: ', ',
    untitled: 'Titre non indiqué',

    newest: 'Articles les plus récents',
    allArticles: 'Tous les articles',
    byYear: 'Par année',
    byLetter: 'Par lettre',
    jumpTo: 'Aller à',
    decade: (year) => `Années ${year}`,
    articlesByYear: (from, to) => `Articles par année, de ${from} à ${to}`,
    mostArticles: 'Les plus représentés',
    allOf: {
      outlets: 'Tous les médias',
      authors: 'Tous les auteurs',
      years: 'Toutes les années',
      languages: 'Toutes les langues',
    },

    dayUnknown: 'Jour inconnu',
    monthUnknown: 'Mois inconnu',
    monthUnknownIn: (year) => `${year}, mois inconnu`,
    undated: 'Sans date',
    undatedHeading: 'Articles sans date',
    undatedNote: 'Les sources de ces articles n’indiquent aucune date de publication, et aucune n’a été supposée.',
    noOutlet: 'Média non indiqué',
    noOutletNote: 'Les sources de ces articles ne disent pas qui les a publiés.',
    noAuthor: 'Auteur non indiqué',
    noAuthorNote: 'Les sources de ces articles ne nomment aucun auteur.',
    noLanguage: 'Langue inconnue',
    noLanguageNote: 'La langue de ces articles n’est pas indiquée et n’a pu être reconnue d’après leur texte.',
    otherLetters: 'Autres',

    newer: 'Plus récents',
    older: 'Plus anciens',
    pager: 'Plus récents et plus anciens',
    parts: 'Suite de cette liste',
    partOf: (name, part) => `${name} : ${part}`,
    numberedPart: (part) => (part === null ? 'Les plus récents' : `Partie ${number(part)}`),
    kicker: { outlet: 'Média', author: 'Auteur', language: 'Langue' },
    writtenFor: 'Publié par',
    inLanguages: 'Langues',
    description: {
      month: (name, n) => `${name} : ${articleCount(n)}, les plus récents d’abord.`,
      shelf: (name, n) => `${name} : ${articleCount(n)}, les plus récents d’abord.`,
      directory: (name, site) => `${name} : ${site}.`,
    },
    dayLabel: (day, n) => `${day}, ${n === 0 ? 'aucun article' : articleCount(n)}`,

    article: articleFr(counting),
    aboutPage: {
      heading: 'À propos de ces archives',
      made: 'Comment les notices sont établies',
      madeText: [
        'Chaque article de ces archives provient d’un fichier enregistré : une page web, un texte, une impression. Un programme a lu chaque fichier et en a tiré le titre, le média, les auteurs, la date et le texte de l’article.',
        'Rien n’est inventé. Une donnée est soit ce que dit la source, avec la ligne où elle a été lue, soit signalée comme « non indiqué dans la source ». Lorsqu’une source pouvait se lire de deux façons, la donnée est laissée en suspens. Le responsable des archives a pu indiquer ou corriger une donnée ; c’est alors précisé.',
        'Rien n’est perdu. Ce qui ne fait pas partie de l’article, comme les menus, les avis et les publicités, est retiré du texte, mais reste consultable dans chaque article, à sa place, avec la raison du retrait.',
      ],
      gaps: 'Ce que les sources ne disent pas',
      gapsText:
        'Les articles dont une donnée n’est pas connue sont réunis ici, pour que personne ne prenne une lacune pour un fait.',
      rights: 'Droits',
      rightsText:
        'Les droits sur les articles appartiennent à leurs titulaires. Les responsables de ces archives précisent :',
      rightsUnknown:
        'Les droits sur les articles appartiennent à leurs titulaires. Les responsables de ces archives n’ont rien précisé d’autre.',
      contact: 'Contact, corrections et retrait',
      contactText:
        'Pour signaler une erreur, ou demander la correction ou le retrait d’un article, veuillez écrire aux responsables de ces archives en donnant l’adresse permanente qui figure au bas de l’article.',
      contactUnknown: 'Les responsables de ces archives n’ont indiqué aucun contact.',
      reuse: 'Suivre et réutiliser',
      reuseText: 'Les articles les plus récents peuvent être suivis avec un lecteur de flux.',
    },
    missingPage: {
      heading: 'Aucune page à cette adresse',
      text: 'L’adresse est peut-être mal saisie, ou l’article a peut-être été retiré.',
      ways: 'Parcourir les archives',
    },
    moved: { heading: 'Cet article a changé d’adresse', text: 'Il se trouve désormais ici :' },
    searchPage: 'Recherche',
    searchForm: searchFormFr,
    searchScript: searchFr,
    reading: readingFr,
    browse: browseFr,
    reader: readerFr,
  };
}
