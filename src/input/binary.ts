import { isUtf8 } from 'node:buffer';

/**
 * What kind of file the bytes are where they are no text: by the mark that such files begin with, else `unknown` where
 * many bytes are controls that texts do not have. Undefined where they may be text (UTF-16 has to be looked for first).
 */
export function binaryKindOf(bytes: Uint8Array): string | undefined {
  const marked = markedKindOf(bytes);
  if (marked !== undefined) return marked;
  const end = Math.min(bytes.length, 65_536);
  let controls = 0;
  for (let at = 0; at < end; at += 1) controls += oddControls[bytes[at]!]!;
  // Most texts have none.
  if (controls === 0) return undefined;
  const limit = isUtf8(bytes) && !bytes.includes(0) ? 0.3 : 0.02;
  return controls > end * limit ? 'unknown' : undefined;
}

/** What kind of file the bytes are by the mark that such files begin with; undefined where they have none. */
export function markedKindOf(bytes: Uint8Array): string | undefined {
  // Most texts begin with a letter that no mark begins with.
  if (bytes[4] !== 0x66 && firstOfMarks[bytes[0] ?? 0] === 0) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(16, bytes.length)).toString('latin1');
  return marks.find(([mark]) => mark.test(head))?.[1];
}

/** Controls but tab, line ends, vertical tab, form feed, the escape of Japanese mail and of terminals, the end mark of DOS. */
const oddControls = new Uint8Array(256).fill(1, 0, 32);
for (const byte of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]) oddControls[byte] = 0;

const marks: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'PDF'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'ZIP (docx, odt, epub)'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'Office document (doc, xls, msg)'],
  [/^\{\\rtf/, 'RTF'],
  [/^%!PS/, 'PostScript'],
  [/^\x89PNG\r\n/, 'PNG image'],
  [/^\xff\xd8\xff/, 'JPEG image'],
  [/^GIF8[79]a/, 'GIF image'],
  [/^RIFF.{4}(?:WEBP|WAVE|AVI )/s, 'image or sound'],
  [/^(?:II\*\0|MM\0\*)/, 'TIFF image'],
  [/^.{4}ftyp/s, 'film or image'],
  [/^\x1f\x8b\x08/, 'gzip'],
  [/^BZh\d1AY&SY/, 'bzip2'],
  [/^\xfd7zXZ\0/, 'xz'],
  [/^7z\xbc\xaf\x27\x1c/, '7z'],
  [/^Rar!\x1a\x07/, 'RAR'],
  [/^\x28\xb5\x2f\xfd/, 'zstd'],
  [/^SQLite format 3\0/, 'database'],
  [/^(?:ID3[\x02-\x04]|OggS\0|fLaC\0)/, 'sound'],
  [/^(?:\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe)/, 'program'],
  [/^(?:wOFF|wOF2)/, 'font'],
];

/** The first byte of each mark but that of films, whose fifth to eighth bytes are `ftyp`. */
const firstOfMarks = new Uint8Array(256);
for (const byte of Buffer.from('%P\xd0{\x89\xffGRIM\x1fB\xfd7\x28SOf\x7f\xca\xcfw', 'latin1')) firstOfMarks[byte] = 1;
