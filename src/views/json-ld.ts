import type { Entry } from '../archive/archive.ts';
import { permanentOf } from './places.ts';
import { webAddress } from './record.ts';
import type { SiteFacts } from './site.ts';

/**
 * An article as schema.org's NewsArticle, from its known fields alone, ready for a script element of the page: `<` and
 * the line ends that only JSON allows are escaped.
 */
export function jsonLdOf({ archive }: SiteFacts, entry: Entry): string {
  const address = permanentOf(archive.settings, `articles/${entry.id}`);
  const url = entry.url && webAddress(entry.url);
  const known = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(address && { '@id': address, mainEntityOfPage: address }),
    ...(entry.title && { headline: entry.title }),
    ...(entry.date && { datePublished: entry.date }),
    ...(entry.updated && { dateModified: entry.updated }),
    ...(entry.authors.length > 0 && { author: entry.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(entry.outlet && { publisher: { '@type': 'Organization', name: entry.outlet } }),
    ...(entry.language && { inLanguage: entry.language }),
    ...(url && { sameAs: url }),
    ...(entry.basedOn && { isBasedOn: { '@type': 'CreativeWork', name: entry.basedOn } }),
    ...(entry.words > 0 && { wordCount: entry.words }),
    isPartOf: { '@type': 'Collection', name: archive.settings.title },
  };
  return JSON.stringify(known).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
