import type { AllNames, DirectoryData } from '../../text/directory-data.ts';
import { comparable } from '../../text/search-folding.ts';
import { element } from './dom.ts';
import type { Wording } from './wording.ts';

/** One name of a directory. */
export interface Name {
  /** What is compared with what a reader types. */
  readonly key: string;
  readonly count: number;
  readonly newest: string;
  /** Its line, always the same. */
  readonly item: () => HTMLElement;
}

/** The names that a group of the page lists. */
export function namesOf(group: HTMLElement): readonly Name[] {
  return [...group.querySelectorAll<HTMLElement>('.names > li')].map((item) => ({
    key: comparable(item.querySelector('a')?.textContent ?? ''),
    count: Number(item.dataset.count ?? 0),
    newest: item.dataset.newest ?? '',
    item: () => item,
  }));
}

/** All names of a directory that is cut into pages. */
export async function loadNames(
  { file, base }: NonNullable<DirectoryData['all']>,
  wording: Wording,
): Promise<readonly Name[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} for ${file}`);
  const names: AllNames = await response.json();
  return names.map(([name, address, count, newest]) => {
    let line: HTMLElement | undefined;
    const item = () => {
      line ??= element(
        'li',
        {},
        element('a', { href: `${base}${address}/` }, element('bdi', {}, name)),
        element('span', { class: 'item-count' }, wording.number(count)),
      );
      return line;
    };
    return { key: comparable(name), count, newest, item };
  });
}
