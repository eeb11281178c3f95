import iconv from 'iconv-lite';

/**
 * Reads bytes in an encoding by the WHATWG standard's name; U+FFFD stands for what makes no sense in it. The tables are
 * iconv-lite's, the standard's own, and so the same in every version of Node.
 */
export function readAs(bytes: Uint8Array, encoding: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // Most seeds are UTF-8, which needs none of the tables: they take longer to load than many seeds to read.
  if (encoding === 'utf-8') return withoutMark(buffer.toString('utf8'));
  if (encoding === 'iso-2022-jp') return new TextDecoder(encoding).decode(bytes);
  return iconv.decode(buffer, otherNames.get(encoding) ?? encoding);
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Where iconv-lite has another name than the standard. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['iso-8859-8-i', 'iso-8859-8'],
  ['x-mac-cyrillic', 'maccyrillic'],
]);
