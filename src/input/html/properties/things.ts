import { lettersOf } from '../../../text/characters.ts';

/** An object of a page's data. */
export type Thing = { readonly [key: string]: unknown };

/** A script of a page that holds data. */
export interface DataScript {
  /** The data, without what they are assigned to. */
  readonly text: string;
  /** Where they begin in the page. */
  readonly offset: number;
  /** JSON-LD, not the data of the page's own program. */
  readonly linked: boolean;
}

/** The scripts of a page that may be data: JSON-LD, `__NEXT_DATA__`, `window.__STATE__ = {…}`, in their order. */
export function* scriptsOf(source: string): Generator<DataScript> {
  for (const { 1: tag = '', 2: inside = '', index } of source.matchAll(SCRIPT)) {
    if (inside.length > LONGEST) continue;
    const start = ASSIGNED.exec(inside)?.[0].length ?? 0;
    const offset = index + source.slice(index).indexOf(inside) + start;
    yield { text: inside.slice(start), offset, linked: /ld\+json/i.test(tag) };
  }
}

const LONGEST = 2_000_000;
const SCRIPT = /<script\b([^<>]{0,500})>\s*((?:window\.|self\.|var |let |const )?[^<]{0,80}?[{[][\s\S]*?)<\/script>/gi;
/** `window.__STATE__ = {`, `var page = [`; a script with more than data in it is no JSON then. */
const ASSIGNED = /^\s*(?:(?:window\.|self\.|var |let |const )?[\w.$[\]"']{1,80}\s*=\s*)/;

/** Every object in a value, however deep. */
export function thingsOf(value: unknown): Thing[] {
  const things: Thing[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && things.length < MOST_THINGS) {
    const each = waiting.pop();
    if (Array.isArray(each)) for (const item of each) waiting.push(item);
    else if (isThing(each)) {
      things.push(each);
      waiting.push(...Object.values(each));
    }
  }
  return things;
}

const MOST_THINGS = 100_000;

/** `"headline": "…"`, `"headlines": {"basic": "…"}`. */
export function headlinesOf(thing: Thing): string[] {
  return ['headline', 'headlines', 'title'].flatMap((key) => {
    const value = thing[key];
    return (isThing(value) ? Object.values(value) : [value]).filter((each) => typeof each === 'string');
  });
}

/** Whether a value is an object with keys. */
export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A headline as its letters, to be compared. */
export const foldTitle = (text: string): string => lettersOf(text.toLowerCase());
