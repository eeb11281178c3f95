import type { BrowseMessages } from '../browse-messages.ts';

export const browseEn: BrowseMessages = {
  coverage: {
    link: 'Coverage',
    heading: 'What this archive covers',
    stated: 'What the sources state',
    statedNote:
      'Stated: as the source says it. Inferred: from a weak sign, or from how the text reads; each article tells which. Nothing is guessed.',
    columns: {
      field: 'Field',
      stated: 'Stated',
      inferred: 'Inferred',
      missing: 'Not stated',
      year: 'Year',
      days: 'Days with articles',
      gap: 'Longest gap',
      share: 'Share',
      span: 'Years',
    },
    partialDates: {
      one: '{count} of the dates names a year or a month only.',
      other: '{count} of the dates name a year or a month only.',
    },
    time: 'Over time',
    total: 'Whole year',
    noMonth: 'Month unknown',
    days: 'Day by day',
    daysNote: { one: '{count} day has articles.', other: '{count} days have articles.' },
    busiest: 'Days with most articles',
    gaps: 'Longest gaps',
    gapsNote:
      'Stretches of days without an article. Articles that are undated, or dated less exactly, may belong there.',
    noGaps: 'No day between the first and the last is without an article.',
    gapDays: { one: '{count} day', other: '{count} days' },
    copies: 'Copies of one text',
    copiesNote: {
      one: '{count} article shares its text with another.',
      other: '{count} articles share their text with another, word for word or nearly so.',
    },
    noCopies: 'No two articles have the same text.',
  },
  copies: {
    label: 'Also printed in',
    nearly: 'nearly the same text',
    more: { one: '{count} more', other: '{count} more' },
  },
  onThisDay: { heading: 'On this day', near: 'Around this day', all: 'All days of the year' },
  lists: {
    sort: 'Sort by',
    sorts: { name: 'Name', count: 'Articles', newest: 'Newest' },
    narrow: 'Filter this list',
    shown: { zero: 'No matching names', one: '{count} name shown', other: '{count} names shown' },
    view: 'Show',
    views: { full: 'With excerpts', compact: 'Headlines only' },
    peak: { one: 'most in {year}: {count} article', other: 'most in {year}: {count} articles' },
  },
};
