import type { LineRange } from '../../page.ts';
import { decodeText } from './decode.ts';
import { readJson } from './json.ts';
import { foldTitle, headlinesOf, isThing, scriptsOf, type Thing, thingsOf } from './things.ts';

/** A piece of an article's text in a page's data: a paragraph, or several in one string, as markup or plain. */
export interface StatedPart {
  readonly text: string;
  /** 2 for a subhead's words; 0 for text and for markup. */
  readonly depth: 0 | 2;
  readonly lines: LineRange;
}

/**
 * The text of the page's article in its data: the `articleBody` of JSON-LD, and where `bare` (the page shows nothing) what
 * its own program would have drawn. Data hold teasers as well: only a thing that bears the page's headline counts, or the
 * only one of JSON-LD that has a text.
 */
export function findStatedText(source: string, headlines: readonly string[], bare: boolean): readonly StatedPart[] {
  const linked = /"articleBody"\s*:\s*"[^"]/.test(source);
  if (!linked && !bare) return [];
  const wanted = new Set(headlines.map(foldTitle).filter(({ length }) => length >= SHORTEST));
  const found: { readonly parts: readonly StatedPart[]; readonly named: boolean }[] = [];
  for (const script of scriptsOf(source)) {
    if (script.linked ? !linked : !bare) continue;
    const value = readJson(script.text);
    if (value === null) continue;
    for (const thing of thingsOf(value)) {
      const named = headlinesOf(thing).some((title) => wanted.has(foldTitle(decodeText(title))));
      if (!named && !(script.linked && typeof thing.articleBody === 'string')) continue;
      const pieces = textsOf(thing);
      if (pieces.length === 0) continue;
      const place = linesOf(source, script.offset, script.text, pieces[0]!.text);
      found.push({ named, parts: pieces.map((piece) => ({ ...piece, lines: place })) });
    }
  }
  const named = found.filter((each) => each.named);
  const chosen = named.length > 0 ? named : found.length === 1 ? found : [];
  return chosen.reduce(
    (best, each) => (sizeOf(each.parts) > sizeOf(best) ? each.parts : best),
    [] as readonly StatedPart[],
  );
}

/** Shorter headlines ("Home", "News") are those of menus as well. */
const SHORTEST = 12;

const sizeOf = (parts: readonly StatedPart[]) => parts.reduce((sum, { text }) => sum + text.length, 0);

type Piece = Omit<StatedPart, 'lines'>;

/** `"articleBody": "…"`, `"body": [{"type": "paragraph", "html": "<p>…"}, {"type": "ad"}]`. */
function textsOf(thing: Thing): Piece[] {
  const pieces: Piece[] = [];
  const visit = (value: unknown, kind: string, depth: number): void => {
    if (pieces.length > MOST_PIECES || depth > DEEPEST) return;
    if (typeof value === 'string') {
      if (/\p{L}{2}.*\s\S|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{4}/u.test(value)) {
        pieces.push({ text: value, depth: HEADING.test(kind) ? 2 : 0 });
      }
    } else if (Array.isArray(value)) for (const each of value) visit(each, kind, depth + 1);
    else if (isThing(value)) {
      const own = ['type', '_type', '__typename', 'kind', 'component'].map((key) => value[key]).find(isText) ?? kind;
      if (OTHERS.test(own)) return;
      const key = CONTENT.find((each) => value[each] != null && value[each] !== '');
      if (key !== undefined) visit(value[key], own, depth + 1);
    }
  };
  if (isText(thing.articleBody) && thing.articleBody !== '') visit(thing.articleBody, '', 0);
  else for (const [key, value] of Object.entries(thing)) if (BODY.test(key) && pieces.length === 0) visit(value, '', 0);
  return pieces;
}

const MOST_PIECES = 2000;
const DEEPEST = 12;
const isText = (value: unknown): value is string => typeof value === 'string';
const BODY =
  /^(?:article_?|story_?|main_?)?(?:body|content|text|html|paragraphs|content_?elements|body_?(?:html|text))$/i;
const CONTENT = ['html', 'content', 'text', 'value', 'body', 'children', 'items', 'paragraphs', 'data'];
const HEADING = /head|title|^h[2-6]$/i;
/** Elements of a text that are none of its words. */
const OTHERS =
  /\bads?\b|advert|image|photo|picture|video|audio|gallery|related|embed|promo|newsletter|interstitial|teaser|caption|social|oembed|html_?block|raw_?html|pull_?quote/i;

/** The lines of the file on which a string of a script stands. */
function linesOf(source: string, offset: number, script: string, text: string): LineRange {
  const start = script.indexOf(JSON.stringify(text).slice(1, 40));
  const first = lineAt(source, offset + Math.max(start, 0));
  return start === -1 ? [first, lineAt(source, offset + script.length)] : [first, first];
}

const lineAt = (source: string, offset: number) => (source.slice(0, offset).match(/\n/g)?.length ?? 0) + 1;
