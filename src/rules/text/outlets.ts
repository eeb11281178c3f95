import type { Link, Nodes } from 'mdast';
import type { KnownOutlet, Settings } from '../../input/settings.ts';
import type { Claim } from '../claim.ts';
import type { Headline } from './headline.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';

interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly passage: Passage;
  readonly rule: string;
}

/** Weight from which a name is believed to be the outlet's. */
const ENOUGH = 3;
/** "© 2024 The Harbour Courier", "Copyright Harbour Media GmbH 2024" */
const RIGHTS = /(?:©|ⓒ|\(c\)|copyright)(?:\s?(?:©|ⓒ|\(c\)|by|copyright))*\s?(?:[\d\s,–-]{4,12})?\s*([^\d|©.;:•]{2,60}?)\s*(?:[\d|©.;:•]|[-–—]\s|all rights|alle rechte|tous droits|todos los|tutti i|$)/iu;
const RIGHTS_AFTER = /^(.{2,50}?)\s*(?:©|\(c\)|copyright)\s*\d{4}/iu;
const LEGAL = /[\s,]+(?:gmbh(?:\s&\sco\.?\s?kg)?|ag|inc\.?|llc|ltd\.?|limited|plc|corp(?:oration)?\.?|s\.?a\.?s?\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?u?\.?|b\.?v\.?|n\.?v\.?|a\/s|as|ab|oy|oyj|kg|se|co\.?|ltda\.?|a\.?ş\.?|pty)\.?$/iu;
/** What a page says to its readers of itself: "Subscribe to The Courier", "More from The Courier", "Neu bei Kurier?". */
const ADDRESSED =
  /(?:subscribe to|sign up (?:for|to)|more (?:from|on)|welcome to|about|follow|download the|support|help us make|advertise with|contact|read more on|published (?:by|in|on)|offered by|provided by|brought to you by|member of|©|neu bei|folgen sie|mehr (?:von|auf|aus)|abonnieren sie|willkommen bei|suscríbete a|más de|abonnez-vous à|suivez|le meilleur de|iscriviti a|abbonati a|di più su|volg|följ|följ oss på|følg|ikuti)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}’'.&-]*|de|der|di|la|le|el|of|and|und|für|du|des)(?:\s(?:\p{Lu}[\p{L}\p{M}’'.&-]*|de|der|di|la|le|el|of|and|und|für|du|des)){0,4})/u;
const LOGO = /^(?:logo(?:\s(?:von|of|de|di))?\s+(.{2,40})|(.{2,40}?)[\s-]+logo)$/iu;
const HOST = /(?:https?:\/\/|www\.|@)((?:[a-z\d-]+\.){1,4}[a-z]{2,10})(?![\w-])/giu;
/** Hosts that stand on everybody's pages. */
const COMMON_HOST =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|youtu|linkedin|pinterest|whatsapp|wa|t|telegram|reddit|google|googletagmanager|googleapis|gstatic|apple|itunes|spotify|tiktok|flipboard|amazon|amzn|bit|gravatar|wordpress|wp|cloudfront|akamai\w*|doubleclick|outbrain|taboola|vimeo|threads|bsky|mastodon|gmail|hotmail|yahoo|outlook|creativecommons|wikipedia|wikimedia|paypal|patreon|medium|substack|blogger|blogspot|cloudflare|fbcdn|cdninstagram|twimg|ytimg|githubusercontent|imgix|getpocket|feedly|opera|mozilla|microsoft|windows)\.[a-z.]{2,6}$/iu;
const NOT_OUTLETS =
  /^(?:all rights reserved|rights reserved|the author|authors?|copyright|photo.*|getty.*|reuters|afp|dpa|ap|imago.*|picture alliance|shutterstock|the|our|us|we|your|this|image|privacy.*|terms.*|cookies?|facebook|twitter|google|instagram|youtube|whatsapp|home|news|politics?|sports?|world|business|opinion|culture|local|nachrichten|politik|wirtschaft|kultur|panorama|startseite|alle? .*|menu|search|suche|newsletter|kommentare?|me|topics?|tags?|video|live|international|national|life|lifestyle)$/iu;

