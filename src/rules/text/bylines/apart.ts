import type { Link, Nodes } from 'mdast';
import { hasGivenName } from '../../../text/names/given.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { isOnSubject } from './author-links.ts';
import { isCredit } from './photographers.ts';

/** How far below the headline a text begins, behind buttons and pictures, in passages. */
const REACH = 12;

/** A name alone between a page's buttons or a picture's credit and the first paragraph, which is not about the person. */
export function isOverText(
  passages: readonly Passage[],
  { index, item, depth }: Passage,
  name: string,
  head: number,
): boolean {
  if (index <= head + 1 || index > head + REACH || item || depth > 0 || !hasGivenName(name)) return false;
  const above = passages[index - 1]!;
  const isApart = above.chrome !== null || above.caption || isCreditLine(above.text);
  if (!isApart) return false;
  let below = index + 1;
  while (below < passages.length && (passages[below]!.chrome !== null || passages[below]!.stamped)) below += 1;
  const text = passages[below];
  if (!text || text.prose <= 8 || text.caption || !text.sentence) return false;
  return !name.split(' ').some((word) => word.length > 2 && text.text.toLowerCase().includes(word.toLowerCase()));
}

/** "ISLA / Jonas Pell", "Photo: Jonas Pell" */
function isCreditLine(text: string): boolean {
  return text.length < 60 && (isCredit(text) || isAgency(text.split(/\s?\/\s?/u)[0]!));
}

/** The only link of a line, where its words are all of the line. */
export function onlyLink(passage: Passage): Link | null {
  const links = passage.linkShare < 0.9 ? [] : linksOf(passage.block.node as Nodes);
  return links.length === 1 && !isOnSubject(links[0]!.url) ? links[0]! : null;
}

function linksOf(node: Nodes): Link[] {
  if (node.type === 'link') return [node];
  return 'children' in node ? node.children.flatMap((child) => linksOf(child as Nodes)) : [];
}

/** "Mara Holt" over "Mara Holt has written about harbours for ten years.", of whom the text says nothing. */
export function isOverOwnNote(passages: readonly Passage[], { index }: Passage, name: string, span: Span): boolean {
  const note = passages[index + 1];
  if (!note || note.prose <= 0 || note.text.length > 900 || !note.text.startsWith(`${name} `)) return false;
  if (index < span.to - 2 && index > span.from) return false;
  const family = name.split(' ').at(-1)!;
  return !passages
    .slice(span.from, span.to + 1)
    .some(
      (other) => other.prose > 4 && other.index !== note.index && other.index < index && other.text.includes(family),
    );
}
