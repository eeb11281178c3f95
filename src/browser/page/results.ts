import type { SearchMessages } from '../../text/search-messages.ts';
import type { Detail, Segment } from '../search/detail.ts';
import type { Hit } from '../search/engine.ts';
import { element } from './dom.ts';
import type { Wording } from './wording.ts';

/** One result as an item of the list: headline, what is known of it, excerpt, sections that match. */
export function resultItem(hit: Hit, detail: Detail, messages: SearchMessages, wording: Wording): HTMLLIElement {
  const marks = detail.forms.length === 0 ? '' : `?highlight=${encodeURIComponent(detail.forms.join(' '))}`;
  const href = `${detail.url}${marks}`;
  const spoken = { lang: hit.language || null, dir: 'auto' };
  const untitled = detail.title.length === 0;
  const title = untitled ? [messages.untitled] : marked(detail.title);
  return element(
    'li',
    { class: 'result' },
    element(
      'h2',
      { class: untitled ? 'result-title untitled' : 'result-title' },
      element('a', { href, ...(untitled ? {} : spoken) }, ...title),
    ),
    element(
      'p',
      { class: 'result-meta' },
      hit.outlet === ''
        ? element('span', { class: 'missing' }, messages.notStated.outlet)
        : element('bdi', { class: 'result-outlet' }, hit.outlet),
      hit.date === ''
        ? element('span', { class: 'missing' }, messages.notStated.date)
        : element('time', { datetime: hit.date }, wording.date(hit.date)),
      ...hit.authors.map((author) => element('bdi', {}, author)),
    ),
    element('p', { class: 'result-excerpt', ...spoken }, ...marked(detail.excerpt)),
    detail.sections.length > 0 && sectionList(href, hit, detail, messages),
  );
}

function sectionList(href: string, hit: Hit, { sections }: Detail, messages: SearchMessages): HTMLUListElement {
  const items = sections.map(({ anchor, heading }) =>
    element(
      'li',
      {},
      element('a', { href: `${href}#${encodeURIComponent(anchor)}`, lang: hit.language || null, dir: 'auto' }, heading),
    ),
  );
  return element('ul', { class: 'result-sections', 'aria-label': messages.sections }, ...items);
}

/** Text with `mark` elements made by hand: what comes from an article is never read as HTML. */
function marked(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));
}
