import type { Messages } from '../messages.ts';
import type { Counting } from '../numbers.ts';
import { articleEn } from './article-en.ts';
import { browseEn } from './browse-en.ts';
import { readerEn } from './reader-en.ts';
import { readingEn, searchEn, searchFormEn } from './search-en.ts';

/** The interface in English. */
export function messagesEn(counting: Counting): Messages {
  const { number, count } = counting;
  const articleCount = (n: number) => count(n, { one: '{count} article', other: '{count} articles' });
  return {
    language: 'en',
    locale: counting.locale,
    dir: 'ltr',
    calendar: null,
    firstWeekday: 1,

    skip: 'Skip to the content',
    navigation: 'Browse the archive',
    home: 'Home',
    articles: 'Articles',
    outlets: 'Outlets',
    authors: 'Authors',
    years: 'Years',
    languages: 'Languages',
    about: 'About',
    crumbs: 'You are here',
    translations: 'This page in other languages',
    searchLabel: 'Search the archive',
    searchPlaceholder: 'Search the archive',
    search: 'Search',
    footer: 'About this site',
    atomFeed: 'Atom feed',
    jsonFeed: 'JSON feed',
    report: 'Contact and removal',
    rights: (rights) => rights,

    articleCount,
    nameCount: {
      outlets: (n) => count(n, { one: '{count} outlet', other: '{count} outlets' }),
      authors: (n) => count(n, { one: '{count} author', other: '{count} authors' }),
      years: (n) => count(n, { one: '{count} year', other: '{count} years' }),
      languages: (n) => count(n, { one: '{count} language', other: '{count} languages' }),
    },
    figure: {
      articles: (n) => count(n, { one: 'article', other: 'articles' }),
      outlets: (n) => count(n, { one: 'outlet', other: 'outlets' }),
      authors: (n) => count(n, { one: 'author', other: 'authors' }),
      years: (n) => count(n, { one: 'year', other: 'years' }),
      languages: (n) => count(n, { one: 'language', other: 'languages' }),
    },
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    comma: ', ',
    untitled: 'No headline stated',

    newest: 'Newest articles',
    allArticles: 'All articles',
    byYear: 'By year',
    byLetter: 'By letter',
    jumpTo: 'Jump to',
    decade: (year) => `${year}s`,
    articlesByYear: (from, to) => `Articles by year, ${from} to ${to}`,
    mostArticles: 'With most articles',
    allOf: {
      outlets: 'All outlets',
      authors: 'All authors',
      years: 'All years',
      languages: 'All languages',
    },

    dayUnknown: 'Day unknown',
    monthUnknown: 'Month unknown',
    monthUnknownIn: (year) => `${year}, month unknown`,
    undated: 'Undated',
    undatedHeading: 'Undated articles',
    undatedNote: 'The sources of these articles state no date of publication, and none has been guessed.',
    noOutlet: 'Outlet not stated',
    noOutletNote: 'The sources of these articles do not say who published them.',
    noAuthor: 'Author not stated',
    noAuthorNote: 'The sources of these articles name no author.',
    noLanguage: 'Language not known',
    noLanguageNote: 'The language of these articles is not stated and could not be told from their text.',
    otherLetters: 'Other',

    newer: 'Newer',
    older: 'Older',
    pager: 'Newer and older',
    parts: 'More of this list',
    partOf: (name, part) => `${name}: ${part}`,
    numberedPart: (part) => (part === null ? 'Newest' : `Part ${number(part)}`),
    kicker: { outlet: 'Outlet', author: 'Author', language: 'Language' },
    writtenFor: 'Published by',
    inLanguages: 'Languages',
    description: {
      month: (name, n) => `${articleCount(n)} of ${name}, newest first.`,
      shelf: (name, n) => `${name}: ${articleCount(n)}, newest first.`,
      directory: (name, site) => `${name} in ${site}.`,
    },
    dayLabel: (day, n) => `${day}, ${n === 0 ? 'no articles' : articleCount(n)}`,

    article: articleEn(counting),
    aboutPage: {
      heading: 'About this archive',
      made: 'How the records are made',
      madeText: [
        'Each article of this archive began as a saved file: a web page, a text, a print-out. A program read each file and took from it the headline, the outlet, the authors, the date and the text of the article.',
        'Nothing is invented. A field is either what the source states, with the line it was read from, or it is printed as “not stated in the source”. Where a source could be read in two ways, the field is left open. A curator may have stated or corrected a field; it then says so.',
        'Nothing is lost. What is not part of the article, such as menus, notices and advertisements, is taken out of the text, but it can be looked up in each article, in its place and with the reason.',
      ],
      gaps: 'What the sources do not state',
      gapsText: 'Articles for which a field is not known are listed here, so that nobody takes a gap for a fact.',
      rights: 'Rights',
      rightsText: 'Rights in the articles remain with those who hold them. The keepers of this archive state:',
      rightsUnknown:
        'Rights in the articles remain with those who hold them. The keepers of this archive have stated nothing further.',
      contact: 'Contact, corrections and removal',
      contactText:
        'To report an error, or to ask for an article to be corrected or removed, please write to the keepers of this archive and give the permanent address that stands at the foot of the article.',
      contactUnknown: 'The keepers of this archive have stated no contact.',
      reuse: 'Following and reusing',
      reuseText: 'The newest articles can be followed with a feed reader.',
    },
    missingPage: {
      heading: 'There is no page at this address',
      text: 'The address may be mistyped, or the article may have been removed.',
      ways: 'Browse the archive',
    },
    moved: { heading: 'This article has a new address', text: 'It is now at' },
    searchPage: 'Search',
    searchForm: searchFormEn,
    searchScript: searchEn,
    reading: readingEn,
    browse: browseEn,
    reader: readerEn,
  };
}
