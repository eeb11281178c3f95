import { isAscii } from 'node:buffer';
import { markedKindOf } from './binary.ts';

/**
 * The text of bytes that are printable ASCII and line feeds and nothing else, as those of many English files are: no
 * encoding has to be found, nothing cleaned. Undefined for all others, and for files whose first bytes tell that they are none
 * of text.
 */
export function printableText(bytes: Uint8Array): string | undefined {
  if (!isAscii(bytes) || markedKindOf(bytes) !== undefined) return undefined;
  const text = bufferOf(bytes).toString('latin1');
  return unprintable.test(text) ? undefined : text;
}

/**
 * The lines of such a text as `splitLines` gives them, but each in memory of its own: a line cut out of a text is a window on
 * all of it, slow to look at character by character.
 */
export function printableLines(bytes: Uint8Array, text: string): string[] {
  const buffer = bufferOf(bytes);
  const lines: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    lines.push(to - from < SHORTEST_WINDOW ? text.slice(from, to) : buffer.toString('latin1', from, to));
    from = to + 1;
  }
  return lines;
}

const unprintable = /[^\n -~]/;
/** Shorter pieces are always copied. */
const SHORTEST_WINDOW = 13;

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
