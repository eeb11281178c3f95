/** The results that a reader came from, kept for the tab: the way back, and to the results before and after. */
export interface Trail {
  readonly back: string;
  /** Addresses of the results in their order, with the words to mark. */
  readonly results: readonly { readonly href: string; readonly title: string }[];
}

const key = 'backfile-results';

/** Remembers the results that a list shows. */
export function keepTrail(list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('.result-title a')];
  const results = links.map((link) => ({ href: link.href, title: link.textContent ?? '' }));
  const trail: Trail = { back: location.pathname + location.search, results };
  try {
    sessionStorage.setItem(key, JSON.stringify(trail));
  } catch {
    // A browser that keeps nothing: the article's page does without.
  }
}

/**
 * The results that lead to a page, which may have other addresses in other languages of the site; null where the reader
 * came another way. Where the results were those of another language, all addresses are given in that of `path`.
 */
export function trailTo(path: string, others: readonly string[]): (Trail & { readonly place: number }) | null {
  try {
    const trail: Trail = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const paths = trail.results.map(({ href }) => new URL(href).pathname);
    const known = [path, ...others].find((one) => paths.includes(one));
    if (known === undefined) return null;
    const move = moveBetween(known, path);
    const results = trail.results.map(({ href, title }) => ({ href: move(href), title }));
    return { back: move(trail.back), results, place: paths.indexOf(known) };
  } catch {
    return null;
  }
}

/** Changes addresses as the first path is changed to the second: from `/articles/x/` to `/fa/articles/x/`. */
function moveBetween(from: string, to: string): (address: string) => string {
  let shared = 0;
  while (shared < from.length && from.at(-1 - shared) === to.at(-1 - shared)) shared += 1;
  const end = from.slice(from.length - shared);
  const same = end.slice(end.indexOf('/')).length;
  const [old, own] = [from.slice(0, from.length - same), to.slice(0, to.length - same)];
  return (address) => {
    const { pathname, search, hash } = new URL(address, location.href);
    return `${own}${pathname.slice(old.length)}${search}${hash}`;
  };
}
