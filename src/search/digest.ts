import type { Entry, Text } from '../archive/archive.ts';
import type { Fragment } from '../text/search/texts.ts';

/** What of an article is searched. */
export interface Digest {
  /** The words in their own spelling, headline first. A full stop ends each block that has no sign at its end. */
  readonly words: readonly string[];
  /** Stretches of words of one weight, in order. */
  readonly stretches: readonly Stretch[];
  /** Headline, body and headings, with the words they begin at. */
  readonly anchors: Fragment['anchors'];
}

/** Words up to `end` that count alike. */
export interface Stretch {
  readonly weight: number;
  readonly end: number;
}

/** Weight of a word of the running text; Pagefind counts in twenty-fourths. */
export const plainWeight = 24;

/** Id of the element around the body: where it begins, the words of the headline end. */
export const bodyAnchor = 'body';

/** Reads an article's words as Pagefind reads a page's: headings weigh more, the higher the more. */
export function digestOf({ title }: Entry, { html, headings }: Text): Digest {
  const [words, stretches, anchors]: [string[], Stretch[], Fragment['anchors'][number][]] = [[], [], []];
  let open = '';
  const close = (weight: number): void => {
    for (const word of open.split(blanks)) if (word !== '') words.push(word);
    if (words.length > (stretches.at(-1)?.end ?? 0)) stretches.push({ weight, end: words.length });
    open = '';
  };
  if (title !== null) {
    anchors.push({ element: 'h1', id: 'headline', text: title, location: 0 });
    open = withStop(title);
    close(weightOf(1));
  }
  anchors.push({ element: 'div', id: bodyAnchor, text: '', location: words.length });
  for (const [run, end, name = '', attributes = ''] of html.replace(noteMark, ' ').matchAll(piece)) {
    if (name === '') open += decoded(run);
    else if (!inline.has(name)) {
      if (end !== '' && closed.has(name)) open = withStop(open);
      open += ' ';
      const [, level] = heading.exec(name) ?? [];
      if (level === undefined) continue;
      close(end === '' ? plainWeight : weightOf(Number(level)));
      const [, id] = (end === '' && / id="([^"]*)"/.exec(attributes)) || [];
      if (id === undefined) continue;
      const text = headings.find((candidate) => candidate.id === id)?.text ?? '';
      anchors.push({ element: name, id, text, location: words.length });
    }
  }
  close(plainWeight);
  return { words, stretches, anchors };
}

const blanks = /[^\S\uFEFF]+/;
/** The mark of a footnote, which is no word and no section. */
const noteMark = /<sup><a [^>]*>[^<]*<\/a><\/sup>/g;
/** A tag of sanitised HTML, or what stands between two. */
const piece = /<(\/?)(\w+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+/g;
/** These join what they part. */
const inline = new Set(['a', 'code', 'del', 'em', 'strong']);
/** These end with a full stop. */
const closed = new Set(['p', 'li', 'td', 'h2', 'h3', 'h4', 'h5', 'h6']);
const heading = /^h([2-6])$/;

function weightOf(level: number): number {
  return plainWeight * (8 - level);
}

/** A block that ends with a letter, a digit or what may close a phrase gets a full stop. */
function withStop(text: string): string {
  return /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\u200c\u200d'")$*]$/u.test(text) ? `${text}.` : text;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      name ? (names[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
}

const names: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
