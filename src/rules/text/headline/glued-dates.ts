import { readStamp } from '../stamps.ts';

/** The fewest UTF-16 units of a headline before a date: what is shorter labels it. */
const SHORTEST = 8;

/** A clock behind the day, and the end of the line. */
const CLOCK_TO_END = /^[\sT,]{0,3}(?:\d{1,2}:\d\d(?::\d\d)?)?\s*$/u;

/**
 * "渡船停港三天 面包師數麵粉2014/12/1 18:13", "Ferry stays in harbour5 May 2011": a headline that its date was set right behind
 * without a blank, as copied pages do; null for every other line.
 */
export function beforeGluedDate(text: string): string | null {
  if (!/\d{4}|:\d\d\s*$/.test(text)) return null;
  const mention = readStamp(text)?.[0]?.mention;
  if (!mention || mention.start < SHORTEST || !CLOCK_TO_END.test(text.slice(mention.end))) return null;
  const title = text.slice(0, mention.start);
  return /[\p{L}!?！？」』”’"»）)]$/u.test(title) && !/^\P{L}*\p{L}+$/u.test(title.replace(UNPARTED, ' '))
    ? title
    : null;
}

/** Letters of scripts that set no blanks between words: each counts as one. */
const UNPARTED = /[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff]/gu;
