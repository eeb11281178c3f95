import { idOf } from '../text/addresses.ts';
import { cleanText } from '../text/characters.ts';
import type { CuratedField } from './curation.ts';
import type { YamlNode } from './yaml.ts';

/**
 * The values that a curator gives a field, on one line each and cleaned; none where the entry says nothing, a message
 * where they are of the wrong kind. `name` is the folded key: a `source` that is no address is passed over.
 */
export function valuesOf(value: YamlNode, field: CuratedField, name: string): readonly string[] | string {
  const texts = textsOf(value, field);
  if (texts === undefined) return `${field} must be a text${isMany(field) ? ' or a list of texts' : ''}`;
  const values = texts.map(plain).filter((text) => text !== '' && !/^(?:null|~)$/i.test(text));
  if (values.length > 1 && !isMany(field)) return `${field} must be one text, not a list`;
  if (values.some((text) => text.length > 2000)) return `${field} is over 2,000 characters long`;
  const [first] = values;
  if (first === undefined) return [];
  if (field === 'url' && !isAddress(first)) return name === 'source' || first.startsWith('/') ? [] : addressAdvice;
  if (field === 'language') return languageOf(first) ?? 'language must be a code such as en or pt-BR';
  if (field === 'authors') return values.filter((text) => !isAddress(text));
  return field === 'aliases' ? values.map((text) => idOf(`${text.replace(/^\/?(?:articles\/)?|\/$/g, '')}/`)) : values;
}

const addressAdvice = 'url must be a whole address that begins with https:// or http://';

function isMany(field: CuratedField): boolean {
  return field === 'authors' || field === 'aliases';
}

/** Texts of a value: itself, its items; of authors also `name` of a mapping. Undefined where it is something else. */
function textsOf(node: YamlNode, field: CuratedField): readonly string[] | undefined {
  if (node.kind === 'text') return [node.text];
  if (node.kind === 'map') {
    const name = field === 'authors' ? node.entries.find(({ key }) => key === 'name')?.value : undefined;
    return name?.kind === 'text' ? [name.text] : undefined;
  }
  const items = node.items.map((item) => textsOf(item, field));
  return items.every((item) => item !== undefined) ? items.flat() : undefined;
}

/** On one line, and without the brackets of wiki links: `[[Jane Doe]]`. */
function plain(text: string): string {
  return cleanText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[\[([^[\]|]*\|)?([^[\]]*)\]\]$/, '$2');
}

function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
}

function languageOf(text: string): readonly string[] | undefined {
  const code = text.replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(code)) return undefined;
  try {
    return Intl.getCanonicalLocales(code);
  } catch {
    return undefined;
  }
}
