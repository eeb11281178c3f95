import { gunzipSync, gzipSync } from 'node:zlib';

/** Bytes as gzip, without what differs between systems (the header names the one it was made on). */
export function pack(text: string): Uint8Array {
  const packed = gzipSync(text, { level: 9 });
  packed[9] = 255;
  return packed;
}

/** The text of gzip bytes. */
export function unpack(bytes: Uint8Array): string {
  return gunzipSync(bytes).toString('utf8');
}
