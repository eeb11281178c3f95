import type { Page } from '../../input/page.ts';
import { withoutArchive } from '../../text/archived.ts';
import type { Claim } from '../claim.ts';
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
  const answers = page.properties.flatMap((property): Answer[] => {
    const strength = worthOf(property.name.toLowerCase(), WORTH);
    const address = strength === 0 ? null : wholeAddress(withoutArchive(property.value));
    if (address === null) return [];
    const key = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/(?=$|\?)/, '');
    return [{ values: [address], key, strength, evidence: evidenceOf(property) }];
  });
  return weigh('url', answers);
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
