import type { Nodes } from 'mdast';
import { sharedAddress } from '../text/shared-addresses.ts';
import type { LineRange, Property } from './page.ts';

/** All addresses of a node without words, links and pictures: what they share, and where they lead. */
export function addressesIn(node: Nodes, lines: LineRange): Property[] {
  return [...sharesOf(linksIn(node), lines), ...addressesOf(node, lines)];
}

/** Buttons without words, "[](https://social.example/share?url=…)": the addresses that they share, `share` by name. */
export function sharesOf(urls: readonly string[], lines: LineRange): Property[] {
  return urls.flatMap((url) => {
    const value = sharedAddress(url);
    return value ? [{ name: 'share', value, lines, quote: url.slice(0, 400) }] : [];
  });
}

function linksIn(node: Nodes): readonly string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap((child) => linksIn(child as Nodes)) : [];
}

/** Where links and pictures without words lead, `link` and `picture` by name: what a page links to tells whose it is. */
function addressesOf(node: Nodes, lines: LineRange): Property[] {
  const inner = 'children' in node ? node.children.flatMap((child) => addressesOf(child as Nodes, lines)) : [];
  if (node.type !== 'link' && node.type !== 'image') return inner;
  const name = node.type === 'link' ? 'link' : 'picture';
  return [{ name, value: node.url, lines, quote: node.url.slice(0, 400) }, ...inner];
}
