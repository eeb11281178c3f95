import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Problem } from '../text/problem.ts';
import { largestSeed, largestSidecar, type SeedFile } from './walk.ts';

/** A seed as it lies on disk, not yet decoded. */
export interface SeedBytes {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, in hex. */
  readonly hash: string;
  readonly sidecar?: Buffer;
}

/** A seed that could not be read after all; `problem` says why. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.seen);
    this.problem = problem;
  }
}

/**
 * Reads the bytes of a seed and of its sidecar. What became of the files since the walk is looked at once more: a link
 * is not followed, a pipe not waited for, nothing over 50 MB read. Throws `SeedError`.
 */
export function loadBytes({ source, path, sidecar }: SeedFile): SeedBytes {
  const bytes = readRegular(source, path, largestSeed);
  const digest = hash('sha256', bytes, 'hex');
  if (sidecar === undefined) return { bytes, hash: digest };
  return { bytes, hash: digest, sidecar: readRegular(sidecar.source, sidecar.path, largestSidecar) };
}

/** The bytes of a regular file. Windows has no such flags, and no pipes among files. */
function readRegular(source: string, path: string, most: number): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) throw new Error('not a regular file');
    if (stat.size > most) throw new Error(`over ${most / 1_000_000} MB`);
    return readAll(descriptor, stat.size);
  } catch (error) {
    const seen = error instanceof Error ? error.message.replace(path, source) : String(error);
    const advice = 'left out: it changed while it was read, or its permissions forbid it';
    throw new SeedError({ source, code: 'unreadable', seen, advice });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** So many bytes and no more: what is written to the file meanwhile is left to the next build. */
function readAll(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const more = readSync(descriptor, bytes, read, size - read, null);
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
