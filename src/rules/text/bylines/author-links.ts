import type { Link, Nodes } from 'mdast';
import { printPlain } from '../../../input/plain.ts';
import { withoutArchive } from '../../../text/archived.ts';
import { readNames } from '../../../text/names.ts';
import { isPressName } from '../../../text/press-names.ts';
import { hasTarget } from '../outlets/addresses/links.ts';

/** "/author/jana-roth", "/autoren/…", "/profil/…", "/biographie/…", "#auth-1" to a note on the same page */
const AUTHOR_ADDRESS =
  /[/.-](?:authors?|autore?n?|autorzy|autori|autoři|avtor(?:ji|i)?|avtory|szerzok?|dziennikarze|redaktorzy|forfattere?|kirjoittajat|yazarlar|muhabir\S*|tac-?gia|autores?|auteurs?|autor[ia]|redakt\S*|people|editors|person(?:en)?|profil\S*|contributors?|columnists?|staff|journalists?|journalisten?|journaliste|by|av|af|von|byline|reporters?|writers?|forfatter|skribent\S*|kirjoittaja\S*|yazar\S*|penulis|tacgia|tac-gia|biograph\S*|biografia|firmas?|giornalist\S*|periodist\S*|korrespondent\S*|impressum\/autor\S*)[/-]|[/?&](?:authors?|journalists?|autor|auteur|autore|forfatter|byline)(?:\?\w{2,12})?=|^#auth(?:or)?-?\d/iu;
/** Pages on what a text is about, which may bear persons' names. */
const SUBJECT =
  /\/(?:tags?|topics?|themen?|thema|temas?|tema|sujets?|etiquetas?|hashtag|wiki|keyword|schlagwort|personen|noticias|news|categor(?:y|ies|ia|ias|ie)|kategorie|sections?|zoom|search|suche|about|story|article|artikel|persona(?:jes?)?|celebrit\S*)\//iu;

/** Pages that houses have of persons in the news as well: "/people/mara-holt" */
const PEOPLE = /[/.-](?:people|person(?:en)?)[/-]/iu;
/** "…/Harbour-Map.jpg", "https://twitter.com/maraholt": pictures, and pages that anybody has. */
const ANYBODYS =
  /\.(?:jpe?g|png|gif|webp|svg|pdf)(?:$|\?)|^https?:\/\/(?:[\w-]+\.)?(?:twitter|x|facebook|instagram|linkedin|youtube|threads|bsky)\.(?:com|net|app)\//iu;

/** Links to the page of who wrote a text: by the words of their addresses, where the address spells the person's name, or to the person's mail. */
export function authorLinks(node: Nodes): Link[] {
  const links: Link[] = [];
  collectLinks(node, links);
  return links;
}

function collectLinks(node: Nodes, links: Link[]): void {
  if (node.type === 'link') {
    if (AUTHOR_ADDRESS.test(node.url) || spellsName(node) || isMailOf(node)) links.push(node);
  } else if ('children' in node) for (const child of node.children) collectLinks(child as Nodes, links);
}

/** Whether the address itself says that such a link leads to an author, not only to somebody or something of that name. */
export function isAuthorPage({ url }: Link): boolean {
  return AUTHOR_ADDRESS.test(url) && !PEOPLE.test(url);
}

const NONE: readonly string[] = [];

/** Hosts of those pages, without `www.`: who writes for a house has a page at the house. */
export function authorHosts(node: Nodes): readonly string[] {
  if (!hasTarget(node)) return NONE;
  return authorLinks(node).flatMap(
    ({ url }) => /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(withoutArchive(url))?.[1] ?? [],
  );
}

/** Whether an address is that of a page on what a text is about: a tag, a section. */
export function isOnSubject(url: string): boolean {
  return SUBJECT.test(url);
}

/** "[Jade Fontenoy](https://…/equipe/jade-fontenoy)" */
function spellsName(link: Link): boolean {
  const last = /^(?:https?:\/\/[^/]+)?\/(?:[^?#]*\/)?([^/?#]+)\/?(?:[?#].*)?$/u
    .exec(link.url)?.[1]
    ?.replace(/\.\w{2,5}$/u, '');
  if (!last || SUBJECT.test(link.url) || ANYBODYS.test(withoutArchive(link.url))) return false;
  const name = printPlain(link);
  // A headline with capitals throughout is spelt in its address, too.
  if (name.split(/\s+/).length > 3 || isPressName(name)) return false;
  return fold(last) === fold(name) && readNames(name) !== null;
}

/** "[Jade Fontenoy](mailto:jf@courier.example)": a name that is written to. */
function isMailOf(link: Link): boolean {
  if (!/^mailto:[^?@]+@/i.test(link.url)) return false;
  const name = printPlain(link);
  return name.split(/\s+/).length > 1 && !isPressName(name) && readNames(name) !== null;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}]+/gu, '');
}
