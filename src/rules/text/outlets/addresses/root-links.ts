import type { Nodes } from 'mdast';
import { withoutArchive } from '../../../../text/archived.ts';
import { isFurniture } from '../../../../text/names/furniture.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { type Sign, signOf } from '../sign.ts';
import { addressesOf, isCommonHost } from './hosts.ts';

/** The address of a site's front page: "/" or a host and nothing behind it. */
const ROOT = /^(?:\/|(?:https?:)?\/\/(?:www\d?\.)?([^/?#:]+)\/?(?:index\.\p{Ll}{3,5})?)(?:[?#].*)?$/u;
/** What stands around the name in the text of such a link: "Pier Post logo", "Go to Pier Post home page", "Pier Post - Home". */
const AROUND =
  /^(?:(?:go|back|return|link) to (?:the )?|visit (?:the )?|logo (?:of |von |de )?|welcome to )|[\s|:–—-]+(?:home(?: ?page)?|logo|startseite|accueil|inicio|site)$|[’']s home ?page$/giu;
/** "Zur Startseite", "Back home": what is left where there is no name. */
const NO_NAME =
  /^(?:zur?|zum|to|the|go|back|zurück|retour|volver|voltar|vai|torna|terug|naar|til|till|tilbake|tillbaka|à|al|alla|la|le|l|your|our|main|skip|start|top|page|site|web(?:site)?|default|header|brand|mobile|desktop|icon|image|picture|svg|back to .*)$/iu;
const SHOWN = 2.2;

/** The name that the first link above a text to its site's own front page bears, in words or as the picture's: a clipped page's logo. */
export function rootLink(passages: readonly Passage[], span: Span): Sign | null {
  let own: string | null | undefined;
  for (const passage of passages.slice(0, span.from))
    for (const { name, host } of linksToRoot(passage.block.node as Nodes)) {
      if (host !== null) own ??= ownHostOf(passages);
      if ((host !== null && host !== own) || isFurniture(name) || NO_NAME.test(name) || name.split(' ').length > 4)
        continue;
      const isName = /^[\p{Lu}\p{Lo}\d]|^\p{Ll}+\p{Lu}/u.test(name);
      return isName ? signOf(name, SHOWN, passage, 'root-link') : null;
    }
  return null;
}

/** The host that most passages link to; null where none is linked. A site's other hosts are of its shops and forums. */
function ownHostOf(passages: readonly Passage[]): string | null {
  const counts = new Map<string, number>();
  for (const passage of passages)
    for (const host of addressesOf(passage)) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function* linksToRoot(node: Nodes): Generator<{ readonly name: string; readonly host: string | null }> {
  if (node.type === 'link') {
    const root = ROOT.exec(withoutArchive(node.url));
    const name = root ? wordsOf(node).replace(/\s+/g, ' ').trim().replace(AROUND, '').trim() : '';
    if (root && name && !(root[1] && isCommonHost(root[1])))
      yield { name, host: root[1] === undefined ? null : root[1].toLowerCase().replace(/^(?:m|amp|mobile)\./, '') };
    return;
  }
  if ('children' in node) for (const child of node.children) yield* linksToRoot(child as Nodes);
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join(' ') : '';
}
