import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../src/text/lines.ts';

test.each([
  ['', []],
  ['\n', ['']],
  ['one', ['one']],
  ['one\n', ['one']],
  ['one\n\n', ['one', '']],
  ['one\r\ntwo\rthree\nfour', ['one', 'two', 'three', 'four']],
  ['one\r\r\ntwo', ['one', '', 'two']],
  ['one\u2028two\u2029three\vfour\ffive\u0085six', ['one\u2028two\u2029three\vfour\ffive\u0085six']],
])('%j has the lines %j', (text, lines) => {
  expect(splitLines(text)).toEqual(lines);
});

test('lines hold every character but the line ends', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      expect(splitLines(lines.map((text) => text + end).join(''))).toEqual(lines);
    }),
  );
});
