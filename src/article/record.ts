import type { Article } from './article.ts';
import { printMarkdown } from './body-markdown.ts';

/** An article as the line that `npm run records` prints: the body is Markdown, what is unknown is null or `[]`. */
export interface ArticleRecord extends Omit<Article, 'body' | 'inferred' | 'passages' | 'problems'> {
  /** Paragraphs, subheads as headings, lists, quotes, GFM tables; no title, byline, date stamp or chrome. */
  readonly body: string;
}

/** An article as a record, its fields in the order of the record's definition. Problems are told apart. */
export function toRecord(article: Article): ArticleRecord {
  const { problems: _, inferred: __, passages: ___, body, evidence, missing, removed, aliases, ...fields } = article;
  return { ...fields, body: printMarkdown(body), evidence, missing, removed, aliases };
}
