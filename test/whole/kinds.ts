import { join } from 'node:path';
import { listFiles } from '../../src/checks/site.ts';

/** One page of each kind that the sample archive has, as a pattern of its path in the site. */
const patterns: { readonly [kind: string]: RegExp } = {
  coverage: /^coverage\/index\.html$/,
  home: /^index\.html$/,
  about: /^about\/index\.html$/,
  'all articles': /^articles\/index\.html$/,
  article: /^articles\/harbour-courier\/strike\/index\.html$/,
  'article, right to left': /^articles\/marfa-alnada\/[^/]+\/index\.html$/,
  'article without a date': /^articles\/torrenby-library\/index\.html$/,
  'article by two authors': /^articles\/northlight-review\/quiet-carriage\/index\.html$/,
  'article in Persian': /^fa\/articles\/harbour-courier\/strike\/index\.html$/,
  author: /^authors\/maren-tolliver\/index\.html$/,
  authors: /^authors\/index\.html$/,
  day: /^days\/10-14\/index\.html$/,
  'days of the year': /^days\/index\.html$/,
  'day in Persian': /^fa\/days\/persian\/07-22\/index\.html$/,
  'home in Hebrew': /^he\/index\.html$/,
  language: /^languages\/en\/index\.html$/,
  languages: /^languages\/index\.html$/,
  missing: /^404\.html$/,
  month: /^years\/2003\/10\/index\.html$/,
  'month in Arabic': /^ar\/years\/2003\/10\/index\.html$/,
  'no author': /^no-author\/index\.html$/,
  'no outlet': /^no-outlet\/index\.html$/,
  outlet: /^outlets\/harbour-courier\/index\.html$/,
  outlets: /^outlets\/index\.html$/,
  'outlets in Persian': /^fa\/outlets\/index\.html$/,
  search: /^search\/index\.html$/,
  'search in Persian': /^fa\/search\/index\.html$/,
  undated: /^undated\/index\.html$/,
  year: /^years\/2003\/index\.html$/,
  years: /^years\/index\.html$/,
};

/** The path of a page of each kind; a kind that a built site lacks is an error. */
export function pagesByKind(site: string): readonly (readonly [kind: string, path: string])[] {
  const files = listFiles(site);
  return Object.entries(patterns).map(([kind, pattern]) => {
    const path = files.find((file) => pattern.test(file));
    if (path === undefined) throw new Error(`${join(site)} has no page of the kind "${kind}"`);
    return [kind, path];
  });
}

/** The kinds alone, for tables of tests. */
export const kinds = Object.keys(patterns);

/** The address of a page below a server's. */
export function addressOf(path: string): string {
  return encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
}