/** The outlet: names that the page bears at its edges, weighed together; the curator's own list decides first. */
export function readOutlet(passages: readonly Passage[], span: Span, headline: Headline | null, settings: Settings): readonly Claim[] {
  const known = knownOutlet(passages, span, headline, settings.outlets);
  if (known) return [known];
  const signs = signsOf(passages, span, headline);
  const groups = new Map<string, Sign[]>();
  for (const sign of signs) {
    const key = keyOf(sign.name);
    if (key.length < 2) continue;
    groups.set(key, [...(groups.get(key) ?? []), sign]);
  }
  const weighed = mergeHosts(groups).map((group) => ({ group, weight: weightOf(group) })).sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (!best || best.weight < ENOUGH) return [];
  const claims = weighed.slice(0, 4).filter(({ weight }) => weight >= ENOUGH).map(({ group, weight }) => claimOf(group, weight));
  return claims;
}

function signsOf(passages: readonly Passage[], span: Span, headline: Headline | null): Sign[] {
  const signs: Sign[] = [];
  const add = (name: string | undefined, weight: number, passage: Passage, rule: string) => {
    const plain = (name ?? '').replace(/\s+/g, ' ').replace(/^[\s"“«'‘|–—-]+|[\s"”»'’|,:–—-]+$/gu, '').replace(LEGAL, '').replace(LEGAL, '');
    if (plain.length < 2 || plain.length > 50 || NOT_OUTLETS.test(plain) || !/\p{L}/u.test(plain) || /^\p{Ll}+(?:\s\p{Ll}+)+$/u.test(plain)) return;
    signs.push({ name: plain, weight, passage, rule });
  };
  const at = headline ? passages[headline.index] : undefined;
  headline?.suffixes.forEach((suffix, index) => add(suffix, index === 0 ? 2.5 : 2.5, at!, 'title-suffix'));
  const hosts = new Map<string, { count: number; passage: Passage }>();
  for (const passage of passages) {
    const edge = passage.index < span.from || passage.index > span.to;
    for (const host of hostsOf(passage)) {
      const seen = hosts.get(host);
      hosts.set(host, { count: (seen?.count ?? 0) + 1, passage: seen?.passage ?? passage });
    }
    if (passage.text.length > 300) continue;
    const rights = /©|ⓒ|\(c\)|copyright/i.test(passage.text) ? (RIGHTS.exec(passage.text)?.[1] ?? RIGHTS_AFTER.exec(passage.text)?.[1]) : undefined;
    if (rights && (passage.index > span.to || passage.length < 90)) add(rights, passage.index > span.to ? 3 : 0.5, passage, 'copyright-line');
    const logo = LOGO.exec(passage.text.trim());
    if (logo) add(logo[1] ?? logo[2], 2.5, passage, 'logo');
    const addressed = edge ? ADDRESSED.exec(passage.text) : null;
    if (addressed) add(addressed[1], 1.5, passage, 'self-reference');
    if (edge && passage.index < 14 && passage.length <= 40 && passage.chrome === null && passage.words <= 5) add(passage.text, 0.8, passage, 'masthead');
    if (edge && passage.index > span.to && passage.length <= 40 && passage.chrome === null && passage.words <= 5) add(passage.text, 0.4, passage, 'footer');
  }
  const total = [...hosts.values()].reduce((sum, { count }) => sum + count, 0);
  for (const [host, { count, passage }] of hosts) {
    const share = count / total;
    if (share >= 0.5 && count >= 3) add(host, 3, passage, 'own-links');
    else if (share >= 0.34 || count >= 5) add(host, 1.5, passage, 'own-links');
    else add(host, 0.6, passage, 'own-links');
  }
  return signs;
}

/** Hosts of a passage's links and addresses, without `www.` and the like, common services apart. */
function hostsOf(passage: Passage): string[] {
  const found: string[] = [];
  if (passage.text.length < 2000) for (const match of passage.text.matchAll(HOST)) found.push(match[1]!);
  collectLinks(passage.block.node as Nodes, found);
  return [...new Set(found.map((host) => host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile|edition)\./, '')))].filter((host) => !COMMON_HOST.test(host)).map(registrable);
}

function collectLinks(node: Nodes, into: string[]): void {
  if (node.type === 'link') {
    const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec((node as Link).url)?.[1];
    if (host) into.push(host);
  }
  if ('children' in node) for (const child of node.children) collectLinks(child as Nodes, into);
}

