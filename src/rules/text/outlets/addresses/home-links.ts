import type { Link, Nodes } from 'mdast';
import { withoutArchive } from '../../../../text/archived.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isCommonHost, registrable } from './hosts.ts';

/** What links to a site's front page are called in 25 languages. */
const HOME =
  /^(?:home(?: ?page)?|accueil(?: du site)?|startseite|start|inicio|início|portada|capa|pagina iniziale|hem|hjem|forside|forsiden|startsida|startsiden|etusivu|strona główna|domů|úvod|domov|hlavní strana|kezdőlap|címlap|acasă|naslovna|naslovnica|početna|главная|головна|начало|αρχική|ana ?sayfa|beranda|trang chủ|voorpagina|ホーム|トップ(?:ページ)?|홈|首页|首頁|الرئيسية|خانه|דף הבית|होम)$/iu;

/** A host, and what stands behind it. */
const ADDRESS = /^(?:https?:)?\/\/([^/?#:]+)(?::\d+)?(.*)$/is;
/** The address of a site's front page. */
const ROOT = /^\/?(?:index\.\p{Ll}{3,5})?(?:[?#].*)?$/iu;
/** "/author/mara-holt", "/redaktion/mara-holt": who wrote, of the site that has the article. */
const WRITER =
  /^\/(?:[\w-]+\/)?(?:authors?|autor(?:es|i|en)?|auteurs?|autore|profiles?|people|persons?|staff|redakt\w*|skribent\w*|forfatter\w*|reporters?|journalist\w*|periodistas?|writers?|columnists?|contributors?|team)\/[\w%.-]+/iu;

/** Lines of links that a clipped page's headline may have above it: its section, or the way to it. */
const MOST_ABOVE = 3;
/** The most words of such a line. */
const SECTION_WORDS = 6;

/**
 * The host of a page's own site by where its links stand: a word for home that leads to a front page, the sections right above a
 * headline at the top, who wrote right below it. Null where none stands there, or they lead to several.
 */
export function homeHost(passages: readonly Passage[], span: Span, headline: Headline | null): string | null {
  const homes = new Set<string>();
  for (const { block } of passages)
    if (block.linkLength > 0)
      for (const link of linksOf(block.node as Nodes)) {
        const [host, path] = addressOf(link);
        if (host !== null && ROOT.test(path) && HOME.test(wordsOf(link).trim())) homes.add(host);
      }
  if (homes.size > 0) return only(homes);
  if (headline === null) return null;
  const places = new Set<string>();
  if (headline.index <= MOST_ABOVE)
    for (const { block, linkShare, words } of passages.slice(0, headline.index))
      if (linkShare >= 0.8 && words <= SECTION_WORDS)
        for (const link of linksOf(block.node as Nodes)) put(places, addressOf(link)[0]);
  for (const { block } of passages.slice(headline.index + 1, span.from + 2))
    for (const link of block.linkLength > 0 ? linksOf(block.node as Nodes) : []) {
      const [host, path] = addressOf(link);
      if (WRITER.test(path)) put(places, host);
    }
  return only(places);
}

function only(hosts: ReadonlySet<string>): string | null {
  return hosts.size === 1 ? [...hosts][0]! : null;
}

function put(hosts: Set<string>, host: string | null): void {
  if (host !== null) hosts.add(host);
}

/** The domain of a link's host and the rest of its address; those of everybody's pages have none. */
function addressOf({ url }: Link): readonly [host: string | null, path: string] {
  const [, written, path = ''] = ADDRESS.exec(withoutArchive(url)) ?? [];
  const host = written?.toLowerCase().replace(/^(?:www\d?|m|amp)\./, '');
  if (!host?.includes('.')) return [null, path];
  const domain = registrable(host);
  return [isCommonHost(domain) ? null : domain, path];
}

function* linksOf(node: Nodes): Generator<Link> {
  if (node.type === 'link') yield node;
  else if ('children' in node) for (const child of node.children) yield* linksOf(child as Nodes);
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}
