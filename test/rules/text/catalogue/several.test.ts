import { describe, expect, it } from 'vitest';
import { problemOfSeveral } from '../../../../src/rules/text/catalogue/several.ts';
import { BODY, passagesOf } from '../passages-of.ts';

const problemsOf = (...parts: readonly string[]) => problemOfSeveral('export.txt', passagesOf(parts.join('\n\n')));

describe('problemOfSeveral', () => {
  it.each([
    ['numbers before each', ['1 of 2 DOCUMENTS', BODY, '2 of 2 DOCUMENTS', BODY], '2 of 2 DOCUMENTS', 9],
    [
      'codes behind each',
      [BODY, 'Document HARCOU0020090314e53e0002s', BODY, 'Document HARCOU0020090315e53e0003t'],
      'Document HARCOU0020090314e53e0002s',
      7,
    ],
    ['ends between', [BODY, 'End of Document', BODY, 'End of Document'], 'End of Document', 7],
  ])('tells of a file with several articles: %s', (_, parts, seen, line) => {
    expect(problemsOf(...parts)).toEqual([
      {
        source: 'export.txt',
        line,
        code: 'several-articles',
        seen,
        advice: 'the file holds 2 articles, and one is read; save each as a file of its own',
      },
    ]);
  });

  it.each([
    ['one record', ['1 of 24 DOCUMENTS', BODY, 'End of Document']],
    ['a pager inside a text', [BODY, '2 of 3', BODY]],
  ])('has nothing to say of %s', (_, parts) => {
    expect(problemsOf(...parts)).toEqual([]);
  });
});
