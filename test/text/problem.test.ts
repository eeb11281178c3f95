import { expect, test } from 'vitest';
import { printProblem } from '../../src/text/problem.ts';

test('a problem is one line with place, code, words and advice', () => {
  const problem = {
    source: 'courier/strike.md',
    line: 4,
    code: 'date-ambiguous',
    seen: '03/04/98',
    advice: 'say which',
  };
  expect(printProblem(problem)).toBe('courier/strike.md:4  date-ambiguous  "03/04/98"  say which');
});

test('long words are clipped, line breaks and terminal codes left out', () => {
  const line = printProblem({
    source: 'a\n\x1b[2Jb.txt',
    code: 'x',
    seen: `one\ntwo\u202e${'z'.repeat(200)}`,
    advice: 'y',
  });
  expect(line).toMatch(/^a \[2Jb\.txt {2}x {2}"one twoz+\.\.\." {2}y$/);
  expect(line.length).toBeLessThan(160);
});
