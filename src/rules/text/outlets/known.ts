import type { KnownOutlet } from '../../../input/settings.ts';
import type { Claim } from '../../claim.ts';
import type { Headline } from '../headline.ts';
import type { Passage } from '../passages.ts';
import type { Span } from '../span.ts';
import { addressesOf } from './addresses/hosts.ts';
import { partsOf } from './lines.ts';
import { keyOf } from './sign.ts';

/** An outlet of the curator's list: its name or domain in a title's suffix or at the page's edges. */
export function findKnown(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  outlets: readonly KnownOutlet[],
): Claim | null {
  if (outlets.length === 0) return null;
  const byKey = new Map(
    outlets.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [keyOf(one), name] as const)),
  );
  const byDomain = new Map(
    outlets.flatMap(({ name, domains }) => domains.map((domain) => [domain.toLowerCase(), name] as const)),
  );
  for (const suffix of headline?.suffixes ?? []) {
    const name = byKey.get(keyOf(suffix));
    if (name) return claimOf(name, passages[headline!.index]!);
  }
  for (const passage of passages) {
    const edge = passage.index <= span.from + 3 || passage.index >= span.to - 1;
    if (!edge || passage.text.length > 300) continue;
    const names = [passage.text.replace(/^©\s?[\d\s,–-]*/u, ''), ...partsOf(passage.text)].map((part) =>
      byKey.get(keyOf(part)),
    );
    const domains = [
      ...addressesOf(passage).map((host) => ofDomain(host, byDomain)),
      writtenDomain(passage.text, byDomain),
    ];
    const name = [...names, ...domains].find((one) => one !== undefined);
    if (name) return claimOf(name, passage);
  }
  return null;
}

/** "sport.harbourcourier.example" is of "harbourcourier.example". */
function ofDomain(host: string, byDomain: ReadonlyMap<string, string>): string | undefined {
  const labels = host.split('.');
  return labels.map((_, at) => byDomain.get(labels.slice(at).join('.'))).find((name) => name !== undefined);
}

/** A domain that stands in a line without "www.", whatever its ending. */
function writtenDomain(text: string, byDomain: ReadonlyMap<string, string>): string | undefined {
  if (!text.includes('.')) return undefined;
  const line = text.toLowerCase();
  for (const [domain, name] of byDomain) {
    const at = line.indexOf(domain);
    if (at < 0 || /[\p{L}\d-]$/u.test(line.slice(0, at))) continue;
    if (!/^(?:[\p{L}\d-]|\.\p{L})/u.test(line.slice(at + domain.length))) return name;
  }
  return undefined;
}

function claimOf(name: string, { block, text }: Passage): Claim {
  const evidence = { rule: 'outlet-known', lines: block.lines, quote: text.slice(0, 200) };
  return { field: 'outlet', values: [name], strength: 92, evidence };
}
