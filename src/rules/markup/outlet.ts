import type { Page, Property } from '../../input/page.ts';
import type { KnownOutlet, Settings } from '../../input/settings.ts';
import { withoutArchive } from '../../text/archived.ts';
import { lettersOf } from '../../text/characters.ts';
import type { Claim } from '../claim.ts';
import { humanName, isKin, isSpelt, labelOf, outletKey } from './outlet-names.ts';
import { isMotto, withoutOwners } from './owners.ts';
import { readSiteNames } from './site-names.ts';
import { type Answer, evidenceOf, type Worth, weigh, worthOf } from './weigh.ts';

const WORTH: Worth = [
  ['jsonld:publisher', 78],
  ['og:site_name', 76],
  ['microdata:publisher', 72],
  ['rdfa:publisher', 72],
  ['citation_journal_title', 72],
  ['jsonld:ispartof', 66],
  ['jsonld:sourceorganization', 62],
  ['jsonld:provider', 60],
  ['jsonld:website.name', 64],
  ['jsonld:webpage.publisher', 60],
  ['publisher', 62],
  [/^(?:dc(?:terms)?[.:])?publisher$/, 60],
  ['application-name', 56],
  ['apple-mobile-web-app-title', 54],
  ['jsonld:organization.name', 54],
  ['cxenseparse:site', 50],
  ['jsonld:author@organization', 40],
];

/** Names of addresses: what the page says its own address is. */
const ADDRESSES = new Set(['link:canonical', 'og:url', 'jsonld:url', 'jsonld:mainEntityOfPage', 'saved:url']);

/** The outlet: who the page says publishes it, by the name that readers know, not the company's. */
export function readOutlet(page: Page, settings: Settings): Claim[] {
  const hosts = page.properties.filter(({ name }) => ADDRESSES.has(name)).flatMap(hostOf);
  const known = knownOutlet(page, hosts, settings.outlets);
  if (known !== null) return [known];
  const labels = new Set(hosts.map(({ host }) => labelOf(host)));
  const answers: Answer[] = [];
  for (const property of page.properties) {
    const strength = worthOf(property.name.toLowerCase(), WORTH);
    const name = strength === 0 ? '' : humanName(property.value);
    if (name === '' || outletKey(name) === '' || isMotto(property.value)) continue;
    answers.push(answerOf(name, property, strength, labels));
  }
  const rights = [...fromRights(page, labels), ...fromMeta(page, labels)];
  answers.push(...rights, ...readSiteNames(page, answers, labels));
  const first = hosts[0];
  const weighed = withoutOwners(answers, labels);
  if (first !== undefined) weighed.push(domainAnswer(first, labels));
  return preferHuman(weigh('outlet', weighed), weighed, labels);
}

interface Host {
  readonly host: string;
  readonly property: Property;
}

