import { describe, expect, it } from 'vitest';
import { WORDINGS } from '../../../../../src/rules/text/outlets/speech/wordings.ts';
import { SPEECH } from '../../../../../src/rules/text/outlets/speech/words.ts';

describe('WORDINGS', () => {
  it.each(Object.entries(SPEECH))('are patterns for each language that has words: %s', (_, words) => {
    const { before, after } = WORDINGS.get(words)!;
    // A group for each kind of speech tells which it is; one more alternative, which is empty, matches anywhere.
    const groups = (source: string) => new RegExp(`${source}|`, 'gu').exec('')!.length - 1;
    expect(groups(before)).toBeGreaterThanOrEqual(Object.keys(words.ahead).length);
    expect(groups(after)).toBeGreaterThanOrEqual(Object.keys(words.behind ?? {}).length);
  });

  it('are looked for in a text of whatever case', () => {
    const { mayHold } = WORDINGS.get(SPEECH.en!)!;
    expect(mayHold('SHE TOLD the Skerran Courier that the pier stays.')).not.toBe(0);
    expect(mayHold('The pier stays.')).toBe(0);
  });
});
