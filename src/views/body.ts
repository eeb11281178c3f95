import type { Entry, Text } from '../archive/archive.ts';
import type { Passage } from '../article/article.ts';
import { LONGEST_QUOTE } from '../article/ledger.ts';
import type { LineRange } from '../input/page.ts';
import { ruleInWords } from './evidence.ts';
import type { Wording } from './wording.ts';

/** Words of the source that are no text of the article, where they stood. */
export interface PassageView {
  readonly kind: 'removed' | 'markup' | 'field';
  readonly heading: string;
  readonly items: readonly { readonly lines: string; readonly text: string }[];
}

/** The body of an article with all that stood around and in it, and the ways to look at them. */
export interface BodyView {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Language and direction of headings of passages, where they are not those of the text. */
  readonly headings: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | null;
  /** In the order of the source: sanitised HTML of one block, or a passage that is not of the body. */
  readonly pieces: readonly (string | PassageView)[];
  /** What is said when the address of a section is copied; null where there are no sections. */
  readonly copied: string | null;
  readonly label: string;
  readonly views: readonly TextWay[];
}

/** One way to look at a text: the body alone, with what was removed, or as the source has it. */
export interface TextWay {
  readonly value: 'cleaned' | 'removed' | 'original';
  readonly text: string;
  readonly note: string | null;
}

/** The text of an article as its page prints it, once for all three ways to look at it. */
export function bodyOf(wording: Wording, entry: Entry, text: Text): BodyView {
  const { language, dir, reader, article } = wording.messages;
  const { label, cleaned, removed, original, removedNote, originalNote } = reader.views;
  const lang = entry.language ?? '';
  const count = text.removed.length;
  return {
    lang,
    dir: entry.dir,
    headings: lang === language && entry.dir === dir ? null : { lang: language, dir },
    pieces: piecesOf(wording, text),
    copied: text.headings.length > 0 ? reader.copied : null,
    label,
    views: [
      { value: 'cleaned', text: cleaned, note: null },
      ...(count === 0
        ? []
        : [{ value: 'removed', text: removed, note: `${article.removed(count)}. ${removedNote}` } as const]),
      { value: 'original', text: original, note: originalNote },
    ],
  };
}

function piecesOf(wording: Wording, text: Text): BodyView['pieces'] {
  const pieces: (string | PassageView)[] = [];
  let run: Run | null = null;
  let at = 0;
  const flush = () => {
    if (run) pieces.push(removedView(wording, run));
    run = null;
  };
  for (const passage of text.passages) {
    if ('removal' in passage) run = addRemoval(wording, text, passage, run, flush);
    else if ('fields' in passage) {
      flush();
      pieces.push(fieldView(wording, passage));
    } else {
      flush();
      const length = text.blocks[passage.block] ?? 0;
      if (length === 0) continue;
      pieces.push(blockHtml(wording, text.html.slice(at, at + length), numbersOf(wording, passage.lines)));
      at += length + 1;
    }
  }
  flush();
  return pieces;
}

/** Removals that follow one another for the same reason. */
interface Run {
  readonly reason: string;
  readonly isMarkup: boolean;
  readonly lines: LineRange;
  readonly items: { readonly lines: string; readonly text: string }[];
}

type Removed = Extract<Passage, { readonly removal: number }>;

function addRemoval(
  wording: Wording,
  { removed }: Text,
  passage: Removed,
  run: Run | null,
  flush: () => void,
): Run | null {
  const removal = removed[passage.removal];
  if (!removal) return run;
  const { lines, rule, quote } = removal;
  const reason = ruleInWords(wording, rule);
  const isMarkup = rule === 'markup';
  // Of code the ledger has the first line.
  const isCut = passage.text === undefined && (quote.length >= LONGEST_QUOTE || (isMarkup && lines[1] > lines[0]));
  const item = { lines: numbersOf(wording, lines), text: passage.text ?? (isCut ? `${quote} …` : quote) };
  if (run?.reason === reason) {
    run.items.push(item);
    return { ...run, lines: [run.lines[0], Math.max(run.lines[1], lines[1])] };
  }
  flush();
  return { reason, isMarkup, lines, items: [item] };
}

function removedView({ messages }: Wording, { reason, isMarkup, lines, items }: Run): PassageView {
  const heading = messages.reader.views.cut(messages.article.lines(...lines), reason);
  return { kind: isMarkup ? 'markup' : 'removed', heading, items };
}

function fieldView(
  wording: Wording,
  { fields, lines, text }: Extract<Passage, { readonly fields: unknown }>,
): PassageView {
  const words = wording.messages.article;
  const names = wording.list(fields.map((field) => words.fields[field]));
  return {
    kind: 'field',
    heading: `${names} · ${words.lines(...lines)}`,
    items: [{ lines: numbersOf(wording, lines), text }],
  };
}

/** A block with the numbers of its lines; a heading with a link on itself; a table that scrolls with a name. */
function blockHtml(wording: Wording, html: string, lines: string): string {
  const { sectionLink, table } = wording.messages.reader;
  const id = html.startsWith('<h') ? /^<h\d id="([^"]+)"/.exec(html)?.[1] : undefined;
  if (id !== undefined) {
    // Beside the heading, whose name it is no part of.
    const link = `<a class="anchor" href="#${id}" aria-label="${sectionLink}">#</a>`;
    return `<div class="section-head" data-lines="${lines}">${html}${link}</div>`;
  }
  const [name = ''] = /^<[a-z0-9]+/.exec(html) ?? [];
  const numbered = name === '' ? html : `${name} data-lines="${lines}"${html.slice(name.length)}`;
  if (!html.startsWith('<div class="table"')) return numbered;
  return numbered.replace('tabindex="0"', `role="group" aria-label="${table}" $&`);
}

function numbersOf({ number }: Wording, [from, to]: LineRange): string {
  return from === to ? number(from) : `${number(from)}–${number(to)}`;
}
