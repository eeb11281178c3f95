import type { Nodes } from 'mdast';
import type { Property } from '../../../../input/page.ts';
import { withoutArchive } from '../../../../text/archived.ts';
import type { Claim } from '../../../claim.ts';
import { measurePassages } from '../../passages.ts';
import { type Sign, signOf } from '../sign.ts';
import { isCommonHost, registrable } from './hosts.ts';
import { hasTarget } from './links.ts';

/** Where the address to be shared stands in the address of a share button; those of shorteners have short paths. */
const SHARED =
  /[?&](?:u|url|uri|text|status|link|linkurl|share_?url|pageurl|href|body|title|via|p\[url\])=[^&]{0,300}?https?(?::\/\/|%3A%2F%2F)(?:www\.)?([a-z\d.-]+\.[a-z]{2,24})(?:\/|%2F)([^&"\s]{12,})/giu;

const NONE: readonly string[] = [];

/** Hosts that the share buttons of a passage share, of mail links too: what a page asks to be shared is itself. */
export function sharedHosts(node: Nodes): readonly string[] {
  if (!hasTarget(node)) return NONE;
  const hosts: string[] = [];
  visit(node);
  return hosts;

  function visit(each: Nodes): void {
    if (each.type === 'link') {
      const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(withoutArchive(each.url))?.[1];
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

/** Signs from buttons without words: the hosts of the addresses that they share. */
export function sharedSigns(properties: readonly Property[]): readonly Sign[] {
  return properties
    .filter(({ name }) => name === 'share')
    .flatMap(({ value, lines, quote }) => {
      const host = registrable(hostOf(value));
      const node = { type: 'paragraph' as const, children: [] };
      const [passage] = measurePassages({ blocks: [{ node, lines, text: quote, linkLength: quote.length }] });
      return isCommonHost(host) ? [] : (signOf(host, 2.6, passage!, 'share-link') ?? []);
    });
}

/** The address that two buttons at least ask to share, and none another: the article's own. */
export function sharedUrl(properties: readonly Property[]): readonly Claim[] {
  const shared = properties.filter(({ name }) => name === 'share');
  const [first] = shared;
  if (!first || shared.length < 2 || shared.some(({ value }) => value !== first.value)) return [];
  const evidence = { rule: 'share-link', lines: first.lines, quote: first.quote };
  return [{ field: 'url', values: [first.value], strength: 58, evidence }];
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? '';
}
