import { ASIDES } from './asides.ts';
import { BOXES } from './boxes.ts';
import { BUTTONS } from './buttons.ts';
import { CALLS } from './calls.ts';
import { EASTERN } from './eastern.ts';
import { FURTHER } from './further.ts';
import { HOUSE_LINES } from './house-lines.ts';
import { INSERTS } from './inserts.ts';
import { PROMPTS } from './prompts.ts';
import { TIPS } from './tips.ts';
import { TRENDS } from './trends.ts';
import { WESTERN } from './western.ts';

/** A kind of chrome and the words that give it away, as whole blocks or as their beginning, in lower case. */
export interface ChromeWords {
  readonly rule: string;
  /** The block is one of these, numbers and marks at its ends apart. */
  readonly whole: readonly string[];
  /** The block begins with one of these and is no longer than 160 characters. */
  readonly start: readonly string[];
}

/** What stands around articles, by what it is for, as sites word it in each language. */
export const CHROME_WORDS: readonly ChromeWords[] = [
  ...BUTTONS,
  ...INSERTS,
  ...WESTERN,
  ...TIPS,
  ...HOUSE_LINES,
  ...FURTHER,
  ...PROMPTS,
  ...BOXES,
  ...EASTERN,
  ...ASIDES,
  ...TRENDS,
  ...CALLS,
];
