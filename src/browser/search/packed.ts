/**
 * Reads a file of gzip. (Hosts know no type for it, so no browser unpacks it by itself.) It is there whole before it is
 * unpacked: nothing then waits for a stream of the network's that nobody holds any more.
 */
export async function readPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const packed = await response.arrayBuffer();
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // What is wrong with the file, whoever reads the other end is told.
  writer.write(packed).catch(() => {});
  writer.close().catch(() => {});
  return new Uint8Array(await new Response(readable).arrayBuffer());
}
