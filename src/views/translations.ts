import type { Settings } from '../input/settings.ts';
import { messagesFor } from './messages.ts';
import { hrefOf, permanentOf, placeIn } from './places.ts';
import type { SiteFacts } from './site.ts';
import type { TranslatedLink } from './view.ts';

/** A language that the site can be read in. */
export interface Translation {
  /** BCP 47. */
  readonly tag: string;
  /** Folder of its pages; '' for the archive's own language. */
  readonly tree: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** Every language that the settings list, the archive's own first; none where it is the only one. */
export function translationsIn({ language, languages = [] }: Settings): readonly Translation[] {
  return languages.map((tag) => ({
    tag,
    tree: tag === language ? '' : tag.toLowerCase(),
    name: ownNameOf(tag),
    dir: messagesFor(tag).dir,
  }));
}

/** The page at a place, in every language of the site. */
export function translatedLinks(site: SiteFacts, place: string): readonly TranslatedLink[] {
  return linksTo(site, () => place, true);
}

/** A page that is in one language alone, and the place that readers of the others find most of it at. */
export function linksInstead(site: SiteFacts, place: string, instead: string): readonly TranslatedLink[] {
  return linksTo(site, (tree) => (tree === site.tree ? place : instead), false);
}

function linksTo(site: SiteFacts, placeOf: (tree: string) => string, same: boolean): readonly TranslatedLink[] {
  const { archive, root } = site;
  return site.translations.map(({ tag, tree, name, dir }) => {
    const own = placeIn({ tree }, placeOf(tree));
    const href = hrefOf({ base: root }, own);
    return {
      href,
      permanent: permanentOf(archive.settings, own) ?? href,
      text: name,
      lang: tag,
      dir,
      current: tree === site.tree,
      own: tree === '',
      same,
    };
  });
}

/** "Deutsch", "فارسی"; with a capital where the script has them, since it stands alone. */
function ownNameOf(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const [first = ''] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}
