import type { Entry } from '../archive/archive.ts';
import { hrefOf, pathOf, permanentOf } from './places.ts';
import { titleOf } from './rows.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { RedirectView } from './view.ts';

/**
 * A page at each older address of an article that leads to its new one. An alias that is the address of another
 * article, that two articles claim, or that no id could look like is left out.
 */
export function* planRedirects(site: Site): Generator<Plan> {
  const { entries } = site.archive;
  const ids = new Set(entries.map(({ id }) => id));
  const claims = new Map<string, readonly Entry[]>();
  for (const entry of entries) {
    for (const alias of new Set(entry.aliases)) claims.set(alias, [...(claims.get(alias) ?? []), entry]);
  }
  for (const [alias, [entry, ...others]] of claims) {
    if (entry && others.length === 0 && !ids.has(alias) && isId(alias)) yield planRedirect(site, alias, entry);
  }
}

function planRedirect(site: Site, alias: string, entry: Entry): Plan {
  const { messages, archive } = site;
  const href = hrefOf(site, `articles/${entry.id}`);
  const view: RedirectView = {
    path: pathOf(`articles/${alias}`),
    head: headOf(site, `articles/${alias}`, {
      title: messages.moved.heading,
      canonical: permanentOf(archive.settings, `articles/${entry.id}`),
      index: false,
      translations: [],
      refresh: `0; url=${href}`,
    }),
    crumbs: [],
    heading: messages.moved.heading,
    text: messages.moved.text,
    target: { href, title: titleOf(entry) },
  };
  return {
    kind: 'redirect',
    path: view.path,
    key: keyOf([site.key, 'redirect', JSON.stringify(view)]),
    view: () => view,
  };
}

/** Whether a text has the form of an id: parts of letters, digits, `_` and `-`, parted by `/`. */
function isId(text: string): boolean {
  return (
    text.length <= 200 && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*(?:\/[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*)*$/u.test(text)
  );
}
