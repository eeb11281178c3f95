import type { DirectoryView } from './directory-view.ts';
import { hrefOf, pathOf } from './places.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Crumb, Section } from './view.ts';

/** What a directory prints; `crumbs` are the steps between the home page and itself. */
export interface DirectoryFrame extends Pick<DirectoryView, 'heading' | 'standfirst' | 'layout' | 'groups' | 'rest'> {
  readonly place: string;
  readonly section: Section;
  readonly crumbs?: readonly Crumb[];
  readonly jumps?: DirectoryView['jumps'];
  readonly controls?: DirectoryView['controls'];
}

/** The plan of a directory. A long one has links to jump to its groups by. */
export function planDirectory(
  site: Site,
  { place, section, crumbs = [], jumps, controls = null, ...frame }: DirectoryFrame,
): Plan {
  const { messages } = site;
  const headed = frame.groups.filter(({ heading }) => heading !== null);
  const isLong = headed.length > 3 && frame.groups.reduce((sum, { items }) => sum + items.length, 0) > 60;
  const view: DirectoryView = {
    ...frame,
    controls,
    path: pathOf(place),
    head: headOf(site, place, {
      title: frame.heading,
      section,
      description: messages.description.directory(frame.heading, site.frame.title),
    }),
    crumbs: [{ text: messages.home, href: site.base }, ...crumbs, { text: frame.heading, href: null }],
    jumps:
      jumps ??
      (isLong
        ? {
            label: messages.jumpTo,
            links: headed.map(({ id, heading }) => ({ href: `#${id}`, text: heading ?? '' })),
          }
        : null),
  };
  return {
    kind: 'directory',
    path: view.path,
    key: keyOf([site.key, 'directory', JSON.stringify(view)]),
    view: () => view,
  };
}

/** The step to a directory, for the pages below it. */
export function crumbTo(site: Site, place: string, text: string): Crumb {
  return { text, href: hrefOf(site, place) };
}
