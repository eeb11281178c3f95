import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { hostsOf, hostWeight } from './hosts.ts';
import { keyOf, type Sign, signOf } from './sign.ts';

/** A sign for each host that a page links to or names, by how often and where; the host of what a text is about says little. */
export function ownHosts(passages: readonly Passage[], span: Span, headline: Headline | null): readonly Sign[] {
  const hosts = new Map<string, { count: number; edge: number; passage: Passage }>();
  for (const passage of passages) {
    const edge = passage.index < span.from || passage.index > span.to ? 1 : 0;
    // "Driver of the Pierhost.com car": what a text without links names is what it is about.
    if (edge === 0 && passage.block.linkLength === 0 && !namesHost(passage.text)) continue;
    for (const host of hostsOf(passage)) {
      const known = hosts.get(host) ?? { count: 0, edge: 0, passage };
      hosts.set(host, { count: known.count + 1, edge: known.edge + edge, passage: known.passage });
    }
  }
  if (hosts.size === 0) return [];
  const subject = keyOf(headline?.title ?? '');
  const total = [...hosts.values()].reduce((sum, { count }) => sum + count, 0);
  return [...hosts].flatMap(([host, { count, edge, passage }]) => {
    // "What is Nato?" links to nato.int: the host of what a text is about.
    const label = host.split('.')[0]!;
    const about = label.length > 3 && subject.includes(keyOf(label));
    return signOf(host, about ? 0.6 : hostWeight(count, edge, count / total), passage, 'own-links') ?? [];
  });
}

function namesHost(text: string): boolean {
  return text.includes('@') || (text.includes('http') && /https?:/.test(text));
}
