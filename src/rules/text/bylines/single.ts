import type { Link, Nodes } from 'mdast';
import { printPlain } from '../../../input/plain.ts';
import { isNobodysName } from '../../../text/names/furniture.ts';
import { isGivenName } from '../../../text/names/given.ts';
import { findMarker } from '../../../text/names/markers.ts';
import { isTown } from '../../../text/names/towns.ts';
import { isAgency } from '../../../text/press-names/agencies.ts';
import { isPressName } from '../../../text/press-names.ts';
import type { Passage } from '../passages.ts';
import { authorLinks, isAuthorPage } from './author-links.ts';

/** A given name or a pen name: one word with a capital. */
const ONE = /^\p{Lu}\p{Ll}{2,14}$/u;
/** Who is nobody: accounts of a house, in the languages of the world's press. */
const ACCOUNT =
  /^(?:admin\p{L}*|staff|redak\p{L}*|rédact\p{L}*|redac\p{L}*|redazione|toimitus|editor\p{L}*|team|guest|gast|invité|desk|newsroom|news|webmaster|online|web|agencies|agency|agenturen?|agences?|agencias?|agenzie|press|presse|anonym\p{L}*|user|author|autor|writer|reporter|correspondent|korrespondent\p{L}*|own|our|administrator|администратор|редакция|редакція|редакц\p{L}*|гость|συντάκτ\p{L}*|yönetici|editör|penulis|sponsored|partner\p{L}*)$/iu;

/** "erstellt von Dominika — 6. Mai 2021": the only word behind a byline's marker in a dated line; null where it names nobody. */
export function singleAuthor(bare: string): readonly string[] | null {
  const piece = bare.split(/\s*[|•·–—]\s*/u, 1)[0]!.trim();
  if (piece.length > 40) return null;
  const marker = findMarker(piece);
  if (!marker || marker.weak) return null;
  const name = piece.slice(marker.length).trim();
  return isPenName(name) && isGivenName(name) ? [name] : null;
}

/** "[Dominika](/author/dominika)": one word that the page it leads to is called by, as an author's. */
export function singleLinked(passage: Passage): readonly string[] | null {
  if (passage.block.linkLength === 0 || passage.block.linkLength > 60) return null;
  const names = authorLinks(passage.block.node as Nodes)
    .filter(isAuthorPage)
    .flatMap((link: Link) => {
      const name = printPlain(link).trim();
      return isPenName(name) && new RegExp(`[/-]${name}/?$`, 'iu').test(link.url) ? [name] : [];
    });
  return names.length === 1 ? names : null;
}

function isPenName(name: string): boolean {
  return (
    ONE.test(name) &&
    !ACCOUNT.test(name) &&
    !isNobodysName(name) &&
    !isTown(name) &&
    !isAgency(name) &&
    !isPressName(name)
  );
}
