import type { DirectoryData } from '../../text/directory-data.ts';
import { comparable } from '../../text/search/folding.ts';
import { dataOf, element } from './dom.ts';
import { loadNames, type Name, namesOf } from './names.ts';
import { wordingOf } from './wording.ts';

type Order = 'name' | 'count' | 'newest';

/** Names that are shown at once of a directory that is cut into pages. */
const most = 300;

/**
 * Lets a directory of names be sorted by number or by the newest article, and narrowed by typing; one that is cut into
 * pages as a whole. The order is kept in the address; by name is how the page came, under its letters.
 */
export function startDirectory(): void {
  const sort = document.querySelector<HTMLSelectElement>('#list-sort');
  const groups = [...document.querySelectorAll<HTMLElement>('.group:has(> .names)')];
  if (!sort || groups.length === 0) return;
  const { locale, shown, all } = dataOf<DirectoryData>('list-data');
  const wording = wordingOf(locale);
  const narrow = document.querySelector<HTMLInputElement>('#list-narrow');
  const status = document.querySelector<HTMLElement>('#list-status');
  const jumps = document.querySelector<HTMLElement>('.jumps');
  const list = element('ul', { class: 'items names' });
  const sorted = element('section', { class: 'group', hidden: true }, list);
  groups[0]?.before(sorted);
  const homes = groups.map((group) => ({ home: group.querySelector('ul'), names: namesOf(group) }));
  let names: Promise<readonly Name[]> | undefined;

  const show = async () => {
    const order = orderOf(sort.value);
    const wanted = comparable(narrow?.value ?? '');
    const asIs = order === 'name' && wanted === '';
    names ??= all && !asIs ? loadNames(all, wording) : undefined;
    // Without that file, what the page has can be sorted and narrowed all the same.
    const index = await names?.catch(() => undefined);
    const pool = index ?? homes.flatMap((home) => home.names);
    if (order !== orderOf(sort.value) || wanted !== comparable(narrow?.value ?? '')) return;
    const fitting = pool.filter(({ key }) => key.includes(wanted));
    const inOrder = order === 'name' ? fitting : fitting.toSorted(orders[order]);
    const whole = order === 'name' && (asIs || !index);
    for (const [place, { home, names: own }] of homes.entries()) {
      const fit = own.filter(({ key }) => key.includes(wanted));
      if (whole) home?.replaceChildren(...fit.map(({ item }) => item()));
      const group = groups[place];
      if (group) group.hidden = !whole || fit.length === 0;
    }
    list.replaceChildren(...(whole ? [] : inOrder.slice(0, most).map(({ item }) => item())));
    sorted.hidden = whole;
    if (jumps && !all) jumps.hidden = !asIs;
    if (status) status.textContent = wanted === '' ? '' : wording.count(shown, Math.min(fitting.length, most));
  };
  sort.addEventListener('change', () => {
    const { value } = sort;
    history.replaceState(history.state, '', value === 'name' ? location.pathname : `#sort=${value}`);
    show().catch(() => {});
  });
  narrow?.addEventListener('input', () => {
    show().catch(() => {});
  });
  sort.value = orderOf(location.hash.replace('#sort=', ''));
  if (sort.value !== 'name') show().catch(() => {});
}

const orders: { readonly [order in Exclude<Order, 'name'>]: (a: Name, b: Name) => number } = {
  count: (a, b) => b.count - a.count,
  newest: (a, b) => (a.newest === b.newest ? 0 : a.newest < b.newest ? 1 : -1),
};

function orderOf(value: string): Order {
  return value === 'count' || value === 'newest' ? value : 'name';
}
