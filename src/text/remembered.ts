import { ownCopy } from './characters.ts';

/** Longest text whose answer is kept, in UTF-16 units: names, stamps, buttons and menu entries are shorter. */
const LONGEST = 120;
/** Texts kept at most, twice: those asked for lately, and those before them. */
const MOST = 1000;

/**
 * The same function, which is asked once for each short text: several rules read one line, and a paper prints the same lines
 * around all its articles. Only for functions whose answer rests on the text alone, and is never changed by who gets it.
 */
export function remembered<Answer extends NonNullable<unknown> | null>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  let recent = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    let known = recent.get(text);
    if (known !== undefined) return known;
    known = older.get(text);
    if (known === undefined) known = answer(text);
    if (recent.size === MOST) {
      older = recent;
      recent = new Map();
    }
    // A piece of a page as key would keep the whole page in memory.
    recent.set(ownCopy(text), known);
    return known;
  };
}
