import type { Link, Nodes } from 'mdast';
import type { KnownOutlet, Settings } from '../../input/settings.ts';
import { findDates } from '../../text/dates.ts';
import { readByline, readNames } from '../../text/names.ts';
import { isPressName } from '../../text/press-names.ts';
import type { Claim } from '../claim.ts';
import type { Headline } from './headline.ts';
import type { Passage } from './passages.ts';
import type { Span } from './span.ts';
import { readStamp } from './stamps.ts';

interface Sign {
  readonly name: string;
  readonly weight: number;
  readonly passage: Passage;
  readonly rule: string;
}

/** Weight from which a name is believed to be the outlet's. */
const ENOUGH = 2.1;
/** "© 2024 The Harbour Courier", "Copyright Harbour Media GmbH 2024" */
const RIGHTS =
  /(?:©|ⓒ|\(c\)|copyright|^@(?=\s?\d{4})|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados)(?:\s?(?:©|ⓒ|\(c\)|by|copyright|-|:|,))*\s*(?:\d{4}(?:\s?[-–,]\s?\d{2,4})?)?\s*[-–,:|]?\s*(?:by\s)?([^|©;:•\n]{2,80})/iu;
const RIGHTS_AFTER =
  /^([^|©;:•\n]{2,50}?)[\s,|–-]*(?:©|\(c\)|copyright)(?:\s?(?:©|copyright))*(?:\s*\d{4}|\s*[-–.,]?\s*(?:all rights|alle rechte|tous droits|todos los))/iu;
/** Where a holder's name ends: a year, the next sentence, the formula of rights. */
const RIGHTS_END =
  /\s*(?:[,.]?\s?\d{4}.*|\.\s.*|\s[-–—]\s.*|[.,]?\s?(?:all rights|alle rechte|tous droits|todos los|tutti i|todos os|alla rätt|an? |eine? |part of|is a|is not|in association|und ihre|and its).*|\.)$/isu;
const LEGAL =
  /[\s,]+(?:gmbh(?:\s&\sco\.?\s?kg)?|ag|inc\.?|llc|ltd\.?|limited|plc|corp(?:oration)?\.?|s\.?a\.?s?\.?|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?u?\.?|b\.?v\.?|n\.?v\.?|a\/s|as|ab|oy|oyj|kg|se|co\.?|ltda\.?|a\.?ş\.?|pty)\.?$/iu;
/** "Community is offered by Harbour Technologies Inc. and …": whose page it is, in a notice. */
const OFFERED =
  /(?:offered|provided|hosted|operated|published|produced|powered|run|maintained) by\s(?:the\s)?((?:\p{Lu}[\p{L}\p{M}\d’'&-]*)(?:\s\p{Lu}[\p{L}\p{M}\d’'&-]*){0,4})/u;
