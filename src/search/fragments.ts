import { hash } from 'node:crypto';
import type { Entry, Text } from '../archive/archive.ts';
import { foldText, foldWord } from '../text/search-folding.ts';
import type { Fragment } from '../text/search-texts.ts';
import { packMarked, unpackMarked } from './packing.ts';
import type { IndexFile } from './pagefind.ts';
import { plainText } from './plain-text.ts';

/** A fragment, also as a file of its own. */
export interface ShownPage {
  /** A hash of it as Pagefind had it, address and all. (Pagefind's own is too short for thousands of them.) */
  readonly id: string;
  /** What Pagefind calls its page. */
  readonly page: string;
  readonly fragment: Fragment;
  readonly content: Uint8Array;
}

/** An article as it was before its words were folded. */
export interface Original {
  readonly entry: Entry;
  readonly text: Text;
}

/** Whether the index spells any word of an article otherwise than the article does. */
export function isFolded({ title }: Entry, { html }: Text): boolean {
  return foldText(html) !== html || (title !== null && foldText(title) !== title);
}

/**
 * The fragments among Pagefind's files, with their articles' own spelling (the index keeps the folded one, word for word
 * at the same places). `originalOf` is null for the address of an article that nothing was folded of.
 */
export function readFragments(
  files: readonly IndexFile[],
  originalOf: (url: string) => Original | null,
): readonly ShownPage[] {
  return files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }) => {
      const page = path.replace(/^fragment\/|\.pf_fragment$/g, '');
      const json = Buffer.from(unpackMarked(content)).toString('utf8');
      const id = hash('sha256', json).slice(0, 12);
      const fragment: Fragment = JSON.parse(json);
      const original = originalOf(fragment.url);
      if (!original) return { id, page, fragment, content };
      const own = restored(fragment, original);
      return { id, page, fragment: own, content: packMarked(JSON.stringify(own)) };
    });
}

/** The content of a file that several fragments share. */
export function shareFile(fragments: ReadonlyMap<string, Fragment>): Uint8Array {
  const inOrder = [...fragments].sort(([a], [b]) => (a < b ? -1 : 1));
  return packMarked(JSON.stringify(Object.fromEntries(inOrder)));
}

function restored(fragment: Fragment, { entry, text }: Original): Fragment {
  const own = `${entry.title ?? ''} ${plainText(text.html)}`.split(/\s+/).filter(Boolean);
  const words = unfolded(fragment.content.split(' '), own);
  const headings = new Map(text.headings.map((heading) => [heading.id, heading.text]));
  return {
    ...fragment,
    content: words ? words.join(' ') : fragment.content,
    meta: entry.title === null ? fragment.meta : { ...fragment.meta, title: entry.title },
    anchors: fragment.anchors.map((anchor) => ({ ...anchor, text: headings.get(anchor.id) ?? anchor.text })),
  };
}

/**
 * Each folded word replaced by the original at its place; null where the two texts do not run side by side, word for
 * word. A folded word may have a full stop more: Pagefind ends blocks with one.
 */
function unfolded(folded: readonly string[], originals: readonly string[]): readonly string[] | null {
  if (folded.length !== originals.length) return null;
  const words = folded.map((word, place) => {
    const original = originals[place] ?? '';
    const own = foldWord(original);
    return word.startsWith(own) && word.length - own.length <= 1 ? original + word.slice(own.length) : null;
  });
  return words.every((word) => word !== null) ? words : null;
}
