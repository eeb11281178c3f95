import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { cleanText } from './characters.ts';
import { byCodePoint } from './order.ts';

/**
 * The id of a seed: its path without the ending, each part as `slugOf` gives it, with `/` between folders. At most 200
 * bytes. Two paths may give one id; `assignIds` keeps them apart.
 */
export function idOf(source: string): string {
  const path = source.replace(/\.[a-z0-9]{1,9}$/i, '');
  if (isPlainPath(path)) return path;
  const parts = path.split('/');
  const id = parts
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map(slugOf)
    .join('/');
  if (id === '') return hashOf(source, 8);
  return bytesOf(id) <= 200 ? id : `${trim(cut(id, 180))}-${hashOf(source, 8)}`;
}

/**
 * A name as one part of an address, at most 100 bytes: lower case, Latin letters without their accents, letters and
 * digits of other scripts as they are, `_` and `-`, nothing that a web server, a shell or a file system (Windows too)
 * reads as more than a letter. A name without any letter or digit gives a hash of itself.
 */
export function slugOf(name: string): string {
  if (isSlug(name)) return name;
  if (name.length <= 100 && PLAIN_WORDS.test(name)) {
    const slug = name.toLowerCase().replaceAll(' ', '-');
    return reserved.test(slug) ? `${slug}_` : slug;
  }
  const letters = /^[ -~]*$/.test(name) ? name.toLowerCase().replace(/['`]/g, '') : plainLettersOf(name);
  const slug = trim(letters.replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-'));
  if (slug === '') return hashOf(name, 8);
  if (reserved.test(slug)) return `${slug}_`;
  return bytesOf(slug) <= 100 ? slug : `${trim(cut(slug, 90))}-${hashOf(name, 8)}`;
}

/** "Strike at the harbour ends": what small letters and hyphens make a slug of. */
const PLAIN_WORDS = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/** In lower case, Latin letters without their accents, without what is no character to the eye. */
function plainLettersOf(name: string): string {
  return cleanText(name)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u200c\u200d]/g, '-')
    .replace(/[’'ʼʻ`\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '');
}

/** The id of each seed, all different, also on file systems that do not tell `A` from `a`. The order of `sources` has no part in it. */
export function assignIds(sources: readonly string[]): ReadonlyMap<string, string> {
  return byKey(assign(sources, idOf));
}

/** The same as a list, in the order of the sources; quicker where they are sorted and all different. */
export function idsFor(sources: readonly string[]): readonly string[] {
  const assigned = assign(sources, idOf);
  if (assigned.keys === sources) return assigned.addresses;
  const ids = byKey(assigned);
  return sources.map((source) => ids.get(source)!);
}

/** The slug of each name (of outlets, of authors), all different, also by case folding. The order of `keys` has no part in it. */
export function assignAddresses(keys: readonly string[]): ReadonlyMap<string, string> {
  return byKey(assign(keys, slugOf));
}

/** An id or a slug as it stands in a link: each part percent-encoded, `/` kept. */
export function encodeAddress(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}

/** Whether a path is the folder or lies below it, by their names alone: who may meet links resolves both paths first. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** What is a slug already, as most names of files are. */
function isSlug(name: string): boolean {
  return name.length <= 100 && /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name) && !reserved.test(name);
}

/** Slugs with `/` between them: as most seeds are called, and looked at in one go. */
function isPlainPath(path: string): boolean {
  return path.length <= 100 && /^[a-z0-9]+(?:[-_/][a-z0-9]+)*$/.test(path) && !reservedPart.test(path);
}

/** Latin letters that are no base letter with an accent. */
const plainLetters: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** One of them between the slashes of a path. */
const reservedPart = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\/|$)/;

/** Keys in order, each once, and for each of them its address. */
interface Assigned {
  readonly keys: readonly string[];
  readonly addresses: readonly string[];
}

/** The first key of those that share an address keeps it; each other one gets a suffix made from itself alone. */
function assign(keys: readonly string[], addressOf: (key: string) => string): Assigned {
  const isSorted = keys.every((key, index) => index === 0 || byCodePoint(keys[index - 1] ?? '', key) < 0);
  const inOrder = isSorted ? keys : [...new Set(keys)].sort(byCodePoint);
  const taken = new Set<string>();
  const late: number[] = [];
  const addresses = inOrder.map((key, at) => {
    const address = addressOf(key);
    const before = taken.size;
    if (taken.add(fold(address)).size === before) late.push(at);
    return address;
  });
  for (const at of late) {
    const address = withSuffix(addresses[at] ?? '', inOrder[at] ?? '', taken);
    addresses[at] = address;
    taken.add(fold(address));
  }
  return { keys: inOrder, addresses };
}

function byKey({ keys, addresses }: Assigned): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [at, key] of keys.entries()) found.set(key, addresses[at] ?? '');
  return found;
}

/** Another suffix where some name happens to look like the address with the first one. */
function withSuffix(address: string, key: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const candidate = `${address}-${hashOf(attempt === 0 ? key : `${key}\0${attempt}`, 6)}`;
    if (!taken.has(fold(candidate))) return candidate;
  }
}

/** What a file system that does not tell cases apart takes for the same name. */
function fold(address: string): string {
  if (/^[\0-\x7f]*$/.test(address)) return address.toLowerCase();
  return address.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
}

function hashOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** The beginning of a text, at most so many bytes, no character cut. */
function cut(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}

function trim(slug: string): string {
  return slug.replace(/^[-_]+|[-_/]+$/g, '');
}
