import type { ReadingMessages, SearchFormMessages, SearchMessages } from '../../text/search-messages.ts';

export const searchEn: SearchMessages = {
  loading: 'Searching …',
  failed: 'The search could not be loaded. Try again, or browse the archive by the links above.',
  articles: { one: '{count} article in the archive', other: '{count} articles in the archive' },
  results: { zero: 'Nothing found', one: '{count} article found', other: '{count} articles found' },
  asked: 'Searched for:',
  askedParts: {
    or: 'or',
    phrase: '“{words}”',
    beginning: '{word}… (words beginning with this)',
    without: 'without {word}',
    field: '{facet}: {value}',
  },
  more: { one: 'Show {count} more', other: 'Show {count} more' },
  shown: '{shown} of {count} shown',

  facets: { outlet: 'Outlet', author: 'Author', year: 'Year', month: 'Month', language: 'Language' },
  notStated: {
    outlet: 'outlet not stated',
    author: 'author not stated',
    date: 'undated',
    language: 'language not known',
  },
  dates: 'Dates',
  allValues: { one: 'Show {count}', other: 'Show all {count}' },
  fewerValues: 'Show fewer',
  narrowValues: 'Filter this list: {facet}',
  byCount: 'Sort by number',
  byName: 'Sort by name',
  removeChip: 'Remove filter:',
  clearAll: 'Clear all filters',

  inferredDate: 'date inferred',
  untitled: 'No headline stated',
  sections: 'Matching sections',
  copies: { one: 'and {count} copy', other: 'and {count} copies' },

  unknown: 'No article has the word “{word}”.',
  withoutWord: 'Search without “{word}”',
  didYouMean: 'Did you mean “{query}”?',
  withoutFilters: { one: '{count} article without the filters', other: '{count} articles without the filters' },
  withoutFilter: {
    one: '{count} article without the filter “{facet}”',
    other: '{count} articles without the filter “{facet}”',
  },
  otherLanguages: { one: '{count} article in another language', other: '{count} articles in other languages' },
  byAuthor: {
    one: '{count} article by an author named “{name}”',
    other: '{count} articles by authors named “{name}”',
  },
  fromOutlet: {
    one: '{count} article from an outlet named “{name}”',
    other: '{count} articles from outlets named “{name}”',
  },
  otherWords: 'Try other words, fewer of them, or other spellings.',

  chart: 'Articles over time',
  chartScale: { year: 'up to {count} in a year', month: 'up to {count} in a month', day: 'up to {count} in a day' },
  chartTable: 'As a table',
  chartOutlets: 'By outlet',
  chartColumn: 'Articles',
  period: 'Period',
  chartBar: { one: '{period}: {count} article', other: '{period}: {count} articles' },
  chartPartial: '{count} dated less exactly',
  chartUndated: '{count} undated',
  vagueDates: { month: 'month not stated', day: 'day not stated' },
};

export const searchFormEn: SearchFormMessages = {
  label: 'Search the archive',
  submit: 'Search',
  sort: 'Sort by',
  sorts: { relevance: 'Relevance', newest: 'Newest first', oldest: 'Oldest first' },
  filters: 'Filters',
  chosen: 'Chosen filters',
  results: 'Results',
  help: 'How to search',
  examples: [
    { query: 'harbour strike', meaning: 'both words, in any of their forms' },
    { query: '"harbour strike"', meaning: 'the words side by side' },
    { query: 'harbour -strike', meaning: 'one word and not the other' },
    { query: 'strike OR walkout', meaning: 'either word' },
    { query: 'outlet:courier author:"ada marsh"', meaning: 'by the words of an outlet’s or an author’s name' },
    { query: 'date:2003-05 date:1998..2003', meaning: 'of a year, a month, a day, or from one to another' },
    { query: 'lang:fa', meaning: 'in a language, by its code' },
  ],
  withoutScript: 'Searching needs JavaScript. You can also find everything by browsing:',
};

export const readingEn: ReadingMessages = {
  label: 'From your search',
  marked: { one: '{count} word marked', other: '{count} words marked' },
  previousMark: 'Previous marked word',
  nextMark: 'Next marked word',
  hideMarks: 'Hide marks',
  showMarks: 'Show marks',
  backToResults: 'Back to the results',
  previousResult: 'Previous result',
  nextResult: 'Next result',
};
