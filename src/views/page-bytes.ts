/** A part of many pages as UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * A page as UTF-8, made of its parts in their order. It lies in a piece of memory that it shares with other pages: beside
 * what the collector looks after, which would copy the text of every page as long as any of its shard is printed.
 */
export function joinPage(parts: readonly (string | Uint8Array)[]): Uint8Array {
  let most = 0;
  // A UTF-16 unit takes three bytes at most.
  for (const part of parts) most += typeof part === 'string' ? part.length * 3 : part.length;
  // Memory that has moved to another thread has no length any more.
  if (room.length - used < most) [room, used] = [roomFor(most), 0];
  const start = used;
  for (const part of parts) {
    if (typeof part === 'string') used += room.write(part, used);
    else {
      room.set(part, used);
      used += part.length;
    }
  }
  // No Buffer: Eleventy makes a string of these.
  return new Uint8Array(room.buffer, start, used - start);
}

/** The memory that pages lie in: what is to move with them to another thread. */
export function memoryOf(pages: Iterable<Uint8Array>): readonly ArrayBuffer[] {
  const memory = new Set<ArrayBuffer>();
  for (const { buffer } of pages) if (buffer instanceof ArrayBuffer) memory.add(buffer);
  return [...memory];
}

/** Prints later pages to memory of pages that nobody reads any more: fresh memory makes the collector look at everything. */
export function reuseMemory(memory: readonly ArrayBuffer[]): void {
  for (const one of memory) spare.push(Buffer.from(one));
}

/** Bytes of one piece of memory. */
const roomSize = 1 << 20;

const spare: Buffer<ArrayBufferLike>[] = [];
let room: Buffer<ArrayBufferLike> = Buffer.alloc(0);
let used = 0;

function roomFor(most: number): Buffer<ArrayBufferLike> {
  const known = most <= roomSize ? spare.pop() : undefined;
  return known ?? Buffer.allocUnsafeSlow(Math.max(most, roomSize));
}
