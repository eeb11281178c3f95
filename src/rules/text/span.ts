import type { Passage } from './passages.ts';

/** Where the article's running text begins and ends: indexes of passages, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Headings after which nothing of the article follows, whatever is written there. */
const END_RULES = new Set(['comments', 'related']);
const END_WORDS =
  /^(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|kommentarer|komentarze|yorumlar|комментарии|コメント|댓글|تعليقات|leserkommentare|reader comments|leave a (?:comment|reply)|post a comment|join the conversation|related (?:articles|stories|posts|topics|content|news)|most (?:read|popular|viewed)|recommended|you may also like|you might also like|trending|verwandte (?:artikel|themen)|meistgelesen\S*|auch interessant|mehr zum thema|das könnte \S+ auch interessieren|weitere (?:artikel|nachrichten|meldungen)|sur le même sujet|les plus lus|articles liés|noticias relacionadas|lo más leído|te puede interesar|articoli correlati|i più letti|mest lest|mest läst|mest læste|lees ook|baca juga|berita terkait|関連記事|관련기사|あわせて読みたい|相关(?:阅读|新闻)|اقرأ أيضاً?|مواضيع ذات صلة|читайте также|материалы по теме)\b.{0,30}$/iu;

/**
 * The article's span, found as a whole: the run of passages with the greatest sum of prose weights (Kadane's
 * algorithm), so that short teasers inside are bridged and menus around it are not. Headings of comments and of
 * related articles end it. Null where the page has no running text.
 */
export function findSpan(passages: readonly Passage[]): Span | null {
  let best: (Span & { sum: number }) | null = null;
  let from = 0;
  let sum = 0;
  for (const passage of passages) {
    const weight = endsArticle(passage) ? Math.min(-60, -sum * 0.6) : passage.prose;
    if (sum <= 0) {
      sum = 0;
      from = passage.index;
    }
    sum += weight;
    if (sum > 0 && (best === null || sum > best.sum)) best = { from, to: passage.index, sum };
  }
  return best ? { from: best.from, to: best.to } : null;
}

/** "Comments (12)", "Related articles": a heading or a line of its own. */
export function endsArticle(passage: Passage): boolean {
  if (passage.length > 60 || (passage.chrome !== null && !END_RULES.has(passage.chrome))) return false;
  return END_WORDS.test(passage.text);
}
