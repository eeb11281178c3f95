/** Reads a file of gzip and JSON. */
export async function readPacked<T>(address: string): Promise<T> {
  return JSON.parse(await readPackedText(address));
}

/** Reads a file of gzip and text. (Hosts know no type for it, so no browser unpacks it by itself.) */
export async function readPackedText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} for ${address}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
}
