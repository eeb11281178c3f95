import type { Nodes } from 'mdast';
import { isTransliterated } from '../../../../text/transliterated.ts';
import type { Passage } from '../../passages.ts';
import type { Span } from '../../span.ts';
import { keyOf, type Sign } from '../sign.ts';
import { hasInnerStop, isHost } from './hosts.ts';

/** Where letters of a house's name stand: its handle, its mail, its host; a person's handle spells a person. */
export type LettersOf = 'handle' | 'mail-host' | 'host';

/** What a link inside the text says of its host. */
const ONCE = 0.3;
const HOST = /([a-z\d-]{3,40})\.(?:com|net|org|info|news|tv|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})(?![a-z\d-])/gi;
const HANDLE = /(?<![\w@.])@([A-Za-z][A-Za-z\d_]{2,30})(?![\w.-]*@)/g;
const MAIL = /[\w.+-]@([a-z\d-]{3,40})\.[a-z]{2}/gi;
/** "twitter.com/kurier", "facebook.com/pages/kurier", "…?via=kurier" in the address of a link. */
const SOCIAL =
  /(?:(?:twitter|facebook|instagram|youtube|pinterest|tumblr|linkedin)\.com\/(?:user\/|company\/|pages\/|intent\/user\?screen_name=|#!\/)?|[?&]via=)([A-Za-z\d][A-Za-z\d._-]{2,39})/g;

/** The names among the signs whose letters are a host's, a mail's or a handle's on the page, each with where they stand. */
export function letterSigns(passages: readonly Passage[], span: Span, signs: readonly Sign[]): readonly Sign[] {
  const letters = lettersOf(passages, span);
  if (letters.size === 0) return [];
  const seen = new Set<string>();
  return signs.flatMap(({ name, passage }) => {
    const key = keyOf(name);
    if (isHost(name) || seen.has(key)) return [];
    seen.add(key);
    return [
      ...(letters.get(key) ?? letters.get(keyOf(name.replace(ARTICLE, ''))) ?? transliteration(key, letters) ?? []),
    ].map(([kind, weight]) => ({
      name,
      weight,
      passage,
      rule: `letters-of-${kind}`,
    }));
  });
}

/** Articles that are other words elsewhere, which stay in a name's key and mostly out of its host. */
const ARTICLE = /^(?:De|Het|Los|Las|Els|Gli|As|Os|Il|L[’'])\s?(?=\p{Lu}\p{Ll})/u;

/** The letters that spell a name of another script: "prichal" of "Причал". */
function transliteration<T>(key: string, letters: ReadonlyMap<string, T>): T | undefined {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(key)) return undefined;
  for (const [latin, kinds] of letters) if (isTransliterated(key, latin)) return kinds;
  return undefined;
}

/** A handle with two capitals in a byline: "By Jonas Roth @PierLantern 3 May". */
const IN_BYLINE = /@((?=[A-Za-z\d_]*[A-Z][A-Za-z\d_]*[A-Z])[A-Z][A-Za-z\d]{4,24})(?![\w.-])/;

/** The house whose handle stands in a byline, no part of which the handle spells. */
export function bylineHandle(passage: Passage): string | undefined {
  const { text, length } = passage;
  if (length > 120 || !text.includes('@') || !passage.byline) return undefined;
  const handle = IN_BYLINE.exec(text)?.[1];
  if (handle === undefined) return undefined;
  const letters = handle.toLowerCase();
  const words =
    text
      .slice(0, text.indexOf(`@${handle}`))
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => letters.includes(word)) ? undefined : handle;
}

function lettersOf(passages: readonly Passage[], span: Span): ReadonlyMap<string, ReadonlyMap<LettersOf, number>> {
  const letters = new Map<string, Map<LettersOf, number>>();
  // One link in the text leads to what it cites.
  let worth = 1;
  const add = (found: string, kind: LettersOf) => {
    const key = keyOf(found);
    if (key.length < 3) return;
    const kinds = letters.get(key) ?? new Map<LettersOf, number>();
    letters.set(key, kinds.set(kind, Math.min(1, (kinds.get(kind) ?? 0) + worth)));
  };
  for (const { text, block, index } of passages) {
    worth = index >= span.from && index <= span.to ? ONCE : 1;
    if (text.length < 3000) {
      if (text.includes('@')) {
        for (const match of text.matchAll(HANDLE)) add(match[1]!, 'handle');
        for (const match of text.matchAll(MAIL)) add(match[1]!, 'mail-host');
      }
      if (hasInnerStop(text)) for (const match of text.matchAll(HOST)) add(match[1]!, 'host');
    }
    if (block.linkLength > 0 || text.includes('!')) visit(block.node as Nodes);
  }
  return letters;

  function visit(node: Nodes): void {
    if (node.type === 'link' || node.type === 'image') {
      const url = node.url.slice(0, 600);
      for (const match of url.matchAll(SOCIAL)) add(match[1]!, 'handle');
      for (const match of url.matchAll(HOST)) add(match[1]!, 'host');
    }
    if ('children' in node) for (const child of node.children) visit(child as Nodes);
  }
}
