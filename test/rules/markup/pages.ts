import { readHtml } from '../../../src/input/html.ts';
import type { KnownOutlet, Settings } from '../../../src/input/settings.ts';
import type { Claim, FieldName, Reading } from '../../../src/rules/claim.ts';
import { readMarkup } from '../../../src/rules/markup/read.ts';
import { newsPage, type Parts } from '../../input/html/pages.ts';

/** Settings of an archive that knows these outlets. */
export function settingsWith(...outlets: readonly KnownOutlet[]): Settings {
  return { title: 'Test', description: '', language: 'en', outlets };
}

/** What the rules make of a page. */
export function readPage(source: string, settings: Settings = settingsWith()): Reading {
  return readMarkup(readHtml('seeds/a.html', source, { fields: {} }), settings);
}

/** The strongest claim for a field, of a news page with these parts; undefined where there is none. */
export function claimOf(field: FieldName, parts: Parts, settings?: Settings): Claim | undefined {
  return readPage(newsPage(parts), settings)
    .claims.filter((claim) => claim.field === field)
    .sort((a, b) => b.strength - a.strength)[0];
}

/** A script element with JSON-LD of a news article. */
export function linkedArticle(properties: { readonly [name: string]: unknown }): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...properties })}</script>`;
}

/** A meta element. */
export function meta(name: string, content: string): string {
  return `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`;
}
