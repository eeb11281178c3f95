import type { PhrasingContent, RootContent } from 'mdast';
import type { Cut } from './cut.ts';
import { houseOf } from './links.ts';
import type { MarkupElement } from './tree.ts';

/** Nothing but links: a teaser, or a list of them. */
export function isLinked({ node, text, linkLength }: Cut): boolean {
  if (node.type === 'list') return linkLength > 0.6 * text.length;
  // "It also [closed the lower quay]." is a sentence all the same.
  if (text.length - linkLength >= 6 && /[.。]$/.test(text)) return false;
  // "READ MORE:", and link under link.
  const most = text.includes('\n') ? 800 : 300;
  return linkLength > 0.85 * text.length && text.length < most;
}

/** A list of other articles, each a linked headline over its summary. */
export function isTeaserList({ node }: Cut): boolean {
  if (node.type !== 'list') return false;
  const teasers = node.children.filter(({ children: [headline, ...below] }) => {
    if (headline?.type !== 'paragraph' || headline.children.length !== 1 || below.length === 0) return false;
    return headline.children[0]!.type === 'link';
  });
  return teasers.length >= Math.max(LEAST_TEASERS, MOSTLY * node.children.length);
}

const LEAST_TEASERS = 3;
const MOSTLY = 0.7;

/** "You can write to the ferry's new owners at the following addresses:" and the list right under it are one sentence. */
export function isAnnounced({ node, element }: Cut, before: Cut | undefined): boolean {
  if (node.type !== 'list' || before?.node.type !== 'paragraph' || before.linkLength > 0) return false;
  return before.element.parent === element.parent && before.text.length >= LEAST_SENTENCE && /[:：]$/.test(before.text);
}

/** "Read more on this:" is shorter. */
const LEAST_SENTENCE = 45;

/**
 * A product or a source in a list that the article itself makes of them: a line that leads to another house and stands
 * beside the article's paragraphs. `texts` are the elements that hold those.
 */
export function isListedAbroad(cut: Cut, host: string, texts: ReadonlySet<MarkupElement | null>): boolean {
  return cut.text.length >= LEAST_SENTENCE && texts.has(cut.element.parent) && leadsAbroad(cut, host);
}

/** Links to shops and other houses. `host` is what the page's own hosts share, empty where unknown. */
export function leadsAbroad({ node }: Cut, host: string): boolean {
  const url = host === '' ? null : linkOf(node);
  return url !== null && url !== '' && houseOf(url) !== host;
}

function linkOf(node: RootContent | PhrasingContent): string | null {
  if (node.type === 'link') return node.url;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const url = linkOf(child as PhrasingContent);
    if (url !== null) return url;
  }
  return null;
}
