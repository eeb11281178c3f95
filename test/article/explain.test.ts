import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../src/article/explain.ts';
import { parseSeed } from '../../src/article/parse.ts';

const settings = { title: 'Archive', description: '', language: 'en', outlets: [] };
const seed = `---
title: Ferry waits
---
Home
Share
Ferry stays in harbour for third day

By Mara Holt
5 May 2011

The ferry stayed in the harbour for a third day, and the baker counted what was left of the flour in Dunmarrow.

Nobody on the council would say when the ferry might leave the harbour, or who had told the crew to wait for it.
`;
const article = parseSeed({ id: 'ferry', source: 'pier/ferry.txt', bytes: Buffer.from(seed) }, settings);
const tones = {
  name: (text: string) => `N(${text})`,
  value: (text: string) => `V(${text})`,
  quiet: (text: string) => `Q(${text})`,
  warning: (text: string) => `W(${text})`,
};
const same = (text: string) => text;
const plain = explainArticle(article, { name: same, value: same, quiet: same, warning: same });

describe('explainArticle', () => {
  it('shows each field with rule, line and quote', () => {
    const text = plain.join('\n');
    expect(plain[0]).toBe('pier/ferry.txt');
    expect(text).toMatch(/authors\s+Mara Holt\n\s+byline, line 8: “By Mara Holt”/);
    expect(text).toMatch(/date\s+2011-05-05\n\s+date-stamp, line 9: “5 May 2011”/);
    expect(text).toMatch(/title\s+Ferry waits\n\s+curator, line 2: /);
  });

  it('shows what was overruled and why a field is missing', () => {
    const text = plain.join('\n');
    expect(text).toContain('not "Ferry stays in harbour for third day": headline, line 6');
    expect(text).toMatch(/outlet\s+missing: /);
  });

  it('shows every removal with its reason', () => {
    const from = plain.indexOf(`Removals: ${article.removed.length}`);
    expect(from).toBeGreaterThan(0);
    expect(plain.length - from - 1).toBe(article.removed.length);
    for (const { rule } of article.removed) expect(plain.slice(from).some((line) => line.includes(rule))).toBe(true);
  });

  it('colours by tones alone', () => {
    const coloured = explainArticle(article, tones).join('\n');
    expect(coloured).toContain('V(Mara Holt)');
    expect(coloured).toContain('N(pier/ferry.txt)');
    expect(coloured.replace(/[NVQW]\(|\)/g, '')).toBe(plain.join('\n').replace(/[NVQW]\(|\)/g, ''));
  });

  it('keeps each removal on one line of a terminal', () =>
    expect(plain.every((line) => !line.includes('\n') && line.length < 260)).toBe(true));
});
