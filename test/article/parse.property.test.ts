import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { parseSeed } from '../../src/article/parse.ts';
import { plainTextOf } from '../../src/article/plain-text.ts';
import { toRecord } from '../../src/article/record.ts';
import type { Page } from '../../src/input/page.ts';
import { readPage } from '../../src/input/read.ts';
import { SeedError } from '../../src/input/seed.ts';
import type { Reading } from '../../src/rules/claim.ts';
import { readSheet } from '../../src/rules/read.ts';
import { cleanText } from '../../src/text/characters.ts';
import { anySeed, anyText } from './any-seed.ts';

const settings = {
  title: 'Archive',
  description: '',
  language: 'en',
  outlets: [{ name: 'The Pier Post', aliases: ['Pier Post'], domains: ['pier.example'] }],
};
const runs = { numRuns: 250, seed: 20110505 };

interface Parsed {
  readonly page: Page;
  readonly reading: Reading;
  readonly article: Article;
}

/** All that is made of a seed on its way; null where it is refused in the one way that is allowed. */
function parse(source: string, bytes: Uint8Array): Parsed | null {
  try {
    const { page, reading } = readSheet(readPage({ source, bytes }), settings);
    return { page, reading, article: composeArticle('seed', page, reading, settings) };
  } catch (error) {
    if (error instanceof SeedError && ['empty', 'not-text'].includes(error.problem.code)) return null;
    throw error;
  }
}

/** Lines with something on them that are in no block of the body, no evidence and no removal. */
function lostLines({ page, reading, article }: Parsed): readonly string[] {
  const kept = Object.values(article.evidence).filter(({ rule }) => rule !== 'curator');
  const covered = new Set<number>();
  for (const { lines } of [...reading.body, ...kept, ...article.removed])
    for (let line = lines[0]; line <= lines[1]; line += 1) covered.add(line);
  return page.lines.flatMap((line, index) =>
    line.trim() === '' || covered.has(index + 1) ? [] : [`${index + 1}: ${line}`],
  );
}

function expectWhole(parsed: Parsed): void {
  const { page, article, reading } = parsed;
  expect(lostLines(parsed)).toEqual([]);
  const ranges = [
    ...reading.body,
    ...article.removed,
    ...Object.values(article.evidence).filter(({ rule }) => rule !== 'curator'),
  ];
  for (const { lines } of ranges) {
    expect(lines[0]).toBeGreaterThanOrEqual(1);
    expect(lines[1]).toBeGreaterThanOrEqual(lines[0]);
    expect(lines[1]).toBeLessThanOrEqual(page.lines.length);
  }
  for (const { rule, quote } of article.removed) expect(rule !== '' && quote !== undefined).toBe(true);
  const { passages, body, removed } = article;
  expect(passages.flatMap((one) => ('block' in one ? [one.block] : []))).toEqual(
    body.children.map((_, index) => index),
  );
  const removals = passages.flatMap((one) => ('removal' in one ? [one.removal] : []));
  expect(removals.toSorted((a, b) => a - b)).toEqual(removed.map((_, index) => index));
}

function expectHonest({ article }: Parsed): void {
  for (const field of ['title', 'outlet', 'date', 'originalDate', 'updated', 'basedOn', 'language', 'url'] as const) {
    expect(article[field] === null, `${field} without evidence`).toBe(article.evidence[field] === undefined);
    expect(article[field] === null, `${field} without a reason`).toBe(article.missing[field] !== undefined);
    if (article[field] !== null) expect(article[field]).toMatch(/\S/);
  }
  expect(article.authors.length === 0).toBe(article.evidence.authors === undefined);
  for (const field of ['date', 'originalDate', 'updated'] as const)
    if (article[field] !== null)
      expect(article[field]).toMatch(/^(?:1[6-9]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
}

describe('any seed', () => {
  it('is an article or an empty one, honest, with a ledger that adds up, the same each time', () => {
    let articles = 0;
    fc.assert(
      fc.property(anySeed, ({ kind, text }) => {
        const bytes = Buffer.from(text);
        const parsed = parse(`any.${kind}`, bytes);
        if (!parsed) return;
        articles += 1;
        expectWhole(parsed);
        expectHonest(parsed);
        expect(parseSeed({ id: 'seed', source: `any.${kind}`, bytes }, settings)).toEqual(parsed.article);
        expect(JSON.parse(JSON.stringify(toRecord(parsed.article)))).toBeTypeOf('object');
      }),
      runs,
    );
    expect(articles).toBeGreaterThan(200);
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('txt', 'md', 'html'), (bytes, kind) => {
        const parsed = parse(`any.${kind}`, bytes);
        if (parsed) expectWhole(parsed);
      }),
      runs,
    );
  });

  it('may begin with what looks like front matter', () => {
    const lines = fc.array(
      fc.constantFrom(
        '---',
        'title: Ferry',
        'date: 2011-02-30',
        'authors: [A B, C D]',
        '- x',
        'outlet: *a',
        'a: &a b',
        '{{',
        'date: 5 May 2011',
        '',
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, anyText, fc.constantFrom('txt', 'md'), (front, text, kind) => {
        const parsed = parse(`any.${kind}`, Buffer.from(`---\n${front.join('\n')}\n---\n${text}`));
        if (parsed) expectWhole(parsed);
      }),
      { ...runs, numRuns: 100 },
    );
  });
});

describe('nothing is lost', () => {
  it.each(['txt', 'md'] as const)(
    'of the words of a .%s seed: each is in the body, or on a line of evidence or of a removal',
    (kind) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const parsed = parse(`any.${kind}`, Buffer.from(text));
          if (!parsed) return;
          const { page, article } = parsed;
          const lines = [...Object.values(article.evidence), ...article.removed].flatMap((one) =>
            page.lines.slice(one.lines[0] - 1, one.lines[1]),
          );
          const kept = wordsOf(`${plainTextOf(article.body)}\n${lines.join('\n')}`);
          expect([...wordsOf(text)].filter((word) => !kept.has(word))).toEqual([]);
        }),
        runs,
      );
    },
  );
});

/** Words of Latin letters as a reader sees them. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(cleanText(text).match(/[A-Za-z]{3,}/g) ?? []);
}
