import type { Nodes } from 'mdast';
import type { LineRange, Property } from '../../../../input/page.ts';
import { withoutArchive } from '../../../../text/archived.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isCommonHost, isStore, registrable } from './hosts.ts';

/** How the links and pictures of a page use one host. */
export interface HostUse {
  /** Links inside the text, and around it. */
  inside: number;
  around: number;
  /** Links to what a page's own house has on its site: who writes, what else it sorts under a word, its readers' letters. */
  ways: number;
  /** Those of them around the text: others lead to what is sorted elsewhere, too. */
  waysAround: number;
  pictures: number;
  /** Pictures from the host itself or a store of its own, such as `images.pier.example`: not from a maker of stores. */
  near: number;
}

/** The host, and what stands behind it, of a link's or picture's address; relative ones have none. */
const ADDRESS = /^(?:(?:https?:)?\/\/|mailto:[^@?]+@)([^/?#:]+)(.*)$/is;
/** "/share?url=https%3A%2F%2F…": buttons that carry another address. */
const CARRIES = /[?&][^=&]{1,30}=https?(?::|%3a)/i;
/** "/ferry.jpg?width=465": a link to a picture is none to a site. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#]|$)/i;
/** "/harbour/ferry", "../ferry.html", "index.php?id=3" */
const RELATIVE = /^(?:\/(?!\/)|\.\.?\/|[\p{L}\d_-]+\/|[\p{L}\d_-]+\.(?:html?|php|aspx?)(?:[?#]|$))/iu;
/** "/author/mara-holt", "/tag/harbour", "/kategorie/wirtschaft", "/search?q=pier", "#respond": ways through a site. */
const WAY =
  /\/(?:authors?|aut(?:or|eur|ore)(?:e[ns]|s|i)?|autorid|writers?|reporters?|profiles?|staff|journalists?|journalistes?|periodistas?|redac\w{2,6}|tags?|tagg|topics?|temas?|tematy?|t[eé]mata|th[eè]mes?|themen|thema|category|categor\p{L}+|kategor\p{L}+|rubri\p{L}+|secc?i[oó]\p{L}+|keywords?|etiquetas?|etiket\w*|stichwort\w*|avainsana\w*|emne\w*|cimke|címke|search|suche|buscar|busca|cerca|recherche|szukaj|hledat|haku|sok|poisk|arama|login|signin|register|subscribe|abo|abonn\w+|suscri\w+|newsletters?|comments?)(?:[/?#._-]|$)|#(?:respond|reply|comments?|disqus_thread|komment\w+|comentarios|commentaires?|reacties)|[?&](?:s|q|query|search|tag|aut(?:h?or|eur|ore)(?:_?id)?|cat)=/iu;

/** Whether a block has a link or a picture: most blocks of a kept text are words alone. */
export function hasTarget(node: Nodes): boolean {
  if (node.type === 'text') return false;
  if (node.type === 'link' || node.type === 'image') return true;
  if ('children' in node) for (const child of node.children) if (hasTarget(child as Nodes)) return true;
  return false;
}

/** What the links and pictures of a page lead to. */
export interface Uses {
  /** By the domain that hosts are of; those of everybody's pages apart. */
  readonly hosts: ReadonlyMap<string, HostUse>;
  /** Links without a host: they lead to the page's own site. */
  readonly relative: number;
}

/** The hosts that a page's links and pictures go to. */
export function hostUses(passages: readonly Passage[], span: Span, properties: readonly Property[] = []): Uses {
  const uses = new Map<string, HostUse>();
  let relative = 0;
  for (const { block, index } of passages) visit(block.node as Nodes, index >= span.from && index <= span.to);
  const [first, last] = [passages[span.from]!.block.lines[0], passages[span.to]!.block.lines[1]];
  const isInside = ([from]: LineRange) => from >= first && from <= last;
  for (const { name, value, lines } of properties)
    if (name === 'link') addLink(value, isInside(lines));
    else if (name === 'picture') addPicture(value);
  return { hosts: uses, relative };

  function visit(node: Nodes, inside: boolean): void {
    if (node.type === 'link') addLink(node.url, inside);
    else if (node.type === 'image') addPicture(node.url);
    if ('children' in node) for (const child of node.children) visit(child as Nodes, inside);
  }

  function addLink(url: string, inside: boolean): void {
    if (RELATIVE.test(url)) relative += 1;
    if (PICTURE.test(url)) {
      addPicture(url);
      return;
    }
    const [use, , rest] = useOf(url);
    if (!use || CARRIES.test(rest)) return;
    if (inside) use.inside += 1;
    else use.around += 1;
    if (!WAY.test(rest.slice(0, LONGEST))) return;
    use.ways += 1;
    if (!inside) use.waysAround += 1;
  }

  function addPicture(url: string): void {
    const [use, isNear] = useOf(url);
    if (!use) return;
    use.pictures += 1;
    if (isNear) use.near += 1;
  }

  function useOf(url: string): [use: HostUse | null, near: boolean, rest: string] {
    const [, written, rest = ''] = ADDRESS.exec(withoutArchive(url)) ?? [];
    const host = written?.toLowerCase().replace(/^(?:www\d?|m|amp)\./, '') ?? '';
    if (!host.includes('.')) return [null, false, rest];
    const domain = registrable(host);
    if (isCommonHost(domain)) return [null, false, rest];
    const use = uses.get(domain) ?? { inside: 0, around: 0, ways: 0, waysAround: 0, pictures: 0, near: 0 };
    uses.set(domain, use);
    const store = host.slice(0, Math.max(0, host.length - domain.length - 1));
    return [use, (store === '' || STORE.test(store)) && !isStore(domain), rest];
  }
}

/** What houses call the place that they keep pictures in, before their own name; their editions are called so by language. */
const STORE =
  /^(?:static|images?|img|im|i|s|media|pics?|pictures|photos?|fotos?|assets?|files|thumbs?|[a-z]{2})\d{0,2}$/;
/** Longest path that is looked through, in UTF-16 units. */
const LONGEST = 300;
