import type { Article } from '../article/article.ts';
import { printHtml } from '../article/body.ts';
import { countWords, excerptOf } from '../article/measure.ts';
import { plainTextOf } from '../article/plain-text.ts';
import { directionOf, directionOfText } from '../text/languages.ts';
import { sketchOf } from '../text/sketch.ts';
import type { Entry, Text } from './archive.ts';

/** An article as the archive keeps it: the little that lists need, and the rest. */
export interface Kept {
  readonly entry: Omit<Entry, 'textKey'>;
  readonly text: Text;
  /** What tells copies of the text; null for one that is too short. */
  readonly sketch: string | null;
}

/** Prints an article's body and measures it, for the archive. `hash` is the SHA-256 of the seed's bytes. */
export function keepArticle(article: Article, hash: string): Kept {
  const { body, evidence, missing, removed, passages, problems: _, ...fields } = article;
  const excerpt = excerptOf(body);
  const dir = article.language === null ? directionOfText(excerpt) : directionOf(article.language);
  return {
    entry: { ...fields, dir, excerpt, words: countWords(body), hash },
    text: { ...printHtml(body, dir, article.language), evidence, missing, removed, passages },
    sketch: sketchOf(body.children.map(plainTextOf).join('\n')),
  };
}
