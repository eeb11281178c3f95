import type { SearchMessages } from '../../text/search/messages.ts';
import type { Detail } from '../search/detail.ts';
import type { Hit } from '../search/hits.ts';
import { element } from './dom.ts';
import type { Wording } from './wording.ts';

/** Results with the text of another, told beside it; where they are is read when somebody asks. */
export function copyList(
  copies: readonly Hit[],
  load: (hits: readonly Hit[]) => Promise<readonly Detail[]>,
  messages: SearchMessages,
  wording: Wording,
): HTMLDetailsElement {
  const list = element('ul');
  const place = element(
    'details',
    { class: 'result-copies' },
    element('summary', {}, wording.count(messages.copies, copies.length)),
    list,
  );
  const item = (detail: Detail) => {
    const hit = copies.find(({ id }) => id === detail.id);
    const title = detail.title.map(({ text }) => text).join('');
    const date = hit && hit.date !== '' && element('time', { datetime: hit.date }, wording.dateInFull(hit.date));
    const name = hit?.outlet || title || messages.untitled;
    return element('li', {}, element('a', { href: detail.url }, element('bdi', {}, name)), ' ', date);
  };
  place.addEventListener('toggle', () => {
    if (!place.open || list.children.length > 0) return;
    load(copies).then(
      (details) => list.replaceChildren(...details.map(item)),
      () => list.replaceChildren(element('li', {}, messages.failed)),
    );
  });
  return place;
}
