import type { Claim, Reader } from '../claim.ts';
import { readAddress } from './address.ts';
import { readAuthors } from './authors.ts';
import { readBody, removeAll } from './body.ts';
import { readDates } from './dates.ts';
import { readLanguage } from './language.ts';
import { isListing } from './listing.ts';
import { readOutlet } from './outlet.ts';
import { readTitle } from './title.ts';

/** How much weaker than the best a name may be and still be taken for one of the outlet's. */
const KIN = 22;

/** Reads a saved page: what its metadata, its byline and its structure state, weighed against each other. */
export const readMarkup: Reader = (page, settings) => {
  const outlets = readOutlet(page, settings);
  const best = outlets[0]?.strength ?? 0;
  const names = outlets.filter(({ strength }) => strength > best - KIN).flatMap(({ values }) => values);
  const known = settings.outlets.find(({ name }) => name === names[0]) ?? null;
  const titles = readTitle(page, names);
  const main = page.blocks.filter(({ region }) => region?.kind === 'main');
  if (isListing(page)) {
    const claims = [...titles, ...outlets, ...readLanguage(page, main), ...readAddress(page)];
    return { claims, body: [], removed: removeAll(page.blocks, 'html-listing'), problems: [] };
  }
  const languages = readLanguage(page, main);
  const language = languages[0]?.values[0] ?? null;
  const houses = known === null ? names : [...names, ...known.aliases];
  const authors = readAuthors(page, houses);
  const stated = (claims: readonly Claim[]) => claims.flatMap(({ values }) => values);
  const { body, removed } = readBody(page, { titles: stated(titles), authors: stated(authors), language });
  const claims: Claim[] = [
    ...titles,
    ...outlets,
    ...authors,
    ...readDates(page, language, known),
    ...languages,
    ...readAddress(page),
  ];
  return { claims, body, removed, problems: [] };
};
