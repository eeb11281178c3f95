import type { KnownOutlet } from './settings.ts';
import { type Fail, languageOf, readKeys, textOf, textsOf, zoneOf } from './settings-values.ts';
import type { YamlNode } from './yaml.ts';

/** The outlets that `archive.yaml` lists, each with a name of its own. Ends with `fail` at the first that does not hold. */
export function readOutlets(node: YamlNode, fail: Fail): readonly KnownOutlet[] {
  if (node.kind !== 'list') return fail(node.lines[0], 'outlets must be a list, each beginning with "- name: ..."');
  const names = new Map<string, number>();
  return node.items.map((item) => {
    const outlet = readOutlet(item, fail);
    const before = names.get(outlet.name);
    if (before !== undefined) return fail(item.lines[0], `outlet "${outlet.name}" stands in line ${before} already`);
    names.set(outlet.name, item.lines[0]);
    return outlet;
  });
}

function readOutlet(item: YamlNode, fail: Fail): KnownOutlet {
  const { name, aliases, domains, language, date_order, zone } = readKeys(item, keys, fail);
  if (name === undefined) return fail(item.lines[0], 'an outlet needs a name');
  return {
    name: textOf(name, fail),
    aliases: aliases === undefined ? [] : textsOf(aliases, fail),
    domains: domains === undefined ? [] : textsOf(domains, fail).map((text) => domainOf(text, domains, fail)),
    ...(language && { language: languageOf(language, fail) }),
    ...(date_order && { dateOrder: orderOf(date_order, fail) }),
    ...(zone && { zone: zoneOf(zone, fail) }),
  };
}

const keys = ['name', 'aliases', 'domains', 'language', 'date_order', 'zone'] as const;

/** `https://www.courier.example/news` gives `courier.example`; letters of other scripts in the form that links have. */
function domainOf(text: string, node: YamlNode, fail: Fail): string {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return host.includes('.') ? host : fail(node.lines[0], `"${text}" is no domain such as courier.example`);
}

function orderOf(node: YamlNode, fail: Fail): 'dmy' | 'mdy' | 'ymd' {
  const text = textOf(node, fail).toLowerCase();
  const order = (['dmy', 'mdy', 'ymd'] as const).find((known) => known === text);
  return order ?? fail(node.lines[0], `"${text}" is no date order; write dmy, mdy or ymd`);
}
