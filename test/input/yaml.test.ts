import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/input/yaml.ts';

test('values are texts, lists and mappings with their lines', () => {
  expect(readYaml('a: 2024-02-30\nb:\n  - 1.50\n  - x: yes\n')).toEqual({
    faults: [],
    root: {
      kind: 'map',
      lines: [1, 4],
      entries: [
        { key: 'a', line: 1, value: { kind: 'text', text: '2024-02-30', lines: [1, 1] } },
        {
          key: 'b',
          line: 2,
          value: {
            kind: 'list',
            lines: [3, 4],
            items: [
              { kind: 'text', text: '1.50', lines: [3, 3] },
              {
                kind: 'map',
                lines: [4, 4],
                entries: [{ key: 'x', line: 4, value: { kind: 'text', text: 'yes', lines: [4, 4] } }],
              },
            ],
          },
        },
      ],
    },
  });
});

test('an empty text has no root; lines count from where the text begins', () => {
  expect(readYaml('# only words\n')).toEqual({ root: null, faults: [] });
  expect(readYaml('a: b', 7).root).toMatchObject({ lines: [7, 7], entries: [{ line: 7 }] });
});

test.each([
  ['a: [', 1, /./],
  ['a: b\nc: &x y\nd: *x', 3, /aliases are not read/],
  ['a: b\nc: !!binary aGk=', 2, /tags are not read/],
  ['a:\n\tb: c', 2, /blanks, not with tabs/],
  ['a: b\n---\nc: d', 2, /multiple documents/],
  [`a: b\nc: ${'['.repeat(51)}`, 2, /nested too deeply/],
  [`a: b\n${' '.repeat(101)}c: d`, 2, /nested too deeply/],
  [`a: b\n${'- '.repeat(51)}c`, 2, /nested too deeply/],
  [`a: ${'x'.repeat(70_000)}`, 1, /over 65536 characters/],
])('%# is a fault in its line', (text, line, message) => {
  const [fault] = readYaml(text).faults;
  expect(fault?.line).toBe(line);
  expect(fault?.message).toMatch(message);
});

test('any text gives a result; of nested values no more than fifty', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '\n',
    ' ',
    '  ',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '#',
    '%',
    '\t',
    '---\n',
    '<<: ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 300 }), (pieces, times) => {
      const text = pieces.join('').repeat(times).slice(0, 4000);
      const lines = text.split('\n').length;
      for (const { line } of readYaml(text).faults) expect(line).toBeLessThanOrEqual(lines + 1);
    }),
    { numRuns: 500 },
  );
});
