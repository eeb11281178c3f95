import type { Property } from '../../../../input/page.ts';
import type { Headline } from '../../headline.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { isAmongPapers } from '../names/mastheads.ts';
import { keyOf, type Sign, signOf } from '../sign.ts';
import { homeHost } from './home-links.ts';
import { hostsOf, hostWeight, isHost } from './hosts.ts';
import { hostUses, type Uses } from './links.ts';

/** A sign for each host that a page links to or names, by how often and where; the host of what a text is about says little. */
export function ownHosts(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  properties: readonly Property[] = [],
): readonly Sign[] {
  const hosts = new Map<string, { count: number; edge: number; passage: Passage }>();
  for (const passage of passages) {
    const edge = passage.index < span.from || passage.index > span.to ? 1 : 0;
    // "Driver of the Pierhost.com car": what a text without links names is what it is about.
    if (edge === 0 && passage.block.linkLength === 0 && !namesHost(passage.text)) continue;
    if (passage.text.length < 90 && MADE_BY.test(passage.text)) continue;
    for (const host of hostsOf(passage)) {
      const known = hosts.get(host) ?? { count: 0, edge: 0, passage };
      hosts.set(host, { count: known.count + 1, edge: known.edge + edge, passage: known.passage });
    }
  }
  const uses = hostUses(passages, span, properties);
  if (hosts.size === 0 && uses.hosts.size === 0) return [];
  const own = homeHost(passages, span, headline) ?? ownOf(uses);
  if (own !== null && !hosts.has(own)) hosts.set(own, { count: 1, edge: 1, passage: passages[0]! });
  const subject = keyOf(headline?.title ?? '');
  const total = [...hosts.values()].reduce((sum, { count }) => sum + count, 0);
  return [...hosts].flatMap(([host, { count, edge, passage }]) => {
    if (count === 1 && host !== own && isSister(passages, passage)) return [];
    // "What is Nato?" links to nato.int: the host of what a text is about.
    const label = host.split('.')[0]!;
    const about = label.length > 3 && subject.includes(keyOf(label));
    const linked = hostWeight(count, edge, count / total);
    const weight = Math.max(linked < MOST && INSTITUTION.test(host) ? 0 : linked, host === own ? OWN : 0);
    return signOf(host, about ? 0.6 : weight, passage, 'own-links') ?? [];
  });
}

/** What a host weighs that most links lead to: an institution's own page, too. */
const MOST = 3;
/** What a host weighs that a page's links lead to as only those of its own house do. */
const OWN = 2.6;

/**
 * The host that half of a page's links or more go to, where they are several, lead through its site (to who writes, to what it
 * sorts under a word) or stand beside its pictures; where a page links nowhere, the one that its pictures come from. A site
 * whose own links mostly have no host has little need of those that have one: they lead elsewhere.
 */
function ownOf({ hosts, relative }: Uses): string | null {
  let links = 0;
  let linked = 0;
  const pictures = new Map<string, number>();
  for (const [host, use] of hosts) {
    links += use.inside + use.around;
    if (use.inside + use.around > 0) linked += 1;
    if (use.pictures > 0) pictures.set(labelOf(host), (pictures.get(labelOf(host)) ?? 0) + use.pictures);
  }
  for (const [host, { inside, around, ways, waysAround }] of hosts) {
    const own = inside + around;
    if (own === 0 || INSTITUTION.test(host)) continue;
    const isShown = pictures.size === 1 && (pictures.get(labelOf(host)) ?? 0) > 1;
    if (isShown && ways > 0 && [...hosts].every(([other, use]) => other === host || use.inside + use.around < own))
      return host;
    if (own * 2 < links) continue;
    if ((pictures.get(labelOf(host)) ?? 0) > 0 || waysAround > 0) return host;
    if (own >= relative && (around >= 2 || ways > 0 || (linked === 1 && (inside >= 3 || (around > 0 && inside > 0)))))
      return host;
  }
  if ((links > relative && links > 1) || [...hosts.values()].some(({ around }) => around >= 2)) return null;
  const near = [...hosts].filter(([, use]) => use.near > 0);
  return near.length === 1 ? near[0]![0] : null;
}

/** "WP Auto Publish Powered By: maker.example": who made the page's software or looks. */
const MADE_BY =
  /(?:powered|designed|developed|hosted|built|made|created) (?:and \p{L}+ )?by|(?:site|web|theme|template|design|hosting)\s?(?:by|:|von|par|por|da)\s|(?:diseñado|desarrollado|desenvolvido|réalisé|realizzato|sviluppato|entwickelt|erstellt) (?:by|por|par|da|von)/iu;
/** Universities and offices: texts lead to what they have, and few are houses. */
const INSTITUTION =
  /^uni-|(?:^|\.)(?:edu|gov|gob|gouv|gov\.br|ac|mil)(?:\.[a-z]{2})?$|\.(?:edu|gov|mil|int|europa\.eu)$/;

/** "kurier" of "kurier.example", and of "kurier.example.ua": pictures of a site may be kept under another country's name. */
function labelOf(host: string): string {
  return host.slice(0, host.indexOf('.'));
}

/** "hafenmarkt.it" in a menu of a house's papers. */
function isSister(passages: readonly Passage[], passage: Passage): boolean {
  return passage.words === 1 && isHost(passage.text.toLowerCase()) && isAmongPapers(passages, passage);
}

function namesHost(text: string): boolean {
  return text.includes('@') || (text.includes('http') && /https?:/.test(text));
}
