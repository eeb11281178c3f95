import { expect, test } from 'vitest';
import { pairSidecars } from '../../src/input/pairs.ts';

const files = (...sources: readonly string[]) =>
  sources.map((source) => ({ source, path: source, size: 1, mtimeMs: 0, ctimeMs: 0, ino: 1 }));

function pair(seeds: readonly string[], sidecars: readonly string[]): Record<string, string | undefined> {
  const { seeds: paired, problems } = pairSidecars(files(...seeds), files(...sidecars));
  return Object.fromEntries([
    ...paired.map((seed) => [seed.source, seed.sidecar?.source]),
    ...problems.map((problem) => [problem.source, problem.code]),
  ]);
}

test('by the whole name, or by the name without ending', () => {
  expect(pair(['a/x.txt', 'a/y.md', 'z.html'], ['a/x.txt.meta.yaml', 'a/y.meta.yaml', 'a/z.meta.yaml'])).toEqual({
    'a/x.txt': 'a/x.txt.meta.yaml',
    'a/y.md': 'a/y.meta.yaml',
    'z.html': undefined,
    'a/z.meta.yaml': 'sidecar-alone',
  });
});

test('two seeds of one name need a sidecar that says which', () => {
  expect(pair(['x.txt', 'x.md'], ['x.meta.yaml'])).toEqual({
    'x.txt': undefined,
    'x.md': undefined,
    'x.meta.yaml': 'sidecar-ambiguous',
  });
  expect(pair(['x.txt', 'x.md'], ['x.meta.yaml', 'x.txt.META.yaml'])).toEqual({
    'x.txt': 'x.txt.META.yaml',
    'x.md': 'x.meta.yaml',
  });
});

test('a second sidecar of a seed is a problem', () => {
  expect(pair(['x.txt'], ['x.meta.yaml', 'x.txt.meta.yaml'])).toEqual({
    'x.txt': 'x.txt.meta.yaml',
    'x.meta.yaml': 'sidecar-alone',
  });
});
