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
  if (room.length - used < most) [room, used] = [Buffer.allocUnsafeSlow(Math.max(most, roomSize)), 0];
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

/** Bytes of one piece of memory. */
const roomSize = 1 << 20;

let room = Buffer.alloc(0);
let used = 0;
