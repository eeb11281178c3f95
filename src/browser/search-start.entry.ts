import type { SearchStart } from '../text/search/messages.ts';
import { openSearch, type Search } from './search/engines.ts';

// The script of the search page needs the whole page. This one does not wait for it, nor for the style sheets: the worker
// starts, and the index is on its way, while the page is being read.

/** What was told in the element that loads this module. */
function told(): SearchStart {
  const own = document.querySelector<HTMLElement>('script[data-search]');
  return JSON.parse(own?.dataset.search ?? '');
}

/** Opens the index. */
export function open(): Promise<Search> {
  const { folder, worker, calendar } = told();
  return openSearch(new URL(folder, location.href).href, worker, calendar);
}

/** What was opened as this module was loaded. */
export const first = open();
// Who asks for it is told.
first.catch(() => {});
