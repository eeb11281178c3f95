import { isUtf8 } from 'node:buffer';
import { binaryKindOf } from './binary.ts';
import { readAs, readUtf8 } from './charsets.ts';
import { declaredEncoding } from './declaration.ts';
import { guessEncoding } from './guess.ts';

/** A text as decoded. */
export interface DecodedText {
  /** Without its byte order mark; line ends as they are. */
  readonly text: string;
  /** The encoding's name in lower case, as the WHATWG standard writes it: `utf-8`, `windows-1252`, `shift_jis`. */
  readonly encoding: string;
  /** True where neither a mark, nor valid UTF-8, nor a declaration settles the encoding, or where bytes made no sense in it. */
  readonly assumed: boolean;
  /** How many U+FFFD stand for bytes that made no sense. */
  readonly replaced: number;
}

/** Content that is no text, whatever its ending says. */
export interface BinaryContent {
  readonly binary: true;
  /** `PDF`, `ZIP (docx, odt, epub)`, `JPEG image` ..., or `unknown`. */
  readonly kind: string;
}

/**
 * Decodes a seed: by its byte order mark, else as strict UTF-8, else as an HTML page declares, else by what reads most
 * like a language. UTF-8 with a few bad bytes (a file cut in the middle of a letter) stays UTF-8. Never throws.
 */
export function decodeText(bytes: Uint8Array, declared?: 'html'): DecodedText | BinaryContent {
  const marked = markOf(bytes);
  if (marked !== undefined) return decoded(bytes, marked, false);
  const kind = binaryKindOf(bytes);
  const utf16 = kind === 'unknown' ? widthOf(bytes) : undefined;
  if (utf16 !== undefined) return decoded(bytes, utf16, true);
  if (kind !== undefined) return { binary: true, kind };
  if (isJapaneseMail(bytes)) return decoded(bytes, 'iso-2022-jp', false);
  if (isUtf8(bytes)) return { text: readUtf8(bytes), encoding: 'utf-8', assumed: false, replaced: 0 };
  const nearly = decoded(bytes, 'utf-8', true);
  if (isMostlyRight(nearly)) return nearly;
  const stated = declared === 'html' ? declaredEncoding(bytes) : undefined;
  const asStated = stated === undefined ? undefined : decoded(bytes, stated, false);
  if (asStated !== undefined && asStated.replaced <= bytes.length / 1000) return asStated;
  return decoded(bytes, guessEncoding(bytes), true);
}

function markOf(bytes: Uint8Array): string | undefined {
  // Taken by index: a pattern would walk the bytes as an iterator, for each seed.
  const [a, b, c, d] = [bytes[0], bytes[1], bytes[2], bytes[3]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length % 4 === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined;
}

function decoded(bytes: Uint8Array, encoding: string, assumed: boolean): DecodedText {
  const text = readAs(bytes, encoding).toWellFormed();
  const replaced = count(text, (unit) => unit === 0xfffd);
  return { text, encoding, assumed: assumed || replaced > 0, replaced };
}

function count(text: string, matches: (unit: number) => boolean): number {
  let found = 0;
  for (let i = 0; i < text.length; i += 1) if (matches(text.charCodeAt(i))) found += 1;
  return found;
}

/** JIS text, as Japanese mail has it: plain ASCII to the eye of UTF-8, but for its escapes `ESC $ B` and `ESC ( B`. */
function isJapaneseMail(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  if (at === -1) return false;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(4000, bytes.length - at)).toString('latin1');
  return /\x1b\$[@B]/.test(start) && /\x1b\([BJ]/.test(start);
}

/** A few bad bytes in what is else UTF-8: one end that was cut, or one of nine letters at most. */
function isMostlyRight({ text, replaced }: DecodedText): boolean {
  const letters = count(text, (unit) => unit > 0x7f && unit !== 0xfffd);
  return letters >= 8 * replaced || (replaced === 1 && letters > 0 && text.endsWith('\ufffd'));
}

/** UTF-16 without a mark, read both ways: the way that gives plain characters and neighbours of one script is meant. */
function widthOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 20_000);
  const [little, big] = [senseIn(start, 'utf-16le'), senseIn(start, 'utf-16be')];
  if (Math.max(little, big) < 0.6) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

/** From 0 to 2: the share of ASCII and CJK marks, plus the share of characters beside one of the same block. */
function senseIn(bytes: Uint8Array, encoding: string): number {
  const text = readAs(bytes, encoding);
  const odd = text.match(/(?![\t\n\v\f\r])[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu)?.length ?? 0;
  if (text === '' || odd > text.length * 0.02) return 0;
  const plain = text.match(/[\t\n\r -~、。，]/g)?.length ?? 0;
  let alike = 0;
  for (let i = 1; i < text.length; i += 1) {
    if (blockOf(text.charCodeAt(i)) === blockOf(text.charCodeAt(i - 1))) alike += 1;
  }
  return (plain + alike) / text.length;
}

/** Kana, Han and Hangul stand side by side; of other scripts each has blocks of its own. */
function blockOf(unit: number): number {
  return (unit >= 0x3000 && unit < 0xa000) || (unit >= 0xac00 && unit < 0xd800) ? 0x3000 : unit >> 8;
}
