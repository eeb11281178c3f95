import { cleanText } from '../text/characters.ts';
import type { YamlNode } from './yaml.ts';

/** Ends with a message about a line of `archive.yaml`. */
export type Fail = (line: number, message: string) => never;

/** The values of a mapping by key, those that hold nothing left out. Any other key, or a key twice, is wrong. */
export function readKeys<Key extends string>(
  node: YamlNode,
  keys: readonly Key[],
  fail: Fail,
): { readonly [key in Key]?: YamlNode } {
  if (node.kind !== 'map')
    return fail(node.lines[0], `there must be "key: value" lines here; known are ${keys.join(', ')}`);
  const values: { [key in Key]?: YamlNode } = {};
  for (const { key: written, line, value } of node.entries) {
    const key = keys.find((known) => known === written.replace('dateOrder', 'date_order'));
    if (key === undefined) return fail(line, `unknown key "${written}"; known are ${keys.join(', ')}`);
    if (values[key] !== undefined) return fail(line, `"${written}" stands here a second time`);
    if (value.kind !== 'text' || !/^(?:|~|null)$/.test(value.text)) values[key] = value;
  }
  return values;
}

/** A text on one line, cleaned. */
export function textOf(node: YamlNode, fail: Fail): string {
  if (node.kind !== 'text') return fail(node.lines[0], 'this must be a text, not a list or a mapping');
  const text = cleanText(node.text).replace(/\s+/g, ' ').trim();
  return text === '' ? fail(node.lines[0], 'this must be a text') : text;
}

/** A list of texts; one text alone counts as a list of one. */
export function textsOf(node: YamlNode, fail: Fail): readonly string[] {
  if (node.kind === 'map') return fail(node.lines[0], 'this must be a list of texts');
  return node.kind === 'list' ? node.items.map((item) => textOf(item, fail)) : [textOf(node, fail)];
}

/** An absolute address, ending in `/`. */
export function addressOf(node: YamlNode, fail: Fail): string {
  const text = textOf(node, fail);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    return fail(node.lines[0], `"${text}" is no address such as https://archive.example/`);
  }
  return url.href.replace(/\/*$/, '/');
}

/** A BCP 47 language code in its usual spelling. */
export function languageOf(node: YamlNode, fail: Fail): string {
  const text = textOf(node, fail);
  try {
    const [code] = /^[a-z]{2,3}(?:-|$)/i.test(text) ? Intl.getCanonicalLocales(text) : [];
    if (code !== undefined) return code;
  } catch {
    // No code of any language: said below.
  }
  return fail(node.lines[0], `"${text}" is no language code such as en or pt-BR`);
}

/** An IANA time zone. */
export function zoneOf(node: YamlNode, fail: Fail): string {
  const text = textOf(node, fail);
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text;
  } catch {
    return fail(node.lines[0], `"${text}" is no time zone such as Europe/Paris`);
  }
}
