import type { Block, Page } from '../../input/page.ts';
import { detectLanguage } from '../../text/languages.ts';
import type { Claim } from '../claim.ts';
import { evidenceOf, type Worth, worthOf } from './weigh.ts';

const WORTH: Worth = [
  ['html:lang', 60],
  ['jsonld:inlanguage', 56],
  ['content-language', 48],
  ['og:locale', 46],
  [/^dc(?:terms)?\.language$/, 46],
];
/** What the page states and its text bears out; what only the text says. */
const AGREED = 88;
const DETECTED = 66;

/** The language: what the page states, checked against the article's text; the text wins where they differ. */
export function readLanguage(page: Page, body: readonly Block[]): Claim[] {
  const running = body.filter(({ node }) => node.type === 'paragraph').slice(0, 8);
  const detected = detectLanguage(running.map(({ text }) => text.slice(0, 300)).join('\n'));
  const claims = page.properties.flatMap((property): Claim[] => {
    const worth = worthOf(property.name.toLowerCase(), WORTH);
    const tag = worth === 0 ? null : languageTag(property.value);
    if (tag === null) return [];
    const strength = detected !== null && kin(tag, detected) ? AGREED - (60 - worth) : worth;
    return [{ field: 'language', values: [tag], strength, evidence: evidenceOf(property) }];
  });
  const first = running[0];
  if (detected !== null && first !== undefined) {
    const evidence = { rule: 'language-of-text', lines: first.lines, quote: first.text.slice(0, 120) };
    claims.push({ field: 'language', values: [detected], strength: DETECTED, evidence });
  }
  return claims.sort((a, b) => b.strength - a.strength);
}

/** `de_DE` as `de-DE`; null for what is no language tag. */
function languageTag(value: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}))?(?:$|[^a-z\d])/i.exec(value.trim());
  if (match === null) return null;
  const [, language, script, region] = match as unknown as [string, string, string?, string?];
  const written = script === undefined ? '' : `-${script.charAt(0).toUpperCase()}${script.slice(1).toLowerCase()}`;
  return `${language.toLowerCase()}${written}${region === undefined ? '' : `-${region.toUpperCase()}`}`;
}

/** Norwegian has three codes, and the detector knows one. */
function kin(tag: string, detected: string): boolean {
  const primary = tag.split('-')[0]!;
  return primary === detected || (NORWEGIAN.has(primary) && NORWEGIAN.has(detected));
}

const NORWEGIAN = new Set(['no', 'nb', 'nn']);
