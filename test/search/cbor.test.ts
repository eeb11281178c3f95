import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  arrayItem,
  negativeItem,
  nothingWritten,
  readHead,
  readText,
  skipItem,
  skipNumbers,
  textItem,
  uintItem,
  writeBytes,
  writeHead,
  writeText,
} from '../../src/search/cbor.ts';

/** Examples of RFC 8949, appendix A. */
const examples: readonly (readonly [number, string])[] = [
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [100, '1864'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
];

it('writes and reads numbers as the standard has them', () => {
  for (const [value, hex] of examples) {
    const target = nothingWritten();
    writeHead(target, uintItem, value);
    expect(Buffer.from(target.bytes.subarray(0, target.length)).toString('hex')).toBe(hex);
    expect(readHead({ bytes: Buffer.from(hex, 'hex'), at: 0 }, uintItem)).toBe(value);
  }
});

it('skips a list of numbers as it skips any item', () => {
  const number = fc.oneof(fc.nat(30), fc.nat(300), fc.nat(70_000), fc.nat(20_000_000));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), number), { maxLength: 300 }), (items) => {
      const target = nothingWritten();
      writeHead(target, arrayItem, items.length);
      for (const [isNegative, value] of items) writeHead(target, isNegative ? negativeItem : uintItem, value);
      expect(skipNumbers(target.bytes.slice(0, target.length), 0)).toBe(target.length);
      if (items.length > 0) expect(() => skipNumbers(target.bytes.slice(0, target.length - 1), 0)).toThrow('an index');
    }),
  );
  expect(() => skipNumbers(Buffer.from('8161', 'hex'), 0)).toThrow('where a number belongs');
  expect(() => skipNumbers(Buffer.from('00', 'hex'), 0)).toThrow('of kind');
});

it('reads back what it wrote, and skips it whole', () => {
  const list = fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(70_000)), { maxLength: 40 });
  fc.assert(
    fc.property(list, (items) => {
      const target = nothingWritten();
      writeHead(target, arrayItem, items.length);
      for (const [text, number] of items) {
        writeHead(target, arrayItem, 2);
        writeText(target, text);
        writeHead(target, uintItem, number);
      }
      const cursor = { bytes: target.bytes.slice(0, target.length), at: 0 };
      const whole = { ...cursor };
      skipItem(whole);
      expect(whole.at).toBe(target.length);
      const copy = nothingWritten();
      writeBytes(copy, cursor.bytes, 0, target.length);
      expect(copy.bytes.slice(0, copy.length)).toEqual(cursor.bytes);
      const read = Array.from({ length: readHead(cursor, arrayItem) }, () => {
        readHead(cursor, arrayItem);
        return [readText(cursor), readHead(cursor, uintItem)];
      });
      expect(read).toEqual(items.map(([text, number]) => [text.toWellFormed(), number]));
    }),
  );
});

it('throws on another kind of item, on lists without an end and on what is cut off', () => {
  expect(() => readHead({ bytes: Uint8Array.of(0x01), at: 0 }, textItem)).toThrow('an item 1');
  expect(() => readHead({ bytes: Uint8Array.of(0x9f, 0xff), at: 0 }, arrayItem)).toThrow('never has');
  expect(() => skipItem({ bytes: Uint8Array.of(0x81), at: 0 })).toThrow('ends in the middle');
  expect(() => skipItem({ bytes: Uint8Array.of(0xa0), at: 0 })).toThrow('kind 5');
});
