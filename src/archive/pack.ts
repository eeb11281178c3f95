import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Text, TextPlace } from './archive.ts';
import { writeWhole } from './files.ts';

/** A pack file being written. Texts only ever go to its end. */
export interface PackWriter {
  /** Adds a text; it can be read back after the next `flush`. */
  readonly append: (frame: Buffer) => TextPlace;
  readonly flush: () => void;
  readonly close: () => void;
}

/** The store is damaged: what it promised to hold is not there. The cure is to throw it away and build again. */
export class StoreError extends Error {}

/** Whether an error is a StoreError, also one that came from another thread, which has lost its class on the way. */
export function isStoreError(error: unknown): boolean {
  return error instanceof StoreError || (error instanceof Error && error.message.startsWith(damage));
}

const damage = 'The cache cannot be read';
const flushAt = 1 << 20;
const openAtOnce = 16;
const opened = new Map<string, number>();

/** Starts a pack file, or goes on at the end of the one that is there. */
export function openPack(pack: string): PackWriter {
  const fd = openSync(pack, 'a');
  let written = fstatSync(fd).size;
  let waiting: Buffer[] = [];
  let bytes = 0;
  const flush = (): void => {
    if (bytes > 0) writeWhole(fd, Buffer.concat(waiting, bytes));
    written += bytes;
    waiting = [];
    bytes = 0;
  };
  return {
    append(frame) {
      const place = { pack, offset: written + bytes, length: frame.length, crc: crc32(frame) };
      waiting.push(frame);
      bytes += frame.length;
      if (bytes >= flushAt) flush();
      return place;
    },
    flush,
    close() {
      flush();
      closeSync(fd);
    },
  };
}

/** A text as bytes: one line of JSON with everything but the HTML, then the HTML as it is. Same text, same bytes. */
export function packText({ html, headings, blocks, evidence, missing, removed, passages }: Text): Buffer {
  const rest: Omit<Text, 'html'> = { headings, blocks, evidence, missing, removed, passages };
  return Buffer.from(`${JSON.stringify(rest)}\n${html}`);
}

/** Name of a text by its content. */
export function keyOf(frame: Buffer): string {
  return hash('sha256', frame, 'hex').slice(0, 32);
}

/** Reads a text from its pack. Throws a StoreError where the bytes are not those that were written. */
export function readText(place: TextPlace): Text {
  return unpackText(readFrame(place));
}

/** The text that was packed. */
export function unpackText(frame: Buffer): Text {
  const cut = frame.indexOf(10);
  const rest: Omit<Text, 'html'> = JSON.parse(frame.toString('utf8', 0, cut));
  return { ...rest, html: frame.toString('utf8', cut + 1) };
}

/** The bytes of a text, checked. */
export function readFrame({ pack, offset, length, crc }: TextPlace): Buffer {
  const frame = Buffer.allocUnsafe(length);
  let read = 0;
  try {
    read = readSync(descriptor(pack), frame, 0, length, offset);
  } catch (error) {
    throw new StoreError(`${damage}: ${error instanceof Error ? error.message : error}`);
  }
  if (read !== length || crc32(frame) !== crc) throw new StoreError(`${damage}: ${pack} is damaged.`);
  return frame;
}

/** Lets go of all pack files that were read, so that they can be removed or replaced. */
export function closePacks(): void {
  for (const fd of opened.values()) closeSync(fd);
  opened.clear();
}

function descriptor(pack: string): number {
  const known = opened.get(pack);
  if (known !== undefined) return known;
  const oldest = opened.entries().next().value;
  if (oldest && opened.size >= openAtOnce) {
    closeSync(oldest[1]);
    opened.delete(oldest[0]);
  }
  const fd = openSync(pack, 'r');
  opened.set(pack, fd);
  return fd;
}
