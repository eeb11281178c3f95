import type { Article } from '../article/article.ts';
import { printHtml } from '../article/body.ts';
import { countWords, excerptOf } from '../article/measure.ts';
import { plainTextOf } from '../article/plain-text.ts';
import { directionOf, directionOfText } from '../text/languages.ts';
import type { Problem } from '../text/problem.ts';
import { sketchOf } from '../text/sketch.ts';
import type { Entry } from './archive.ts';
import { keyOf, packText } from './pack.ts';

/** An article as the archive keeps it: the little that lists need, and the rest. */
export interface Kept {
  readonly entry: Entry;
  /** The text as bytes, for a pack. */
  readonly frame: Buffer;
  /** What tells copies of the text; null for one that is too short. */
  readonly sketch: string | null;
  readonly problems: readonly Problem[];
}

/** Prints an article's body and measures it, for the archive. `hash` is the SHA-256 of the seed's bytes. */
export function keepArticle(article: Article, hash: string): Kept {
  const { body, evidence, missing, removed, passages } = article;
  const excerpt = excerptOf(body);
  const dir = article.language === null ? directionOfText(excerpt) : directionOf(article.language);
  const { html, headings, blocks } = printHtml(body, dir, article.language);
  const frame = packText({ html, headings, blocks, evidence, missing, removed, passages });
  return {
    // Field by field: to copy all but some takes an engine twenty times as long.
    entry: {
      id: article.id,
      source: article.source,
      title: article.title,
      outlet: article.outlet,
      authors: article.authors,
      date: article.date,
      originalDate: article.originalDate,
      updated: article.updated,
      basedOn: article.basedOn,
      language: article.language,
      url: article.url,
      inferred: article.inferred,
      aliases: article.aliases,
      dir,
      excerpt,
      words: countWords(body),
      hash,
      textKey: keyOf(frame),
    },
    frame,
    sketch: sketchOf(body.children.map(plainTextOf).join('\n')),
    problems: article.problems,
  };
}
