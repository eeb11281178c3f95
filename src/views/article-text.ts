import type { Entry, Text, TextPlace } from '../archive/archive.ts';
import { readFrame, unpackText } from '../archive/pack.ts';
import type { ArticleView } from './article.ts';
import { type ArticleSite, outlineOf, type PlannedArticle } from './article-outline.ts';
import { type BodyView, bodyOf } from './body.ts';
import { type EvidenceView, evidenceOf } from './evidence.ts';
import type { Link, PageItem } from './view.ts';
import type { Wording } from './wording.ts';

/** What an article's page prints of its text. */
export interface ArticleTextView {
  readonly evidence: readonly EvidenceView[];
  readonly contents: readonly (Link & { readonly depth: number })[];
  readonly body: BodyView;
  readonly empty: string | null;
}

/** An article whose text is still to be read. Plain data: small, where a thread reads the text for itself. */
export interface Draft extends PlannedArticle {
  readonly place: TextPlace;
}

/**
 * The page of an article, with its text read from the store: at once, so that its bytes are all that is held of it until
 * its view is made. Throws a StoreError where it is not there.
 */
export function completeDraft(site: ArticleSite, draft: Draft): PageItem<ArticleView> {
  const frame = readFrame(draft.place);
  return { path: draft.path, view: () => articleViewOf(site, draft, unpackText(frame)) };
}

/** The view of an article. */
export function articleViewOf(site: ArticleSite, article: PlannedArticle, text: Text): ArticleView {
  const { evidence, contents, body, empty } = textViewOf(site, article.entry, text);
  return { ...outlineOf(site, article), evidence, contents, body, empty };
}

/** What the page of an article prints of its text. */
function textViewOf(wording: Wording, entry: Entry, text: Text): ArticleTextView {
  return {
    evidence: evidenceOf(wording, entry, text),
    contents: contentsOf(entry, text),
    body: bodyOf(wording, entry, text),
    empty: text.html.trim() === '' ? wording.messages.article.noBody : null,
  };
}

/** The headings of a long article to jump to: from three headings and 800 words on. */
function contentsOf({ words }: Entry, { headings }: Text): ArticleTextView['contents'] {
  if (headings.length < 3 || words < 800) return [];
  const top = Math.min(...headings.map(({ depth }) => depth));
  return headings.map(({ id, text, depth }) => ({ href: `#${id}`, text, depth: depth - top }));
}
