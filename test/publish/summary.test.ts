import { describe, expect, it } from 'vitest';
import type { BuildReport } from '../../src/publish/build-site.ts';
import { problemLines, rebuiltLine, summaryLines } from '../../src/publish/summary.ts';
import type { Problem } from '../../src/text/problem.ts';

function problem(source: string, code: string): Problem {
  return { source, code, seen: 'x', advice: 'do it' };
}

function report(more: object = {}): BuildReport {
  return {
    archive: {
      ...{ articles: 1234, seeds: 1235, parsed: 12, missing: { outlet: 1234, authors: 1234 } },
      problems: [problem('a.txt', 'date-ambiguous')],
    },
    published: {
      changed: true,
      pages: 5000,
      written: 40,
      kept: 4960,
      removed: 1,
      bytes: 12_345_678,
      writing: { wallMs: 1, cpuMs: 1 },
    },
    index: { articles: 1, files: 70, bytes: 3_000 },
    stages: [{ name: 'read', wallMs: 1, cpuMs: 1, peakBytes: 1_500_000_000 }],
    out: '/srv/site',
    log: '/srv/problems.log',
    ...more,
  } as unknown as BuildReport;
}

describe('summaryLines', () => {
  it('says what was done, what is missing, and where the site is', () => {
    expect(summaryLines(report(), 1.26)).toEqual([
      'Articles  1,234 of 1,235 seeds (12 read, the rest as before)',
      'Missing   outlet 1,234, authors 1,234',
      'Problems  1',
      'Files     5,000: 40 written, 4,960 kept, 1 removed; 12.3 MB',
      'Search    1 article in 70 files, 3 kB',
      'Took      1.3 s, 1.50 GB of memory at most',
      'The site is in /srv/site',
    ]);
  });

  it('says that nothing changed, and nothing of a search that was not made', () => {
    const { published } = report();
    const lines = summaryLines(report({ published: { ...published, changed: false }, index: null }), 0.1);
    expect(lines.at(-1)).toBe('Nothing changed; the site is as it was, in /srv/site');
    expect(lines.join()).not.toContain('Search');
  });
});

describe('problemLines', () => {
  it('gives a line for each of some problems', () => {
    expect(problemLines([problem('a.txt', 'one'), problem('b.txt', 'two')], 'log')).toEqual([
      'a.txt  one  "x"  do it',
      'b.txt  two  "x"  do it',
    ]);
  });

  it('gives a few of each kind of many, and where the whole list is', () => {
    const many = Array.from({ length: 50 }, (_, index) => problem(`${index}.txt`, index < 48 ? 'one' : 'two'));
    const lines = problemLines(many, 'the.log');
    expect(lines).toHaveLength(7);
    expect(lines[3]).toBe('... and 45 more one');
    expect(lines.at(-1)).toBe('All 50 problems: the.log');
  });
});

describe('rebuiltLine', () => {
  it('is one line', () => {
    expect(rebuiltLine(report().published, 234)).toBe('40 files written, 1 removed in 0.23 s');
  });
});
