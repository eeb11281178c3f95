import type { SearchMessages } from '../../text/search/messages.ts';
import type { Detail } from '../search/detail.ts';
import type { Found } from '../search/engines.ts';
import type { Hit } from '../search/hits.ts';
import { part } from './dom.ts';
import { resultItem } from './results.ts';
import { keepTrail } from './trail.ts';
import { fill, type Wording } from './wording.ts';

/** The list of results, ten more at a time. */
export interface ResultList {
  /**
   * Shows the first so many pages of an answer, together with what `showAbove` shows above: were that to come earlier or
   * later, it would push results down. `isLatest` is asked before anything changes on the page.
   */
  readonly show: (found: Found, pages: number, isLatest: () => boolean, showAbove: () => void) => Promise<void>;
  readonly isEmpty: () => boolean;
  readonly clear: () => void;
}

const pageSize = 10;
/** Results that are shown before the others of the first page are there: what fills most screens. */
const shownFirst = 4;
/** Pages that come by themselves as one scrolls; further ones by the button, or nobody would reach the page's foot. */
const byThemselves = 5;

/**
 * The list of the page; `addressOf` gives the address that an article of the index has in the language of the page,
 * `onMore` is called with the number of pages to show.
 */
export function resultList(
  messages: SearchMessages,
  wording: Wording,
  addressOf: (url: string) => string,
  onMore: (pages: number) => void,
): ResultList {
  const list = part('#search-results', HTMLOListElement);
  const more = part('#search-more', HTMLButtonElement);
  const shownText = part('#search-shown', HTMLElement);
  let shown: { readonly found: Found; readonly pages: number } | undefined;
  let printed: readonly string[] = [];

  const next = () => {
    if (shown && !more.hidden) onMore(shown.pages + 1);
  };
  more.addEventListener('click', next);
  new IntersectionObserver(
    ([entry]) => {
      // Focus on the button scrolls it into sight: its user is about to press it, and must not find a link in its place.
      if (document.activeElement === more) return;
      if (entry?.isIntersecting && shown && shown.pages < byThemselves) next();
    },
    { rootMargin: '0px 0px 200px 0px' },
  ).observe(more);

  const print = (found: Found, count: number) => {
    const left = found.total - count;
    more.hidden = left <= 0;
    more.textContent = wording.count(messages.more, Math.min(left, pageSize));
    shownText.textContent =
      count === 0 || left <= 0
        ? ''
        : fill(messages.shown, { shown: wording.number(count), count: wording.number(found.total) });
  };
  return {
    isEmpty: () => list.children.length === 0,
    show: async (found, pages, isLatest, showAbove) => {
      const folded = found.folded.slice(0, pages * pageSize);
      const load = async (hits: readonly Hit[]): Promise<readonly Detail[]> =>
        (await found.load(hits)).map((detail) => ({ ...detail, url: addressOf(detail.url) }));
      const put = (details: readonly Detail[]) => {
        const keys = details.map((detail, place) => JSON.stringify([detail, folded[place]?.copies]));
        // What stands there already stays, with the focus that may be on it.
        const stays = printed.length <= keys.length && printed.every((key, place) => key === keys[place]);
        const items = details.slice(stays ? printed.length : 0).flatMap((detail) => {
          const own = folded.find(({ hit }) => hit.id === detail.id);
          return own ? resultItem(own, detail, load, messages, wording) : [];
        });
        if (stays) list.append(...items);
        else list.replaceChildren(...items);
        printed = keys;
      };
      const before = list.children.length;
      const all = load(folded.map(({ hit }) => hit));
      // Where nothing stands yet, what a reader sees need not wait for what is further down.
      if (before === 0 && folded.length > shownFirst) {
        all.catch(() => {});
        const first = await load(folded.slice(0, shownFirst).map(({ hit }) => hit));
        if (!isLatest()) return;
        showAbove();
        put(first);
      }
      const details = await all;
      if (!isLatest()) return;
      if (before > 0 || printed.length === 0) showAbove();
      put(details);
      // Who asked by the button goes on at the first new result, also where the button has come to its end.
      if (document.activeElement === more) list.children[before]?.querySelector('a')?.focus();
      const count = folded.reduce((sum, { copies }) => sum + 1 + copies.length, 0);
      print(found, count);
      shown = { found, pages };
      keepTrail(list);
    },
    clear: () => {
      shown = undefined;
      printed = [];
      list.replaceChildren();
      more.hidden = true;
      shownText.textContent = '';
    },
  };
}
