import { loadBytes } from './bytes.ts';
import { decodeText } from './decode.ts';
import type { SeedFile } from './walk.ts';

/** A seed as it lies on disk. */
export interface LoadedSeed {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  /** The sidecar's text, where there is one. */
  readonly sidecarText?: string;
}

/** Reads a seed, and its sidecar as text. Throws `SeedError` where `loadBytes` does. */
export function loadSeed(file: SeedFile): LoadedSeed {
  const { bytes, hash, sidecar } = loadBytes(file);
  return { bytes, hash, ...(sidecar && { sidecarText: sidecarTextOf(sidecar) }) };
}

/** A sidecar's text, in whatever encoding it is; what is no text at all is left to whoever reads it as YAML. */
export function sidecarTextOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  return 'binary' in decoded ? bytes.toString('latin1') : decoded.text;
}

export { SeedError } from './bytes.ts';
