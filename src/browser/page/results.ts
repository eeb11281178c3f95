import type { SearchMessages } from '../../text/search/messages.ts';
import type { Detail, Segment } from '../search/detail.ts';
import type { FoldedHit } from '../search/folding.ts';
import type { Hit } from '../search/hits.ts';
import { copyList } from './copy-list.ts';
import { element } from './dom.ts';
import type { Wording } from './wording.ts';

/** One result as an item of the list: headline, what is known of it, excerpt, sections that match, copies of its text. */
export function resultItem(
  { hit, copies }: FoldedHit,
  detail: Detail,
  load: (hits: readonly Hit[]) => Promise<readonly Detail[]>,
  messages: SearchMessages,
  wording: Wording,
): HTMLLIElement {
  const marks = detail.forms.length === 0 ? '' : `?highlight=${encodeURIComponent(detail.forms.join(' '))}`;
  const href = `${detail.url}${marks}`;
  const lang = hit.language || null;
  const untitled = detail.title.length === 0;
  const title = untitled ? [messages.untitled] : marked(detail.title);
  // The outermost element of each part holds what the style puts between them: inside a name it would follow its direction.
  const known = [
    hit.outlet === ''
      ? element('span', { class: 'missing' }, messages.notStated.outlet)
      : element('span', { class: 'result-outlet' }, element('bdi', {}, hit.outlet)),
    hit.date === ''
      ? element('span', { class: 'missing' }, messages.notStated.date)
      : element(
          'span',
          {},
          element('time', { datetime: hit.date }, element('bdi', {}, wording.dateInFull(hit.date))),
          hit.inferred && element('span', { class: 'missing' }, ` (${messages.inferredDate})`),
        ),
    ...hit.authors.map((author) => element('span', {}, element('bdi', {}, author))),
  ];
  return element(
    'li',
    { class: 'result', dir: directionOf(untitled ? detail.excerpt : detail.title) },
    element(
      'h2',
      { class: untitled ? 'result-title untitled' : 'result-title' },
      element('a', untitled ? { href } : { href, lang }, ...title),
    ),
    element('p', { class: 'result-meta' }, ...known),
    element('p', { class: 'result-excerpt', lang }, ...marked(detail.excerpt)),
    detail.sections.length > 0 && sectionList(href, hit, detail, messages),
    copies.length > 0 && copyList(copies, load, messages, wording),
  );
}

/** A result reads from the side that its first letter does, whatever the page around it. */
function directionOf(segments: readonly Segment[]): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(segments.map(({ text }) => text).join(''))?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter) ? 'rtl' : 'ltr';
}

function sectionList(href: string, hit: Hit, { sections }: Detail, messages: SearchMessages): HTMLUListElement {
  const items = sections.map(({ anchor, heading }) =>
    element(
      'li',
      {},
      element('a', { href: `${href}#${encodeURIComponent(anchor)}`, lang: hit.language || null }, heading),
    ),
  );
  return element('ul', { class: 'result-sections', 'aria-label': messages.sections }, ...items);
}

/** Text with `mark` elements made by hand: what comes from an article is never read as HTML. */
function marked(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}
