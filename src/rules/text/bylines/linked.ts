import type { Nodes } from 'mdast';
import { printPlain } from '../../../input/plain.ts';
import { isNobodysName } from '../../../text/names/furniture.ts';
import { readByline, readNames } from '../../../text/names.ts';
import { isNewsWorded } from '../../../text/press-names/news-words.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import { withoutAgo } from '../relative-times.ts';
import type { Span } from '../span.ts';
import { authorLinks, isAuthorPage } from './author-links.ts';
import { withoutMails } from './lines.ts';
import { isCommonWords, isHeadlined } from './subjects.ts';
import type { Candidate } from './unmarked.ts';

/** What a link to an author's page is worth, and one to a page that is only called as the link's words. */
const AUTHORS_PAGE = 86;
const SOME_PAGE = 60;

/** Longest line of names of which not all are links to authors' pages, in UTF-16 units. */
const LONGEST = 120;

/** A byline whose names are links to their pages; weaker where the pages may be of a subject. */
export function readLinked(
  passages: readonly Passage[],
  passage: Passage,
  span: Span,
  headline: Headline | null,
  penalty: number,
): Candidate | null {
  const links = passage.block.linkLength === 0 ? [] : authorLinks(passage.block.node as Nodes);
  const linked = links.flatMap((link) => {
    // "[Mara Holt | mholt@courier.example](…/staff/…)"
    const words = withoutMails(withoutAgo(printPlain(link as Nodes))).replace(/\s*\|$/, '');
    return (readByline(words)?.names ?? readNames(words) ?? []).filter((name) => !isNobodysName(name));
  });
  if (linked.length === 0) return null;
  // "By A, [B](…) and C": not all have a page.
  const written = passage.byline?.names ?? (passage.text.length < LONGEST ? readNames(passage.text) : null) ?? [];
  const names = written.length > linked.length && linked.every((name) => written.includes(name)) ? written : linked;
  const marked = passage.byline !== null || passage.stamped || /(?:^|\s)@\w{3,}/.test(passage.text);
  if (marked || links.some(isAuthorPage)) {
    // "The [Mara Holt](…/author/…) Foundation helps three harbours:" is a sentence of the text.
    if (!marked && passage.sentence) return null;
    return { passage, names, strength: AUTHORS_PAGE - penalty, rule: 'author-link' };
  }
  // Under its first lines a text names who can be asked, as press offices do.
  if (passage.index > span.from && links.every(({ url }) => /^mailto:/i.test(url))) return null;
  if (passage.index > span.to || names.join('').length < passage.text.length * 0.3) return null;
  const isSubject = names.some(
    (name) =>
      isNewsWorded(name) || isNobodysName(name) || isHeadlined(name, headline) || isCommonWords(name, passages, span),
  );
  return isSubject || passage.sentence ? null : { passage, names, strength: SOME_PAGE - penalty, rule: 'author-link' };
}
