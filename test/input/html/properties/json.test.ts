import { describe, expect, it } from 'vitest';
import { findValue, readJson } from '../../../../src/input/html/properties/json.ts';

describe('readJson', () => {
  it.each([
    ['plain', '{"a": "b"}', { a: 'b' }],
    ['a comment around it', '<!-- {"a": "b"} -->', { a: 'b' }],
    ['CDATA around it', '//<![CDATA[\n{"a": "b"}\n//]]>', { a: 'b' }],
    ['a semicolon after it', '{"a": "b"};', { a: 'b' }],
    ['a line end in a string', '{"a": "b\nc"}', { a: 'b c' }],
    ['an escape that JSON lacks', `{"a": "Jana\\'s"}`, { a: "Jana's" }],
    ['a comma too many', '{"a": ["b", "c",], }', { a: ['b', 'c'] }],
    ['a doubled comma', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
    ['no end', '{"a": {"b": ["c"', { a: { b: ['c'] } }],
  ])('reads JSON with %s', (_what, text, value) => {
    expect(readJson(text)).toEqual(value);
  });

  it('has no answer where several are possible', () => {
    for (const text of ['{"a": "b "c" d"}', '{a: 1}', 'null and void', '{"a" "b"}', ''])
      expect(readJson(text)).toBeNull();
  });

  it('comes to an end on what is hardly JSON', () => {
    expect(readJson(`{${','.repeat(500_000)}`)).toEqual({});
    expect(readJson(`{"a":1${' '.repeat(900_000)}x`)).toBeNull();
    expect(readJson(' '.repeat(1_000_000))).toBeNull();
    expect(readJson(`"${'x'.repeat(2_000_001)}"`)).toBeNull();
    expect(() => readJson('['.repeat(300_000))).not.toThrow();
  });
});

describe('findValue', () => {
  const text = '{"author": {"name": "B\\u00fcrger"}, "name" : "A \\"b\\"", "note": "name"}';

  it('finds the key and the string, however it is escaped', () => {
    expect(text.slice(...findValue(text, 'name', 'Bürger')!)).toBe('"name": "B\\u00fcrger"');
    expect(text.slice(...findValue(text, 'name', 'A "b"')!)).toBe('"name" : "A \\"b\\""');
  });

  it('finds no value that the key does not have', () => {
    expect(findValue(text, 'name', 'C')).toBeNull();
    expect(findValue(text, 'headline', 'Bürger')).toBeNull();
  });
});
