import type { SearchFormMessages, SearchPageData, SearchStart } from '../text/search/messages.ts';
import { hrefOf, pathOf } from './places.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Link, PageView } from './view.ts';

/** The search page: what it is before its script has run. */
export interface SearchView extends PageView {
  readonly heading: string;
  readonly action: string;
  readonly words: SearchFormMessages;
  /** Ways to browse, where there is no script. */
  readonly ways: readonly Link[];
  /** JSON for the script, `<` escaped. */
  readonly data: string;
}

/** The search page. Its script and the index do the rest in the browser. */
export function planSearch(site: Site): Plan {
  const { base, root, assets, messages, frame } = site;
  const asset = (name: string) => `${root}assets/${assets[name] ?? name}`;
  const start: SearchStart = {
    folder: `${root}search-index/`,
    worker: asset('search-engine.js'),
    calendar: messages.calendar,
  };
  const data: SearchPageData = {
    start: asset('search-start.js'),
    base: root,
    home: base,
    locale: messages.locale,
    calendar: messages.calendar,
    messages: messages.searchScript,
  };
  const view: SearchView = {
    path: pathOf('search'),
    head: headOf(site, 'search', {
      title: messages.searchPage,
      description: `${messages.searchForm.label}: ${site.archive.settings.title}`,
      section: 'search',
      scripts: [asset('search.js')],
      start: { src: data.start, data: JSON.stringify(start) },
      preloads: [`${start.folder}index.json`],
    }),
    crumbs: [
      { text: messages.home, href: base },
      { text: messages.searchPage, href: null },
    ],
    heading: messages.searchPage,
    action: hrefOf(site, 'search'),
    words: messages.searchForm,
    ways: frame.navigation.links,
    data: JSON.stringify(data).replace(/</g, '\\u003c'),
  };
  return { kind: 'search', path: view.path, key: keyOf([site.key, JSON.stringify(view)]), view: () => view };
}
