import { comparable } from '../../text/search-folding.ts';
import type { Plural } from '../../text/search-messages.ts';
import { dataOf, element } from './dom.ts';
import { wordingOf } from './wording.ts';

/** What the script of a directory is given with it. */
interface DirectoryData {
  readonly locale: string;
  readonly shown: Plural;
}

type Order = 'name' | 'count' | 'newest';

/** One name of the list, with where it stands among the names of its letter. */
interface Name {
  readonly item: HTMLElement;
  readonly home: Element;
  readonly key: string;
  readonly count: number;
  readonly newest: string;
}

/**
 * Lets a directory of names be sorted by number or by the newest article, and narrowed by typing. The order is kept in
 * the address; by name is how the page came, under its letters.
 */
export function startDirectory(): void {
  const controls = document.querySelector<HTMLFormElement>('#list-controls');
  const sort = document.querySelector<HTMLSelectElement>('#list-sort');
  const groups = [...document.querySelectorAll<HTMLElement>('.group:has(> .names)')];
  if (!controls || !sort || groups.length === 0) return;
  const { locale, shown } = dataOf<DirectoryData>('list-data');
  const wording = wordingOf(locale);
  const narrow = document.querySelector<HTMLInputElement>('#list-narrow');
  const status = document.querySelector<HTMLElement>('#list-status');
  const jumps = document.querySelector<HTMLElement>('.jumps');
  const names = groups.flatMap(namesOf);
  const list = element('ul', { class: 'items names' });
  const sorted = element('section', { class: 'group', hidden: true }, list);
  groups[0]?.before(sorted);

  const show = () => {
    const order = orderOf(sort.value);
    const wanted = comparable(narrow?.value ?? '');
    const inOrder = order === 'name' ? names : names.toSorted(orders[order]);
    for (const { item, home } of inOrder) (order === 'name' ? home : list).append(item);
    let count = 0;
    for (const { item, key } of names) {
      item.hidden = !key.includes(wanted);
      count += item.hidden ? 0 : 1;
    }
    sorted.hidden = order === 'name';
    for (const group of groups) group.hidden = order !== 'name' || !group.querySelector('li:not([hidden])');
    if (jumps && !jumps.querySelector('a:not([href^="#"])')) jumps.hidden = order !== 'name' || wanted !== '';
    if (status) status.textContent = wanted === '' ? '' : wording.count(shown, count);
  };
  sort.addEventListener('change', () => {
    const { value } = sort;
    history.replaceState(history.state, '', value === 'name' ? location.pathname : `#sort=${value}`);
    show();
  });
  narrow?.addEventListener('input', show);
  controls.addEventListener('submit', (event) => event.preventDefault());
  controls.hidden = false;
  sort.value = orderOf(location.hash.replace('#sort=', ''));
  if (sort.value !== 'name') show();
}

const orders: { readonly [order in Exclude<Order, 'name'>]: (a: Name, b: Name) => number } = {
  count: (a, b) => b.count - a.count,
  newest: (a, b) => (a.newest === b.newest ? 0 : a.newest < b.newest ? 1 : -1),
};

function orderOf(value: string): Order {
  return value === 'count' || value === 'newest' ? value : 'name';
}

function namesOf(group: HTMLElement): readonly Name[] {
  const home = group.querySelector('.names');
  if (!home) return [];
  return [...home.querySelectorAll('li')].map((item) => ({
    item,
    home,
    key: comparable(item.querySelector('a')?.textContent ?? ''),
    count: Number(item.dataset.count ?? 0),
    newest: item.dataset.newest ?? '',
  }));
}
