import type { Page } from '../../input/page.ts';
import { withoutArchive } from '../../text/archived.ts';
import { readAddressLine } from '../address-lines.ts';
import type { Claim, Evidence } from '../claim.ts';
import { type Answer, evidenceOf, type Worth, weigh, worthOf } from './weigh.ts';

const WORTH: Worth = [
  ['link:canonical', 82],
  ['og:url', 76],
  ['jsonld:url', 70],
  ['jsonld:mainentityofpage', 68],
  [/^(?:microdata|rdfa):mainentityofpage$/, 60],
  ['parsely-link', 64],
  [/^saved:url$|^savepage-url$/, 58],
  ['twitter:url', 54],
  [/^dc(?:terms)?\.(?:identifier|source)$/, 50],
];

/** The article's own address, as the page states it. The front page of a site is nobody's article. */
export function readAddress(page: Page): Claim[] {
  const base = baseOf(page);
  const answer = (value: string, strength: number, evidence: Evidence): Answer[] => {
    const address = wholeAddress(withoutArchive(absolute(value, base)));
    if (address === null) return [];
    const key = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|\?)/, '');
    return [{ values: [address], key, strength, evidence }];
  };
  const stated = page.properties.flatMap((property) => {
    const strength = worthOf(property.name.toLowerCase(), WORTH);
    return strength === 0 ? [] : answer(property.value, strength, evidenceOf(property));
  });
  const lines = page.blocks.flatMap(({ text, lines }) =>
    text.split('\n').flatMap((line) => {
      const address = line.includes('://') ? readAddressLine(line.trim()) : null;
      return address === null ? [] : answer(address, LINE, { rule: 'address-line', lines, quote: line.trim() });
    }),
  );
  return weigh('url', [...stated, ...lines]);
}

/** "URL to article: https://…", for readers of a print view. */
const LINE = 66;

/** What the page's relative addresses begin with: its base, else the host of an address it states in full. */
function baseOf({ properties }: Page): string | null {
  const stated = properties.filter(({ name, value }) => BASES.has(name) && /^https?:\/\//i.test(value));
  return (stated.find(({ name }) => name === 'base') ?? stated[0])?.value ?? null;
}

const BASES = new Set(['base', 'og:url', 'saved:url', 'jsonld:url', 'jsonld:mainEntityOfPage']);

/** `/news/strike.htm` as a whole address; other values, and all where the page states no host, as they are. */
function absolute(value: string, base: string | null): string {
  if (base === null || !/^\/[^\s]*$/.test(value)) return value;
  try {
    return new URL(value, withoutArchive(base)).href;
  } catch {
    return value;
  }
}

function wholeAddress(value: string): string | null {
  if (!/^https?:\/\//i.test(value) || value.length > 2000) return null;
  try {
    const url = new URL(value);
    url.hash = '';
    for (const key of [...url.searchParams.keys()]) if (/^utm_/.test(key)) url.searchParams.delete(key);
    return url.pathname === '/' && url.search === '' ? null : url.href;
  } catch {
    return null;
  }
}
