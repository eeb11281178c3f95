import { expect, test } from 'vitest';
import { loadDetector } from '../../../src/text/languages/detector.ts';

test('tells a language, and is loaded once', () => {
  expect(loadDetector().detect('Prom trzeci dzień stał w porcie, a piekarz liczył mąkę.').language).toBe('pl');
  expect(loadDetector()).toBe(loadDetector());
});