/** "abo.kurier.example.co.uk" is of "example.co.uk": the last two labels, three where the second is a country's "co". */
function registrable(host: string): string {
  const labels = host.split('.');
  const keep = labels.length > 2 && /^(?:co|com|org|net|gov|ac|gen|or|ne)$/.test(labels.at(-2)!) && labels.at(-1)!.length === 2 ? 3 : 2;
  return labels.slice(-keep).join('.');
}

/** A host and the name it spells are one outlet: "harbourcourier.example" and "The Harbour Courier". */
function mergeHosts(groups: ReadonlyMap<string, readonly Sign[]>): Sign[][] {
  const merged: Sign[][] = [];
  const names = [...groups].filter(([, signs]) => !signs.every((sign) => isHost(sign.name)));
  const hosts = [...groups].filter(([, signs]) => signs.every((sign) => isHost(sign.name)));
  for (const [, signs] of names) merged.push([...signs]);
  for (const [, signs] of hosts) {
    const label = keyOf(signs[0]!.name.split('.')[0]!);
    const target = merged.filter((group) => sameName(keyOf(group[0]!.name), label)).sort((a, b) => weightOf(b) - weightOf(a))[0];
    if (target) target.push(...signs);
    else merged.push([...signs]);
  }
  return merged;
}

function sameName(name: string, label: string): boolean {
  if (label.length < 3) return name === label;
  return name === label || (name.length >= 4 && (label.includes(name) || name.includes(label)));
}

/** Signs of one kind count once and a half at most: a name in forty menu entries is still one sign. */
function weightOf(group: readonly Sign[]): number {
  const kinds = new Map<string, number[]>();
  for (const sign of group) kinds.set(sign.rule, [...(kinds.get(sign.rule) ?? []), sign.weight]);
  let sum = 0;
  for (const weights of kinds.values()) {
    const best = Math.max(...weights);
    sum += weights.length > 1 ? best * 1.5 : best;
  }
  return sum;
}

function claimOf(group: readonly Sign[], weight: number): Claim {
  const named = group.filter((sign) => !isHost(sign.name));
  const best = [...(named.length > 0 ? named : group)].sort((a, b) => b.weight - a.weight)[0]!;
  const evidence = { rule: `outlet-${best.rule}`, lines: best.passage.block.lines, quote: best.passage.text.slice(0, 200) };
  return { field: 'outlet', values: [best.name], strength: Math.min(90, Math.round(30 + weight * 8)), evidence };
}

/** An outlet of the curator's list: its name or domain in a title's suffix or at the page's edges. */
function knownOutlet(passages: readonly Passage[], span: Span, headline: Headline | null, outlets: readonly KnownOutlet[]): Claim | null {
  if (outlets.length === 0) return null;
  const byKey = new Map(outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [keyOf(name), outlet.name] as const)));
  const domains = new Map(outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain.toLowerCase(), outlet.name] as const)));
  for (const suffix of headline?.suffixes ?? []) {
    const name = byKey.get(keyOf(suffix));
    const passage = passages[headline!.index]!;
    if (name) return { field: 'outlet', values: [name], strength: 92, evidence: { rule: 'outlet-known', lines: passage.block.lines, quote: passage.text.slice(0, 200) } };
  }
  for (const passage of passages) {
    const edge = passage.index <= span.from + 3 || passage.index >= span.to - 1;
    if (!edge || passage.text.length > 300) continue;
    const name = byKey.get(keyOf(passage.text.replace(/^©\s?[\d\s,–-]*/u, ''))) ?? partsOf(passage.text).map((part) => byKey.get(keyOf(part))).find(Boolean) ?? hostsOf(passage).map((host) => domains.get(host)).find(Boolean);
    if (name) return { field: 'outlet', values: [name], strength: 92, evidence: { rule: 'outlet-known', lines: passage.block.lines, quote: passage.text.slice(0, 200) } };
  }
  return null;
}

function partsOf(text: string): string[] {
  return text.split(/\s*[|•·,–—©()/]\s*|\s-\s/u).filter((part) => part.length > 2);
}

function isHost(name: string): boolean {
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}$/.test(name);
}

function keyOf(name: string): string {
  return name.toLowerCase().normalize('NFKD').replace(/\p{Mn}/gu, '').replace(/^(?:the|der|die|das|le|la|les|el|il|lo)\s+/, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
