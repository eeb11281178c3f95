import type { Nodes } from 'mdast';
import { slugOf } from '../../text/addresses.ts';
import { withoutArchive } from '../../text/archived.ts';
import { readAddressLine } from '../address-lines.ts';
import type { Headline } from './headline.ts';
import { isCommonHost, isFileName } from './outlets/addresses/hosts.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

/** The address under which an article was published, as its file gives it. */
export interface OwnAddress {
  readonly url: string;
  /** In lower case, without `www.` */
  readonly host: string;
  readonly passage: Passage;
  /** It is the headline's target, and no line of its own. */
  readonly linked: boolean;
}

/** "https://pier.example/2019/ferry-waits", "<www.pier.example/ferry-waits>", "Source: https://…": a line of an address, deeper than a front page. */
const ADDRESS =
  /^(?:[\p{L}\p{M}][\p{L}\p{M} ]{1,24}\s?[:：]\s?)?[<([]?((?:https?:\/\/|www\.)[^\s/<>]{4,60}\/[^\s<>]{3,400}?)[>)\]]?$/iu;
/** Copies of pages, and ways to pages that say nothing of their house. */
const COPIES =
  /(?:^|\.)(?:perma\.cc|archive\.\w{2,5}|web\.archive\.org|webcitation\.org|ghostarchive\.org|translate\.goog)$/iu;
/** Lines above a headline, behind it where a standfirst is taken for the text, and under a text's end where the address stands. */
const ABOVE = 3;
const BEHIND = 6;
/** How much like running text a standfirst is at least, and a paragraph: behind the second no head goes on. */
const PARAGRAPH = 4;
const BELOW_TEXT = 4;
/** How many words of four letters and more a headline and its address have in common, and what share of the address's. */
const SHARED_WORDS = 3;
const SHARED_PART = 0.4;

/**
 * The article's own address where a line is nothing else: in its head, or at its end where the address spells the headline,
 * or as the target of the headline itself. Null where head and end give addresses of several sites and none spells it.
 */
export function findOwnAddress(passages: readonly Passage[], span: Span, headline: Headline | null): OwnAddress | null {
  const found: OwnAddress[] = [];
  const top = headline?.index ?? 0;
  const end = Math.min(passages.length, Math.max(span.from + 1, top + BEHIND));
  let paragraphs = 0;
  for (let index = Math.max(0, top - ABOVE); index < end && paragraphs < 2; index += 1) {
    const passage = passages[index]!;
    const linked = index === headline?.index;
    const address = linked ? targetOf(passage) : addressIn(passage.text);
    if (address) found.push({ ...address, passage, linked });
    else if (index > top && passage.prose > PARAGRAPH) paragraphs += 1;
  }
  const spelt = found.find(({ url }) => spells(url, headline));
  if (spelt) return spelt;
  for (
    let index = Math.max(span.from + 1, span.to);
    index <= span.to + BELOW_TEXT && index < passages.length;
    index += 1
  ) {
    const passage = passages[index]!;
    // "Source: https://…" under a text is what it rests on.
    const address =
      /^[^/]{2,30}:\s/u.test(passage.text) && readAddressLine(passage.text) === null ? null : addressIn(passage.text);
    if (address && spells(address.url, headline)) return { ...address, passage, linked: false };
  }
  return found.length > 0 && found.every(({ host }) => host === found[0]!.host) ? found[0]! : null;
}

function addressIn(text: string): { url: string; host: string } | null {
  if (text.length > 480 || !text.includes('/')) return null;
  const url = readAddressLine(text) ?? ADDRESS.exec(text.trim())?.[1];
  return url ? hosted(url) : null;
}

function hosted(written: string): { url: string; host: string } | null {
  const url = withoutArchive(written.startsWith('www.') ? `https://${written}` : written);
  const host = /^https?:\/\/(?:www\d?\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase();
  const isPage = host?.includes('.') && !isCommonHost(host) && !COPIES.test(host) && !isFile(url);
  return isPage ? { url, host: host! } : null;
}

/** "…/ferry.jpg": a picture's; pages end so, too, in ".html". */
function isFile(url: string): boolean {
  const path = url.replace(/[?#].*$/u, '');
  return isFileName(path.slice(path.lastIndexOf('/') + 1)) && !/\.(?:html?|php|aspx?|jsp)$/iu.test(path);
}

/** "# [Ferry waits](https://pier.example/ferry-waits)": where the headline as a whole leads to. */
function targetOf({ block }: Passage): { url: string; host: string } | null {
  const node = block.node as Nodes;
  if (!('children' in node) || node.children.length !== 1) return null;
  const [only] = node.children as Nodes[];
  return only?.type === 'link' && /^https?:\/\/[^/]+\/.{3}/iu.test(only.url) ? hosted(only.url) : null;
}

/** Whether an address is made of the headline's words. */
function spells(url: string, headline: Headline | null): boolean {
  if (!headline) return false;
  const words = new Set(slugOf(headline.title).split('-'));
  const path = decoded(url.replace(/^https?:\/\/[^/]+/iu, '').replace(/[?#].*$/u, ''));
  const parts = new Set(
    path
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word.length > 3 && !/^\d+$/.test(word)),
  );
  let shared = 0;
  for (const part of parts) if (words.has(slugOf(part))) shared += 1;
  return shared >= SHARED_WORDS && shared >= parts.size * SHARED_PART;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
