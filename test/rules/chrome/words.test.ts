import { expect, it } from 'vitest';
import { CHROME_WORDS } from '../../../src/rules/chrome/words.ts';

it('lists no words twice for one kind of chrome', () => {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { rule, whole, start } of CHROME_WORDS)
    for (const [place, words] of Object.entries({ whole, start }))
      for (const word of words) {
        const entry = `${rule} ${place}: ${word}`;
        if (seen.has(entry)) twice.push(entry);
        seen.add(entry);
      }
  expect(seen.size).toBeGreaterThan(1000);
  expect(twice).toEqual([]);
});
