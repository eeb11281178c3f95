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

/** The results that lead to this page; null where the reader came another way. */
export function trailTo(path: string): (Trail & { readonly place: number }) | null {
  try {
    const trail: Trail = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    const place = trail?.results.findIndex(({ href }) => new URL(href).pathname === path) ?? -1;
    return place < 0 ? null : { ...trail, place };
  } catch {
    return null;
  }
}
