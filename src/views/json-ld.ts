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
  // What is undefined is not printed; to put together objects of those that are known takes four times as long.
  const known = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address || undefined,
    mainEntityOfPage: address || undefined,
    headline: entry.title || undefined,
    datePublished: entry.date || undefined,
    dateModified: entry.updated || undefined,
    author: entry.authors.length > 0 ? entry.authors.map((name) => ({ '@type': 'Person', name })) : undefined,
    publisher: entry.outlet ? { '@type': 'Organization', name: entry.outlet } : undefined,
    inLanguage: entry.language || undefined,
    sameAs: url || undefined,
    isBasedOn: entry.basedOn ? { '@type': 'CreativeWork', name: entry.basedOn } : undefined,
    wordCount: entry.words > 0 ? entry.words : undefined,
    isPartOf: { '@type': 'Collection', name: archive.settings.title },
  };
  return JSON.stringify(known).replace(
    /[<\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
