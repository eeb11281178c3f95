/** A place in bytes of CBOR (RFC 8949), moved on by each read. */
export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** What grows at its end while CBOR is written. */
export interface Growing {
  bytes: Uint8Array;
  length: number;
}

/** Kinds of items, the upper three bits of their first byte. */
export const [uintItem, negativeItem, textItem, arrayItem] = [0, 1, 3, 4];

/** The number in the head of the next item, which must be of this kind: a value, or how many items or bytes follow. */
export function readHead(cursor: Cursor, kind: number): number {
  const first = cursor.bytes[cursor.at] ?? -1;
  if (first >> 5 !== kind) throw new Error(`an index with an item ${first} where one of kind ${kind} belongs`);
  cursor.at += 1;
  const size = first & 31;
  if (size < 24) return size;
  if (size > 26) throw new Error(`an index with an item ${first}, which it never has`);
  let value = 0;
  for (let left = 1 << (size - 24); left > 0; left -= 1) {
    value = value * 256 + (cursor.bytes[cursor.at] ?? 0);
    cursor.at += 1;
  }
  return value;
}

/** The text that comes next. */
export function readText(cursor: Cursor): string {
  const length = readHead(cursor, textItem);
  cursor.at += length;
  return decoder.decode(cursor.bytes.subarray(cursor.at - length, cursor.at));
}

/** Moves behind the next item, whatever it holds: numbers, texts and lists of them. Most of a join's time goes here. */
export function skipItem(cursor: Cursor): void {
  const { bytes } = cursor;
  let { at } = cursor;
  for (let items = 1; items > 0; items -= 1) {
    const first = bytes[at] ?? 0;
    const kind = first >> 5;
    let count = first & 31;
    at += 1;
    if (count > 26) throw new Error(`an index with an item ${first}, which it never has`);
    if (count > 23) {
      const end = at + (1 << (count - 24));
      for (count = 0; at < end; at += 1) count = count * 256 + (bytes[at] ?? 0);
    }
    if (kind === arrayItem) items += count;
    else if (kind === textItem) at += count;
    else if (kind > negativeItem) throw new Error(`an index with an item of kind ${kind}, which it never has`);
    if (at > bytes.length) throw new Error('an index that ends in the middle');
  }
  cursor.at = at;
}

/** The place behind a list of numbers that begins at a place: the same as `skipItem`, for what there is most of. */
export function skipNumbers(bytes: Uint8Array, place: number): number {
  let at = place;
  let left = (bytes[at++] ?? 0) - (arrayItem << 5);
  if (left < 0 || left > 23) {
    const list = { bytes, at: place };
    left = readHead(list, arrayItem);
    at = list.at;
  }
  for (; left > 0; left -= 1) {
    const width = numberWidths[bytes[at] ?? 255]!;
    if (width === 0) throw new Error(`an index with an item ${bytes[at]}, where a number belongs`);
    at += width;
  }
  if (at > bytes.length) throw new Error('an index that ends in the middle');
  return at;
}

/** How many bytes a number has, by the first; 0 for what begins no number. */
const numberWidths = Uint8Array.from({ length: 256 }, (_, first) => {
  const [kind, size] = [first >> 5, first & 31];
  return kind > negativeItem || size > 26 ? 0 : size < 24 ? 1 : 1 + (1 << (size - 24));
});

/** Writes the head of an item: the whole of a number, or how many items or bytes follow. */
export function writeHead(target: Growing, kind: number, count: number): void {
  makeRoom(target, 5);
  const { bytes } = target;
  const size = count < 24 ? 0 : count < 0x100 ? 1 : count < 0x10000 ? 2 : 4;
  bytes[target.length++] = (kind << 5) | (size === 0 ? count : 23 + (size === 4 ? 3 : size));
  for (let left = size - 1; left >= 0; left -= 1) bytes[target.length++] = Math.floor(count / 256 ** left) & 255;
}

/** Writes a text. */
export function writeText(target: Growing, text: string): void {
  const bytes = encoder.encode(text);
  writeHead(target, textItem, bytes.length);
  writeBytes(target, bytes, 0, bytes.length);
}

/** Copies items as they are, from one place of other bytes to another. */
export function writeBytes(target: Growing, source: Uint8Array, from: number, to: number): void {
  makeRoom(target, to - from);
  // Most items have a handful of bytes: a loop is faster there than a view on them.
  if (to - from > 64) target.bytes.set(source.subarray(from, to), target.length);
  else for (let at = from; at < to; at += 1) target.bytes[target.length + at - from] = source[at] ?? 0;
  target.length += to - from;
}

/** Nothing yet, with room for so many bytes before more is made. */
export function nothingWritten(room = 1 << 16): Growing {
  return { bytes: new Uint8Array(room), length: 0 };
}

function makeRoom(target: Growing, more: number): void {
  if (target.length + more <= target.bytes.length) return;
  const larger = new Uint8Array(2 * (target.length + more));
  larger.set(target.bytes.subarray(0, target.length));
  target.bytes = larger;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