const CITED = /\bIn:\s([^,.;:]{3,50}),\s(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\.?\s\p{L}+\s\d{4})/u;
/** "Unlimited access to National Post and 15 sites", "stories from the Daily Star, sign up …": whose notice it is. */
const NOTICE_OF =
  /(?:access to|updates from|news from|stories from|globe from|world from|emailed by|offers from|stories by|with|from|more of|subscribe to|welcome to|mehr von|bei der|bei|von|de|à|di|van|från|fra)\s(?:the\s|der\s|die\s)?((?:\p{Lu}[\p{L}\p{M}\d’&-]*)(?:\s(?:of\s)?\p{Lu}[\p{L}\p{M}\d’&-]*){0,3}?)(?=[’']s\s|[,.]|\s(?:and|app|for|is|newsletter|by|on)\s|\s[–-]\s|$)/u;
const ARTICLE = /^(?:The|De|Het|Der|Die|Das|Le|La|Les|El|Il|Lo)\s\p{Lu}/u;
const HOUSE =
  /\s(?:media group|mediengruppe|medien|media|verlag|verlags\S*(?:\s(?:und|u\.|&)\s?vertriebs\S*)?|vertriebs\S*|zeitungs\S*|publishing|publications?|publishers?|ediciones|editore|éditions?|group|gruppe|groupe|grupo|holdings?|digital|company|corporation|broadcasting|news network|newspapers?|zeitungsverlag|und druck|mediahaus|network)$/iu;
/** "#National Post » Feed": what a text browser prints of a page's link to its feed. */
const FEED = /^#?\s?(.{2,40}?)\s(?:»|-|RSS|\|)\s?(?:.{0,20}\s)?feed\b/iu;
const LOGO = /^(?:logo(?:\s(?:von|of|de|di))?\s+(.{2,40})|(.{2,40}?)[\s-]+logo)$/iu;
/** A name with capitals: one to four words, small words of names between them. */
const NAME =
  /(?:\p{Lu}[\p{L}\p{M}\d]*(?:[’'.&+-][\p{L}\p{M}\d]+)*|\p{Ll}+\d+|[a-z]\p{Lu}\p{L}+(?:\.[a-z]{2,3})?)(?:\s(?:(?:de|del|della|der|des|di|du|of|for|och|og|und|and|van|la|y|e)\s)?\p{Lu}[\p{L}\p{M}\d]*(?:[’'.&+-][\p{L}\p{M}\d]+)*){0,3}/gu;
const SERVICES = new Set(
  `app apps newsletter newsletters logo shop store podcast podcasts plus premium club pro tv radio abo abos abonnement abonnent abonnenten abonnieren subscription subscriptions subscribe subscriber subscribers
  e-paper epaper login home homepage startseite about über apropos contact contacts kontakt jobs careers karriere terms redaktion redaction mediengruppe group online access more follow facebook twitter instagram
  youtube linkedin whatsapp telegram rss feed feeds feed-reader live stream video videos audio foto fotos games spiele archive archiv archivo print edition zeitung newspaper magazine newsroom ads advertise advertising werben impressum
 join support welcome willkommen neu bei mehr sign up download get meet watch listen read work inside best view offers offer events event eventos sign-in account profile account's website site web app's
  propos chez travailler abonnez-vous direct quotidien suivez suscríbete regala estatuto club carta más noticias newsletter's kontakta prenumerera abonner ansvarig ansvarlig redaktør tips
  sobre conoce trabaja hemeroteca publicidad abbonati redazione contatti pubblicità chi siamo реклама редакция подписка tentang redaksi hubungi logo's mobile desktop app-store google play android ios alexa
  update updates stories infografik partner partners verlag journalism journalistic standards values principles team staff contributor contributors editor editors`
    .split(/\s+/)
    .filter(Boolean),
);
const HOST =
  /(?<![\w.-])(?:https?:\/\/|www\.|[\w.+-]+@)?((?:[a-z\d-]{2,40}\.){1,3}(?:com|org|net|info|news|media|online|press|press|tv|[a-z]{2}))(?![\w-]|\.[a-z])/giu;
/** Hosts that stand on everybody's pages. */
const COMMON_HOST =
  /(?:^|\.)(?:facebook|twitter|x|instagram|youtube|youtu|linkedin|pinterest|whatsapp|wa|t|telegram|reddit|google|googletagmanager|googleapis|gstatic|apple|itunes|spotify|tiktok|flipboard|amazon|amzn|bit|gravatar|wordpress|wp|cloudfront|akamai\w*|doubleclick|outbrain|taboola|vimeo|threads|bsky|mastodon|gmail|hotmail|yahoo|outlook|creativecommons|wikipedia|wikimedia|paypal|patreon|medium|substack|blogger|blogspot|cloudflare|fbcdn|cdninstagram|twimg|ytimg|githubusercontent|imgix|getpocket|feedly|opera|mozilla|microsoft|windows)\.[a-z.]{2,6}$/iu;
/** What a name at a page's edge is not: a byline, a label, a sentence's start. */
const CONTEXT =
  /^(?:by|von|par|por|di|door|av|af|about|über|from|in|more|mehr|plus|neues?t?e? (?:von|auf|aus)|nýjast|aktuell)\s/iu;
const NOT_OUTLETS =
  /^(?:all rights reserved|rights reserved|the author|authors?|copyright|photo.*|getty.*|reuters|afp|dpa|ap|imago.*|picture alliance|shutterstock|the|our|us|we|your|this|image|privacy.*|terms.*|cookies?|facebook|twitter|google|instagram|youtube|whatsapp|home|news|politics?|sports?|world|business|opinion|culture|local|nachrichten|politik|wirtschaft|kultur|panorama|startseite|alle? .*|menu|search|suche|newsletter|kommentare?|me|topics?|tags?|video|live|international|national|life|lifestyle|money|world news|(?:riproduzione )?riservata|riproduzione riservata|europe|europa|espa[nñ]a|deutschland|france|italia|america|africa|asia|uk|us|u\.s\.|usa|canada|australia|germany|spain|trump|ukraine|nato|regional|local news|arts?|columns?|finance|jobs?)$/iu;

/** The outlet: names that the page bears at its edges, weighed together; the curator's own list decides first. */
export function readOutlet(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  settings: Settings,
): readonly Claim[] {
  const known = knownOutlet(passages, span, headline, settings.outlets);
  if (known) return [known];
  const groups = new Map<string, Sign[]>();
  for (const sign of signsOf(passages, span, headline)) {
    const key = keyOf(sign.name);
    if (key.length >= 2) groups.set(key, [...(groups.get(key) ?? []), sign]);
  }
  const weighed = mergeKin(mergeHosts(groups))
    .map((group) => ({ group, weight: weightOf(group) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight);
  return weighed.slice(0, 4).map(({ group, weight }) => claimOf(group, weight));
}

function signsOf(passages: readonly Passage[], span: Span, headline: Headline | null): Sign[] {
  const signs: Sign[] = [];
  const add = (name: string | undefined, weight: number, passage: Passage, rule: string) => {
    const plain = houseName(name ?? '');
    if (
      /[|[\]_@<>{}]|\s\/\s|https?:|\d{3}/.test(plain) ||
      (rule === 'masthead' && (/[,:;!?]/.test(plain) || CONTEXT.test(plain)))
    )
      return;
    if (plain.length < 2 || plain.length > 50 || NOT_OUTLETS.test(plain) || !/\p{L}/u.test(plain) || isLowerCase(plain))
      return;
    signs.push({ name: plain, weight, passage, rule });
  };
  const at = headline ? passages[headline.index] : undefined;
  for (const suffix of headline?.suffixes ?? []) add(suffix, 2.5, at!, 'title-suffix');
  const seen = new Set<string>();
  const hosts = new Map<string, { count: number; edge: number; passage: Passage }>();
  for (const passage of passages) {
    const { text, index } = passage;
    const edge = index < span.from || index > span.to;
    for (const host of hostsOf(passage)) {
      const known = hosts.get(host);
      hosts.set(host, {
        count: (known?.count ?? 0) + 1,
        edge: (known?.edge ?? 0) + (edge ? 1 : 0),
        passage: known?.passage ?? passage,
      });
    }
    if (text.length > 300) continue;
    const rights = rightsHolder(text);
    if (rights && (edge || passage.length < 90))
      add(
        rights,
        index < span.to
          ? 1
          : isPressName(houseName(rights))
            ? 2.6
            : LEGAL.test(rights) || HOUSE.test(rights)
              ? 1.3
              : 2.2,
        passage,
        'copyright-line',
      );
    const logo = LOGO.exec(text.trim());
    if (logo) add(logo[1] ?? logo[2], 2.2, passage, 'logo');
    const feed = FEED.exec(text);
    if (feed) add(feed[1], 2.5, passage, 'feed');
    for (const piece of bylineHouses(passage)) add(piece, ARTICLE.test(piece) ? 2.2 : 1.2, passage, 'byline-line');
    if (isMasthead(passages, passage, headline)) add(withoutDates(text).split('|')[0], 2.2, passage, 'masthead-line');
    // "…: …. In: Legal Review, 20.10.2025, https://…": how to cite the page.
    const cited = CITED.exec(text);
    if (cited && index > span.from) add(cited[1], 2.5, passage, 'citation');
    if (passage.notice || passage.chrome === 'newsletter' || passage.chrome === 'account')
      add(NOTICE_OF.exec(text)?.[1], 1.5, passage, 'notice');
    if (!edge && index > span.from + 3 && index < span.to) continue;
    const offered = OFFERED.exec(text);
    if (offered) add(offered[1], 2.2, passage, 'self-reference');
    if (passage.depth === 1 && index < 4 && headline && index < headline.index)
      add(text, 2.2, passage, 'masthead-heading');
    const head = headline?.index ?? span.from;
    if (
      passage.chrome === null &&
      (index < 4 ||
        (index >= head - 4 && index <= Math.max(span.from, head) + 3) ||
        (index >= span.to && index <= span.to + 2)) &&
      index !== headline?.index
    ) {
      for (const piece of new Set([text, ...partsOf(withoutDates(text))]))
        if (isPressName(piece))
          add(
            piece.replace(/[„“"”]/g, '').trim(),
            index < span.to && passage.prose < 2 ? 2.3 : 1.6,
            passage,
            'press-name',
          );
    }
    const fresh = !seen.has(text);
    seen.add(text);
    if (fresh && text.length <= 200) for (const name of servedNames(text)) add(name, 0.7, passage, 'service');
    if (passage.length <= 40 && passage.words <= 5 && passage.chrome === null)
      add(text, index < 14 ? 0.9 : 0.6, passage, 'masthead');
  }
  const total = [...hosts.values()].reduce((sum, { count }) => sum + count, 0);
  for (const [host, { count, edge, passage }] of hosts)
    add(host, hostWeight(count, edge, count / total), passage, 'own-links');
  return signs;
}

/** "By Mara Holt — The Lamp, 24 August 2012", "Mara Holt · Coast News · Posted: Aug 8": what a line says beside byline and date. */
function bylineHouses(passage: Passage): string[] {
  if (passage.length > 160 || passage.prose > 2 || readStamp(passage.text) === null) return [];
  const pieces = partsOf(withoutDates(passage.text));
  const isByline = (piece: string) => readByline(piece) !== null || readNames(piece) !== null;
  if (pieces.length < 2 || !isByline(pieces[0]!)) return [];
  return pieces
    .slice(1)
    .filter(
      (piece) =>
        /^\p{Lu}/u.test(piece) &&
        piece.split(' ').length > 1 &&
        !/^(?:published|posted|updated)/iu.test(piece) &&
        piece.split(' ').length < 6 &&
        !/\d|:/.test(piece) &&
        (!isByline(piece) || (readByline(pieces[0]!) !== null && ARTICLE.test(piece))),
    );
}

/** The first line of a file, short, above a line with the date and then the headline: the paper's own name. */
function isMasthead(passages: readonly Passage[], passage: Passage, headline: Headline | null): boolean {
  if (passage.index > 0 || !headline || headline.index < 2 || headline.index > 8 || passage.chrome !== null)
    return false;
  if (passage.words > 6 || passage.length > 60 || passage.sentence || passage.item) return false;
  return passages.slice(0, headline.index).some((other) => readStamp(other.text) !== null);
}

/** A host that most links of a page go to is its own; two at its edges are enough where no text links elsewhere. */
function hostWeight(count: number, edge: number, share: number): number {
  if (share >= 0.5 && count >= 3) return 3;
  if (share >= 0.5 && edge >= 2) return 2.2;
  return share >= 0.34 || count >= 4 ? 1.6 : 0.6;
}

/** Who holds the rights: "© 2024 The Courier", "The Courier © All rights reserved", "Tous droits réservés - Le Courrier 2024". */
function rightsHolder(text: string): string | undefined {
  if (
    !/©|ⓒ|\(c\)|copyright|^@ ?\d{4}|all rights|alle rechte|tous droits|todos los derechos|tutti i diritti/i.test(text)
  )
    return undefined;
  const name = (RIGHTS_AFTER.exec(text)?.[1] ?? RIGHTS.exec(text)?.[1] ?? '').replace(RIGHTS_END, '').trim();
  return name.length >= 2 && !/^(?:an?|eine?|une?|in|of|the content|this|all|alle)\s\p{L}/iu.test(name)
    ? name
    : undefined;
}

/** "was ist los": words of a cased script without a capital. Georgian letters count as small ones, and have no others in use. */
function isLowerCase(text: string): boolean {
  return /^\p{Ll}+(?:\s\p{Ll}+)+$/u.test(text) && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text);
}

/** A name without quotes, legal forms and words like "Media Group" at its end. */
function houseName(name: string): string {
  let plain = name.replace(/\s+/g, ' ').replace(/^[\s"“«»'‘|–—»-]+|[\s"”«»'’|,:–—&-]+$/gu, '');
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain
      .replace(LEGAL, '')
      .replace(HOUSE, '')
      .replace(/[\s,&–—-]+$/u, '');
  }
  return plain;
}

/** Names beside the words of a site's own services: "Courier App", "About the Courier", "Neu bei Kurier?", "Le Courrier Week-End". */
function servedNames(text: string): string[] {
  const names: string[] = [];
  let service = false;
  for (const match of text.matchAll(NAME)) {
    const words = match[0].split(' ');
    const kept = words.filter((word) => !SERVICES.has(word.toLowerCase().replace(/[.'’]s?$/u, '')));
    if (kept.length < words.length) service = true;
    const name = kept
      .join(' ')
      .replace(/[’']s$/u, '')
      .replace(/^(?:The|Der|Die|Das)$/u, '');
    if (name.length >= 2 && kept.length <= 4) names.push(name);
  }
  service ||=
    text
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.some((word) => SERVICES.has(word)) ?? false;
  return service && names.length <= 3 ? names : [];
}

/** Hosts of a passage's links and addresses, without `www.` and the like, common services apart. */
function hostsOf(passage: Passage): string[] {
  const found: string[] = [];
  // A full stop between letters is rare in prose: most paragraphs are done here.
  if (passage.text.length < 2000 && /[a-z\d-]\.[a-z]/i.test(passage.text))
    for (const match of passage.text.matchAll(HOST)) found.push(match[1]!);
  collectLinks(passage.block.node as Nodes, found);
  return [...new Set(found.map((host) => host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile|edition)\./, '')))]
    .filter((host) => !COMMON_HOST.test(host))
    .map(registrable);
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
  const keep =
    labels.length > 2 && /^(?:co|com|org|net|gov|ac|gen|or|ne)$/.test(labels.at(-2)!) && labels.at(-1)!.length === 2
      ? 3
      : 2;
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
    const target = merged
      .filter((group) => sameName(keyOf(group[0]!.name), label))
      .sort((a, b) => weightOf(b) - weightOf(a))[0];
    if (target) target.push(...signs);
    else merged.push([...signs]);
  }
  return merged;
}

function sameName(name: string, label: string): boolean {
  if (label.length < 3) return name === label;
  return name === label || (name.length >= 4 && (label.includes(name) || name.includes(label)));
}

/** A longer name whose first words are another group's name is of that house: "La Vanguardia" and "La Vanguardia Eventos". */
function mergeKin(groups: readonly Sign[][]): Sign[][] {
  const sorted = [...groups].sort((a, b) => a[0]!.name.length - b[0]!.name.length);
  const merged: Sign[][] = [];
  for (const group of sorted) {
    const name = group[0]!.name.toLowerCase();
    const kin = isHost(name)
      ? undefined
      : merged.find(
          (other) =>
            other[0]!.name.length >= 3 &&
            (name.startsWith(`${other[0]!.name.toLowerCase()} `) ||
              name.endsWith(` ${other[0]!.name.toLowerCase()}`)) &&
            weightOf(other) >= 1.2,
        );
    // The shorter name takes the longer one's strength when it stands alone on the page, else they stay two.
    if (
      kin?.some(
        (sign) =>
          sign.rule === 'masthead' || sign.rule === 'logo' || sign.rule === 'own-links' || sign.rule === 'service',
      )
    )
      kin.push(...group.map((sign) => ({ ...sign, name: kin[0]!.name })));
    else merged.push([...group]);
  }
  return merged;
}

/** Signs of one kind add up to twice and a half the strongest at most: a name in forty menu entries is still few signs. */
function weightOf(group: readonly Sign[]): number {
  const kinds = new Map<string, number[]>();
  for (const sign of group) kinds.set(sign.rule, [...(kinds.get(sign.rule) ?? []), sign.weight]);
  let sum = 0;
  for (const weights of kinds.values()) {
    const best = Math.max(...weights);
    sum += Math.min(
      weights.reduce((all, weight) => all + weight, 0),
      best * 2.5,
      3.2,
    );
  }
  // A menu's entries stand alone on lines too, and often twice: alone they are no sign.
  return kinds.size === 1 && kinds.has('masthead') ? Math.min(sum, 1.8) : sum;
}

function claimOf(group: readonly Sign[], weight: number): Claim {
  const named = group.filter((sign) => !isHost(sign.name));
  const best = [...(named.length > 0 ? named : group)].sort((a, b) => b.weight - a.weight)[0]!;
  const evidence = {
    rule: `outlet-${best.rule}`,
    lines: best.passage.block.lines,
    quote: best.passage.text.slice(0, 200),
  };
  return { field: 'outlet', values: [best.name], strength: Math.min(90, Math.round(30 + weight * 8)), evidence };
}

/** An outlet of the curator's list: its name or domain in a title's suffix or at the page's edges. */
function knownOutlet(
  passages: readonly Passage[],
  span: Span,
  headline: Headline | null,
  outlets: readonly KnownOutlet[],
): Claim | null {
  if (outlets.length === 0) return null;
  const byKey = new Map(
    outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [keyOf(name), outlet.name] as const)),
  );
  const domains = new Map(
    outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain.toLowerCase(), outlet.name] as const)),
  );
  for (const suffix of headline?.suffixes ?? []) {
    const name = byKey.get(keyOf(suffix));
    const passage = passages[headline!.index]!;
    if (name)
      return {
        field: 'outlet',
        values: [name],
        strength: 92,
        evidence: { rule: 'outlet-known', lines: passage.block.lines, quote: passage.text.slice(0, 200) },
      };
  }
  for (const passage of passages) {
    const edge = passage.index <= span.from + 3 || passage.index >= span.to - 1;
    if (!edge || passage.text.length > 300) continue;
    const name =
      byKey.get(keyOf(passage.text.replace(/^©\s?[\d\s,–-]*/u, ''))) ??
      partsOf(passage.text)
        .map((part) => byKey.get(keyOf(part)))
        .find(Boolean) ??
      hostsOf(passage)
        .map((host) => domains.get(host))
        .find(Boolean);
    if (name)
      return {
        field: 'outlet',
        values: [name],
        strength: 92,
        evidence: { rule: 'outlet-known', lines: passage.block.lines, quote: passage.text.slice(0, 200) },
      };
  }
  return null;
}

/** "Dunmarrow Chronicle    6 September 1996": the date goes, the name stays. */
function withoutDates(text: string): string {
  let rest = text;
  for (const { start, end } of [...findDates(text)].reverse()) rest = `${rest.slice(0, start)} | ${rest.slice(end)}`;
  return rest;
}

function partsOf(text: string): string[] {
  // Blanks part names where names hold none: "은하일보 윤가람소리 기자".
  const wide = /[\u2e80-\u9fff\uac00-\ud7a3]/.test(text);
  return text.split(wide ? /\s*[|•·,–—©()/　]\s*|\s+/u : /\s*[|•·,–—©()/]\s*|\s-\s/u).filter((part) => part.length > 2);
}

function isHost(name: string): boolean {
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,10}$/.test(name);
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/^(?:the|der|die|das|le|la|les|el|il|lo)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
