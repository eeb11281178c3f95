import type { Nodes } from 'mdast';
import { isCommonHost, registrable } from './hosts.ts';

/** Where the address to be shared stands in the address of a share button; those of shorteners have short paths. */
const SHARED =
  /[?&](?:u|url|text|link|href|body|title|via|p\[url\])=[^&]{0,300}?https?(?::\/\/|%3A%2F%2F)(?:www\.)?([a-z\d.-]+\.[a-z]{2,24})(?:\/|%2F)([^&"\s]{12,})/giu;

/** Hosts that the share buttons of a passage share, of mail links too: what a page asks to be shared is itself. */
export function sharedHosts(node: Nodes): readonly string[] {
  const hosts: string[] = [];
  visit(node);
  return hosts;

  function visit(each: Nodes): void {
    if (each.type === 'link') {
      const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(each.url)?.[1];
      if (
        each.url.startsWith('mailto:?') ||
        (host && isCommonHost(host)) ||
        /[/.](?:share|sharer|intent)/.test(each.url)
      )
        for (const match of each.url.slice(0, 2000).matchAll(SHARED))
          if (!isCommonHost(match[1]!.toLowerCase())) hosts.push(registrable(match[1]!.toLowerCase()));
    }
    if ('children' in each) for (const child of each.children) visit(child as Nodes);
  }
}
