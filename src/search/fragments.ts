import type { Entry, Text } from '../archive/archive.ts';
import { foldText, foldWord } from '../text/search-folding.ts';
import { pack, unpack } from './packing.ts';
import type { IndexFile } from './pagefind.ts';
import { plainText } from './plain-text.ts';

/** The fragments of an index: what a result is printed from. */
export interface Fragments {
  readonly files: readonly IndexFile[];
  /** Pagefind's id of each article, by the address it was indexed under. */
  readonly ids: ReadonlyMap<string, string>;
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
 * Gives fragments their articles' own spelling back (the index keeps the folded one, word for word at the same
 * places), and tells the id of each article. `originalOf` is null for an article that nothing was folded of. Files other
 * than fragments are left out.
 */
export function restoreFragments(files: readonly IndexFile[], originalOf: (url: string) => Original | null): Fragments {
  const ids = new Map<string, string>();
  const restored = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map((file) => {
      const json: unknown = JSON.parse(unpack(file.content).slice(signature.length));
      const fragments = isFragment(json) ? { [idOf(file.path)]: json } : (json as { readonly [id: string]: Fragment });
      let changed = false;
      for (const [id, fragment] of Object.entries(fragments)) {
        ids.set(fragment.url, id);
        const original = originalOf(fragment.url);
        if (original) restore(fragment, original);
        changed ||= original !== null;
      }
      return changed ? { path: file.path, content: pack(signature + JSON.stringify(json)) } : file;
    });
  return { files: restored, ids };
}

/** A fragment file without the fragments of some ids: `same` where it has none of them, null where it has no other. */
export function withoutFragments(
  name: string,
  read: () => Uint8Array,
  gone: ReadonlySet<string>,
): Uint8Array | 'same' | null {
  if (gone.has(idOf(name))) return null;
  if (!name.includes('_group_')) return 'same';
  const fragments = Object.entries(JSON.parse(unpack(read()).slice(signature.length)));
  const left = fragments.filter(([id]) => !gone.has(id));
  if (left.length === fragments.length) return 'same';
  return left.length === 0 ? null : pack(signature + JSON.stringify(Object.fromEntries(left)));
}

const signature = 'pagefind_dcd';

/** What Pagefind writes of an article. Changed in place: thousands of them pass through here. */
interface Fragment {
  readonly url: string;
  content: string;
  readonly meta: { title?: string };
  readonly anchors: readonly { readonly id: string; text: string }[];
}

function isFragment(json: unknown): json is Fragment {
  return typeof (json as Fragment).url === 'string' && typeof (json as Fragment).content === 'string';
}

function idOf(path: string): string {
  return path.replace(/^fragment\/|\.pf_fragment$/g, '');
}

function restore(fragment: Fragment, { entry, text }: Original): void {
  const own = `${entry.title ?? ''} ${plainText(text.html)}`.split(/\s+/).filter(Boolean);
  const words = unfolded(fragment.content.split(' '), own);
  if (words) fragment.content = words.join(' ');
  if (entry.title !== null) fragment.meta.title = entry.title;
  const headings = new Map(text.headings.map((heading) => [heading.id, heading.text]));
  for (const anchor of fragment.anchors) anchor.text = headings.get(anchor.id) ?? anchor.text;
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
