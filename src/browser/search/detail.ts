import { comparable } from '../../text/search/folding.ts';
import type { Fragment } from '../../text/search/texts.ts';

/** A run of text, marked where it matches. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** What is printed of a result; all of it plain text. */
export interface Detail {
  readonly id: string;
  readonly url: string;
  /** Empty where the source states no headline. */
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
  /** Sections with matching words, the fullest first. */
  readonly sections: readonly Section[];
  /** The words as they stand in the article, for marking them there. */
  readonly forms: readonly string[];
}

export interface Section {
  /** Anchor on the article's page. */
  readonly anchor: string;
  readonly heading: string;
  readonly hits: number;
}

/** What is printed of an article with matching words at some places. */
export function detailOf(id: string, fragment: Fragment, places: ReadonlySet<number>): Detail {
  const { words, joiner } = wordsOf(fragment);
  const body = fragment.anchors.find(({ element }) => element === 'div')?.location ?? 0;
  const title = fragment.meta.title === undefined ? [] : segments(words, joiner, places, 0, body);
  const forms = new Set([...places].map((place) => comparable(words[place] ?? '')).filter(Boolean));
  return {
    id,
    url: fragment.url,
    title: withoutAddedStop(title, fragment.meta.title ?? ''),
    excerpt: excerptOf(words, joiner, places, body),
    sections: sectionsOf(fragment, places),
    forms: [...forms].slice(0, 12),
  };
}

/** What is printed of an article that has no words beyond, perhaps, a headline of signs. */
export function wordlessDetail(
  id: string,
  { url, title }: { readonly url: string; readonly title: string | null },
): Detail {
  const segments = title === null ? [] : [{ text: title, hit: false }];
  return { id, url, title: segments, excerpt: [], sections: [], forms: [] };
}

/** The stretch of words, at most `length`, that tells most of the matches; from the beginning where there is none. */
export function excerptOf(
  words: readonly string[],
  joiner: string,
  places: ReadonlySet<number>,
  start: number,
  length = joiner === '' ? 60 : 32,
): readonly Segment[] {
  const inBody = [...places].filter((place) => place >= start).sort((a, b) => a - b);
  const lead = Math.floor(length / 5);
  let best = { from: start, worth: 0 };
  for (const place of inBody) {
    const from = Math.max(start, Math.min(place - lead, words.length - length));
    const seen = new Set<string>();
    let worth = 0;
    for (const other of inBody) {
      if (other < from || other >= from + length) continue;
      const form = comparable(words[other] ?? '');
      // Another word tells more than the same again.
      worth += seen.has(form) ? 0.1 : 1;
      seen.add(form);
    }
    if (worth > best.worth) best = { from, worth };
  }
  const to = Math.min(words.length, best.from + length);
  const excerpt = segments(words, joiner, places, best.from, to);
  return [
    ...(best.from > start ? [{ text: '… ', hit: false }] : []),
    ...excerpt,
    ...(to < words.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function segments(
  words: readonly string[],
  joiner: string,
  places: ReadonlySet<number>,
  from: number,
  to: number,
): readonly Segment[] {
  const runs: { text: string; hit: boolean }[] = [];
  for (let place = from; place < to; place += 1) {
    const hit = places.has(place);
    const last = runs.at(-1);
    const text = words[place] ?? '';
    const gap = place === from ? '' : joiner;
    if (last && last.hit === hit) last.text += gap + text;
    else {
      if (last && hit) last.text += gap;
      runs.push({ text: last && !hit ? gap + text : text, hit });
    }
  }
  return runs.flatMap((run) => (run.hit ? withoutMarks(run.text) : [run]));
}

/** A match without the punctuation around it: of "“boats,”" the word alone is marked. */
function withoutMarks(text: string): readonly Segment[] {
  let from = 0;
  let to = text.length;
  while (from < to && MARK.test(text[from]!)) from += 1;
  while (to > from && MARK.test(text[to - 1]!)) to -= 1;
  if (from === to) return [{ text, hit: true }];
  const parts = [
    { text: text.slice(0, from), hit: false },
    { text: text.slice(from, to), hit: true },
    { text: text.slice(to), hit: false },
  ];
  return parts.filter((part) => part.text !== '');
}

const MARK = /[\p{P}\p{S}\s]/u;

/** Pagefind ends a headline with a full stop where it has none. */
function withoutAddedStop(title: readonly Segment[], stated: string): readonly Segment[] {
  const last = title.at(-1);
  if (!last || /\.\s*$/.test(stated)) return title;
  const text = last.text.replace(/\.?\s*$/, '');
  return [...title.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

/** Words at the places Pagefind counts; no blanks stand between them in languages that write none. */
function wordsOf({ content }: Fragment): { words: readonly string[]; joiner: string } {
  if (!content.includes('\u200b')) return { words: content.split(/[^\S\uFEFF]+/), joiner: ' ' };
  return { words: content.split('\u200b'), joiner: '' };
}

function sectionsOf({ anchors }: Fragment, places: ReadonlySet<number>): readonly Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  return headings
    .map(({ id, text, location }, index) => {
      const end = headings[index + 1]?.location ?? Number.POSITIVE_INFINITY;
      const hits = [...places].filter((place) => place >= location && place < end).length;
      return { anchor: id, heading: text, hits };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, 3);
}