function hostOf(property: Property): Host[] {
  const host = /^https?:\/\/([^/?#:@]+)/i
    .exec(withoutArchive(property.value))?.[1]
    ?.toLowerCase()
    .replace(/^(?:www\d*|m|amp|mobile)\./, '');
  return host === undefined || !host.includes('.') ? [] : [{ host, property }];
}

/** The curator's own list decides: by a domain of the page's addresses, else by a name the page states. */
function knownOutlet({ properties }: Page, hosts: readonly Host[], outlets: readonly KnownOutlet[]): Claim | null {
  for (const outlet of outlets) {
    const hit = hosts.find(({ host }) =>
      outlet.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
    );
    const names = new Set([outlet.name, ...outlet.aliases].map(outletKey));
    const found =
      hit?.property ??
      properties.find(({ name, value }) => {
        return worthOf(name.toLowerCase(), WORTH) >= 54 && names.has(outletKey(humanName(value)));
      });
    if (found !== undefined) {
      const evidence = { ...evidenceOf(found), rule: `known-outlet ${found.name}` };
      return { field: 'outlet', values: [outlet.name], evidence, strength: 98 };
    }
  }
  return null;
}

function answerOf(name: string, property: Property, strength: number, labels: ReadonlySet<string>): Answer {
  const key = outletKey(name);
  const kin = isKin(name, key, labels);
  const domain = /^[\w-]+(?:\.[\w-]+)+$/.test(name);
  return { values: [name], key, strength: strength + (kin ? 5 : 0) - (domain ? 3 : 0), evidence: evidenceOf(property) };
}

/** "© 2023 The Harbour Courier. All rights reserved": who holds the rights, in the last lines of the page. */
function fromRights({ blocks }: Page, labels: ReadonlySet<string>): Answer[] {
  return blocks.slice(-FOOT).flatMap(({ text, lines, region }): Answer[] => {
    const match = region?.kind === 'main' || text.length > 400 ? null : RIGHTS.exec(text);
    const stated =
      match === null ? '' : humanName(match[1]!.replace(/[\s,]+(?:\d{4}.*|all rights.*|alle rechte.*)?$/iu, ''));
    const name = withoutFirm(stated, labels);
    // "Küstenverlag S.A.": a company's letters follow.
    if (name.length < 3 || /\s\p{Lu}$/u.test(name) || outletKey(name) === '' || NO_OWNER.test(name)) return [];
    const key = outletKey(name);
    // The owner of the house is not always what the house is called.
    const kin = isKin(name, key, labels);
    if (!kin && /^\p{Ll}/u.test(name)) return [];
    const strength = kin ? RIGHTS_HOLDER : OWNER;
    return [{ values: [name], key, strength, evidence: { rule: 'html-rights-line', lines, quote: text } }];
  });
}

/** "Harbour City Times Company" of the domain `hctimes`: the house that the firm is named after. */
function withoutFirm(name: string, labels: ReadonlySet<string>): string {
  const house = name.replace(FIRM, '');
  const isOwn = (text: string) => [...labels].some((label) => label === outletKey(text) || isSpelt(text, label));
  return house !== name && isOwn(house) && !isOwn(name) ? house : name;
}

const FIRM =
  /\s(?:company|group|media(?: group)?|publishing|publications|publishers|newspapers|digital|holdings?|network)$/iu;

/** "Copyright (c) 2013 Harbour City Times" in a meta element, and the house as its own author, where the domain bears it out. */
function fromMeta({ properties }: Page, labels: ReadonlySet<string>): Answer[] {
  return properties.flatMap((property): Answer[] => {
    if (!/^(?:copyright|author|dc\.creator|source)$/i.test(property.name)) return [];
    const name = humanName(property.value.replace(MARK, '').replace(/[\s,.]+(?:\d{4}.*|all rights.*)?$/iu, ''));
    const key = outletKey(name);
    if (key.length < 3 || !isKin(name, key, labels)) return [];
    return [{ values: [name], key, strength: RIGHTS_HOLDER, evidence: evidenceOf(property) }];
  });
}

const MARK = /^(?:copyright|©|\(c\)|[\s,:]|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)+/i;

/** Blocks at the end of a page that may hold its rights line. */
const FOOT = 12;
const RIGHTS_HOLDER = 48;
const OWNER = 40;
/** "© Copyright", "© 2013 www.", "© Ad Choices": what stands there and names nobody. */
const NO_OWNER =
  /^(?:copyright|www|all rights|alle rechte|ad ?choices|privacy|terms|cookies?|imprint|impressum)(?!\p{L})|(?<!\p{L})(?:polic(?:y|ies)|notices?|guidelines|permissions)$/iu;
const RIGHTS =
  /(?:©|ⓒ|\(c\)|copyright)[\s,:©]*(?:(?:19|20)\d\d(?:\s?[-–—/]\s?(?:(?:19|20)?\d\d)?)?[\s,:]*)?(?:by\s)?(\p{L}[^|•·\n.–—;]{2,50})/iu;

/** The domain itself, where nothing names the outlet better. */
function domainAnswer({ host, property }: Host, labels: ReadonlySet<string>): Answer {
  const { evidence } = answerOf(host, property, 0, labels);
  return { values: [host], key: outletKey(labelOf(host)), strength: 42, evidence };
}

/**
 * Of names that mean the same the one that is no address and keeps its words apart: "Harbour City Times" before `hctimes.example`
 * and "HarbourCityTimes", where a page has both.
 */
function preferHuman(claims: readonly Claim[], answers: readonly Answer[], labels: ReadonlySet<string>): Claim[] {
  return claims.map((claim) => {
    const value = claim.values[0]!;
    const address = ADDRESS.test(value);
    if (!address && /\s/.test(value)) return claim;
    const key = outletKey(value);
    const letters = lettersOf(value.toLowerCase());
    const human = answers
      .filter(({ key: other, values: [name] }) => {
        if (ADDRESS.test(name!)) return false;
        const own = labels.has(labelOf(value.toLowerCase())) && [...labels].some((label) => isSpelt(name!, label));
        return address ? other === key || own : /\s/.test(name!) && lettersOf(name!.toLowerCase()) === letters;
      })
      .sort((a, b) => b.strength - a.strength)[0];
    return human === undefined ? claim : { ...claim, values: human.values, evidence: human.evidence };
  });
}

const ADDRESS = /\.[a-z]{2,}$/i;
