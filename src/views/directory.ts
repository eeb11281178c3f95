import type { DirectoryView } from './directory-view.ts';
import { hrefOf, pathOf } from './places.ts';
import { headOf, keyOf, type Plan, type Site } from './site.ts';
import type { Crumb, Section } from './view.ts';

/** What a directory prints; `crumbs` are the steps between the home page and itself. */
interface DirectoryFrame extends Pick<DirectoryView, 'heading' | 'standfirst' | 'layout' | 'groups' | 'rest'> {
  readonly place: string;
  readonly section: Section;
  readonly crumbs?: readonly Crumb[];
  readonly jumps?: DirectoryView['jumps'];
  readonly controls?: DirectoryView['controls'];
}

/** The plan of a directory. It is made only where it is printed: all that it is made of is in `key`. */
export function planDirectory(
  site: Site,
  { place, key }: { readonly place: string; readonly key: readonly string[] },
  make: () => Omit<DirectoryFrame, 'place'>,
): Plan {
  return {
    kind: 'directory',
    path: pathOf(place),
    key: keyOf([site.key, 'directory', place, ...key]),
    view: () => viewOf(site, { ...make(), place }),
  };
}

/** A long one has links to jump to its groups by. */
function viewOf(
  site: Site,
  { place, section, crumbs = [], jumps, controls = null, ...frame }: DirectoryFrame,
): DirectoryView {
  const { messages } = site;
  const headed = frame.groups.filter(({ heading }) => heading !== null);
  const isLong = headed.length > 3 && frame.groups.reduce((sum, { items }) => sum + items.length, 0) > 60;
  return {
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
}

/** The step to a directory, for the pages below it. */
export function crumbTo(site: Site, place: string, text: string): Crumb {
  return { text, href: hrefOf(site, place) };
}
