import type { Settings } from '../input/settings.ts';
import { encodeAddress } from '../text/addresses.ts';

/** The address of a place, such as `outlets/the-courier`, under the site's base; `''` is the home page. */
export function hrefOf({ base }: { readonly base: string }, place: string): string {
  return place === '' ? base : `${base}${encoded(place)}/`;
}

/** The file of a place, relative to the output. */
export function pathOf(place: string): string {
  return place === '' ? 'index.html' : `${place}/index.html`;
}

/** The place of a page in a tree of pages, such as `fa`; '' is the tree at the site's own base. */
export function placeIn({ tree }: { readonly tree: string }, place: string): string {
  return [tree, place].filter((part) => part !== '').join('/');
}

/** The absolute address of a place; null where the archive does not say where it is published. */
export function permanentOf({ address }: Pick<Settings, 'address'>, place: string): string | null {
  if (address === undefined) return null;
  return `${homeOf(address)}${place === '' ? '' : `${encoded(place)}/`}`;
}

/** The address with one slash at its end. Most have one or none, and this is called for every article. */
function homeOf(address: string): string {
  if (!address.endsWith('/')) return `${address}/`;
  return address.endsWith('//') ? address.replace(/\/*$/, '/') : address;
}

/** Most places are plain letters, and this is called for every row of every list. */
function encoded(place: string): string {
  return /^[a-z0-9/_-]*$/.test(place) ? place : encodeAddress(place);
}
