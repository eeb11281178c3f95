import type { AllNames, NameLine, NameSource } from '../../text/directory-data.ts';
import { comparable } from '../../text/search/folding.ts';
import { sparkHeight, sparkPath } from '../../text/spark-path.ts';
import { element, vector } from './dom.ts';
import { fill, type Wording } from './wording.ts';

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
export async function loadNames(source: NameSource, wording: Wording): Promise<readonly Name[]> {
  const response = await fetch(source.file);
  if (!response.ok) throw new Error(`${response.status} for ${source.file}`);
  const { names, languages }: AllNames = await response.json();
  return names.map((line) => {
    let item: HTMLElement | undefined;
    const [name, , count, , newest] = line;
    return {
      key: comparable(name),
      count,
      newest,
      item: () => {
        item ??= lineOf(line, languages, source, wording);
        return item;
      },
    };
  });
}

/** The line of a name as the pages of the directory print it. */
function lineOf(
  [name, address, count, oldest, newest, bars, peak, most, ...own]: NameLine,
  languages: readonly string[],
  { base, span, peak: peakWords }: NameSource,
  wording: Wording,
): HTMLElement {
  const [from, to] = [oldest, newest].map((date) => wording.date(date.slice(0, 4)));
  const notes = [
    newest === '' ? '' : from === to ? from : fill(span, { from: from ?? '', to: to ?? '' }),
    ...own.map((place) => wording.language(languages[place] ?? '')),
  ].filter((note) => note !== '');
  return element(
    'li',
    {},
    element('a', { href: `${base}${address}/` }, element('bdi', {}, name)),
    bars !== '' && sparkOf(bars, wording.count(peakWords, most, { year: wording.date(peak) })),
    element('span', { class: 'item-note' }, ...notes.map((note) => element('span', {}, note))),
    element('span', { class: 'item-count' }, wording.number(count)),
  );
}

function sparkOf(bars: string, label: string): SVGElement {
  const { width, path } = sparkPath(bars);
  const box = { class: 'spark', viewBox: `0 0 ${width} ${sparkHeight}`, preserveAspectRatio: 'none' };
  const drawing = vector('svg', { ...box, role: 'img', 'aria-label': label });
  drawing.append(vector('path', { d: path }));
  return drawing;
}
