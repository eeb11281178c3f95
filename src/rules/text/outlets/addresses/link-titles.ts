import type { Passage } from '../../passages.ts';
import { type Sign, signOf } from '../sign.ts';

/** What kind of link a text browser prints where a link of a page's head has no title. */
const KIND =
  '(?:alternate|publisher|prev|next|shortcut icon|icon|homepage|home|up|first|last|author|help|index|canonical|amphtml|search|pingback|shortlink|license|oEmbed \\((?:JSON|XML)\\)|JSON|RSS|Atom|\\([^)]{2,30}\\))';
const KINDS_BEFORE = new RegExp(`^#\\s?(?:${KIND}(?:\\s|$))*`, 'u');
const KINDS_BEHIND = new RegExp(`(?:(?:^|\\s)${KIND})+$`, 'u');
/** "Pier Post Search", "Lantern WordPress.com", "Lantern - All Posts", "pier.example Latest Headlines": what such titles say behind the name. */
const TITLED =
  /^((?:The )?[\p{Lu}\d][^\s»|]*(?:\s[\p{Lu}\d][^\s»|]*){0,3}?|[\p{Ll}\d-]+\.\p{Ll}{2,12}) (?:WordPress\.com|Search(?= |$)|- All (?:[Pp]osts|[Ss]tories|[Nn]ews|[Aa]rticles)|-? ?Latest (?:Headlines|News|Posts|Stories)|RSS Feed)/u;
/** "RSS Feed for Lantern" */
const FOR = /^(?:Feed|News|Posts|Headlines) (?:for|from|of) ((?:The )?\p{Lu}\S*(?:\s\p{Lu}\S*){0,3})$/u;
/** A title that is a name and nothing else; titles of feeds and pages are as short. */
const ALONE = /^(?:The )?[\p{Lu}\d]\S*(?:\s\p{Lu}\S*){0,2}$/u;
/** What titles of links to a site's search say. */
const SEARCH =
  /^(?:search|suche|recherche|buscar|búsqueda|pesquisa|ricerca|cerca|zoeken|sök|søk|søg|haku|szukaj|hledat|keresés|поиск|пошук|arama|ara|cari)$/iu;
const SURE = 2.2;
const DOUBTFUL = 1.3;

/**
 * The house by the titles of the links in a page's head, which a text browser prints as the dump's first line: "#publisher
 * alternate Quiet Lantern WordPress.com".
 */
export function linkTitle(passages: readonly Passage[]): Sign | null {
  const passage = passages[0];
  if (!passage?.text.startsWith('#') || passage.block.node.type === 'heading') return null;
  const titles = passage.text.replace(KINDS_BEFORE, '').replace(KINDS_BEHIND, '').trim();
  const titled = TITLED.exec(titles)?.[1] ?? FOR.exec(titles)?.[1];
  if (titled) return signOf(titled, SURE, passage, 'link-title');
  return ALONE.test(titles) && !SEARCH.test(titles) ? signOf(titles, DOUBTFUL, passage, 'link-title') : null;
}
