import { parseMarkup } from '../input/html/parse.ts';
import { attribute, hasAttribute, type MarkupElement, rawText, walk } from '../input/html/tree.ts';

/** What a built page holds, as far as a check of its site asks. */
export interface BuiltPage {
  /** Every `id`: what a link's `#anchor` may name. */
  readonly ids: ReadonlySet<string>;
  /** Addresses that readers can go to: links, forms, the refresh of a page that moved. */
  readonly links: readonly string[];
  /** Addresses that browsers ask for by themselves: scripts, styles, pictures, frames. */
  readonly loads: readonly string[];
  /** The address that the page gives as its own, null without one. */
  readonly canonical: string | null;
  /** Whether search engines may list the page. */
  readonly listed: boolean;
  /** What no page of ours should be or hold, a few words each. */
  readonly faults: readonly string[];
}

/** Reads a page of a built site, and says what it should not be: untitled, without a language, open to scripts. */
export function readBuiltPage(html: string): BuiltPage {
  const elements: MarkupElement[] = [];
  walk(parseMarkup(html).root, (element) => {
    elements.push(element);
    return true;
  });
  const named = (name: string) => elements.filter((element) => element.name === name);
  const metas = named('meta');
  const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== '');
  const refresh = metas.filter((meta) => /^refresh$/i.test(attribute(meta, 'http-equiv')));
  const canonical = named('link').filter((link) => attribute(link, 'rel') === 'canonical');
  return {
    ids: new Set(ids),
    links: [
      ...[...named('a'), ...named('area')].filter((link) => hasAttribute(link, 'href')).map(addressIn('href')),
      ...named('form').map(addressIn('action')),
      ...named('link').filter(isLink).map(addressIn('href')),
      ...refresh.map((meta) => attribute(meta, 'content').replace(/^.*?url=/i, '')),
    ],
    loads: elements.flatMap(loadsOf),
    canonical: canonical[0] ? attribute(canonical[0], 'href') : null,
    listed: !metas.some((meta) => attribute(meta, 'name') === 'robots' && /noindex/.test(attribute(meta, 'content'))),
    faults: [
      ...(named('title').some((title) => rawText(title).trim() !== '') ? [] : ['no title']),
      ...(named('html').some((root) => attribute(root, 'lang') !== '') ? [] : ['no language']),
      ...(named('h1').length === 1 ? [] : [`${named('h1').length} h1`]),
      ...(canonical.length > 1 ? [`${canonical.length} canonical addresses`] : []),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id "${id}" twice`),
      ...policyFaults(metas),
      ...elements.flatMap(activeFaults),
    ],
  };
}

function addressIn(name: string): (element: MarkupElement) => string {
  return (element) => attribute(element, name);
}

/** `rel` of links that nobody loads: feeds, translations, neighbours. */
function isLink(link: MarkupElement): boolean {
  return /^(?:alternate|next|prev|license|author|help|search)$/.test(attribute(link, 'rel'));
}

const loading: { readonly [element: string]: readonly string[] } = {
  ...{ script: ['src'], img: ['src', 'srcset'], source: ['src', 'srcset'], video: ['src', 'poster'], audio: ['src'] },
  ...{ track: ['src'], iframe: ['src'], frame: ['src'], embed: ['src'], object: ['data'], input: ['src'] },
  ...{ image: ['href', 'xlink:href'], use: ['href', 'xlink:href'], body: ['background'] },
};

function loadsOf(element: MarkupElement): readonly string[] {
  if (element.name === 'link') {
    const rel = attribute(element, 'rel');
    return isLink(element) || rel === 'canonical' ? [] : [attribute(element, 'href')];
  }
  return (loading[element.name] ?? [])
    .map((name) => [name, attribute(element, name)] as const)
    .flatMap(([name, value]) => (name === 'srcset' ? value.split(',').map((part) => part.trim()) : [value]))
    .map((value) => value.replace(/\s.*$/s, ''))
    .filter((value) => value !== '');
}

function policyFaults(metas: readonly MarkupElement[]): readonly string[] {
  const policy = metas.find((meta) => /^content-security-policy$/i.test(attribute(meta, 'http-equiv')));
  if (!policy) return ['no Content-Security-Policy'];
  const content = attribute(policy, 'content');
  return [
    ...(/\bdefault-src 'none'/.test(content) ? [] : ["the policy does not begin from default-src 'none'"]),
    ...(/'unsafe-(?:inline|eval|hashes)'/.test(content) ? ['the policy allows inline scripts or styles'] : []),
  ];
}

/** What would run or paint by itself if the policy did not stop it. */
function activeFaults(element: MarkupElement): readonly string[] {
  const { name, attributes } = element;
  const type = attribute(element, 'type');
  const isData = /^application\/(?:[\w.-]+\+)?json$/.test(type);
  return [
    ...(name === 'script' && !hasAttribute(element, 'src') && !isData ? ['an inline script'] : []),
    ...(name === 'style' || hasAttribute(element, 'style') ? ['an inline style'] : []),
    ...attributes.filter(({ name: key }) => /^on/.test(key)).map(({ name: key }) => `an inline ${key}`),
    // Browsers pass over spaces and control characters before and within the scheme.
    ...attributes
      .filter(({ value }) => /^(?:javascript|vbscript|data:text\/html)/i.test(value.replace(/[\0- ]/g, '')))
      .map(({ value }) => `the address ${value.slice(0, 40)}`),
  ];
}
