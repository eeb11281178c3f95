import { describe, expect, it } from 'vitest';
import { interruptionOf, plainOf } from '../../../src/rules/paper/interrupters.ts';

describe('interruptionOf', () => {
  it.each([
    ['Page 3 of 7', 'page-number'],
    ['- 12 -', 'page-number'],
    ['<!-- page 2 -->', 'page-mark'],
    ['{3}------', 'page-mark'],
    ['![](_page_1_Picture_2.jpeg)', 'page-mark'],
    ['**Continued on page 8**', 'continued-on'],
    ['Foto: Jonas Pell', 'caption'],
    ['写真：沈望舒', 'caption'],
    ['The harbour master said that the ferry would wait.', null],
    ['', null],
  ])('reads "%s" as %s', (line, kind) => expect(interruptionOf(line)).toBe(kind));
  it('reads no line that is longer than such lines are', () =>
    expect(interruptionOf(`Foto: ${'Jonas Pell '.repeat(20)}`)).toBeNull());
});

describe('plainOf', () => {
  it.each([
    ['  ## **Harbour** ', 'Harbour'],
    ['> _12_', '12'],
    ['***', ''],
  ])('takes the marks of "%s" away', (line, text) => expect(plainOf(line)).toBe(text));
});
