let units = new Uint16Array(4096);
let bytes = Buffer.from(units.buffer);

/**
 * The UTF-16 units of a text, in an array that holds them until the next call, and is longer: a string tells with each
 * character that is asked for anew what kind of string it is.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > units.length) {
    units = new Uint16Array(2 * text.length);
    bytes = Buffer.from(units.buffer);
  }
  const written = bytes.write(text, 'utf16le');
  if (!LITTLE_ENDIAN) bytes.subarray(0, written).swap16();
  return units;
}

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
