import { type ReadInput, readPage } from '../input/read.ts';
import type { Settings } from '../input/settings.ts';
import { readSheet } from '../rules/read.ts';
import type { Article } from './article.ts';
import { composeArticle } from './compose.ts';

/** A seed's bytes with what belongs to them. */
export interface SeedInput extends ReadInput {
  /** The article's id, unique in the archive. */
  readonly id: string;
}

/** A seed as an article: read, interpreted, composed. Pure: the same bytes and settings give the same article. */
export function parseSeed(input: SeedInput, settings: Settings): Article {
  const { page, reading } = readSheet(readPage(input), settings);
  return composeArticle(input.id, page, reading, settings);
}
