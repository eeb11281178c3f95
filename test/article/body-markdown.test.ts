import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../../src/article/body-markdown.ts';

describe('printMarkdown', () => {
  it('prints GFM tables', () => {
    const cell = (value: string) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] });
    const row = (...values: string[]) => ({ type: 'tableRow' as const, children: values.map(cell) });
    expect(
      printMarkdown({ type: 'root', children: [{ type: 'table', children: [row('a', 'b|c'), row('1', '2')] }] }),
    ).toBe('| a | b\\|c |\n| - | - |\n| 1 | 2 |');
  });

  it('leaves footnotes as they are written, and other brackets escaped', () => {
    const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] });
    const children = [paragraph('It burnt down[^1] and was built again[^2].'), paragraph('[^1]: In 1911 [sic].')];
    expect(printMarkdown({ type: 'root', children })).toBe(
      'It burnt down[^1] and was built again\\[^2].\n\n[^1]: In 1911 \\[sic].',
    );
  });

  it('prints what it read', () => {
    const markdown = '## A\n\nOne *two*.\n\n- a\n- b\n\n> c\n\n1. d';
    expect(printMarkdown(fromMarkdown(markdown))).toBe(markdown);
  });

  it('takes the short way for plain text only where nothing needs escaping', () => {
    const character = fc.constantFrom(...'ab1. #-+*_[](){}<>&~|\\`!:="\'“é\n\tא日'.split(''));
    const text = fc.oneof(
      fc.array(character, { minLength: 1, maxLength: 12 }).map((all) => all.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (values) => {
        const body = {
          type: 'root' as const,
          children: values.map((value) => ({
            type: 'paragraph' as const,
            children: [{ type: 'text' as const, value }],
          })),
        };
        const options = { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' } as const;
        const long = toMarkdown(body, { ...options, extensions: [gfmTableToMarkdown()] }).trimEnd();
        expect(printMarkdown(body)).toBe(long);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
