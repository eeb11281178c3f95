/**
 * A whole number below 2 ** 32 made of a text's length and some of its characters, for tables in which two texts may take
 * each other's place: a map would look at every character of each text before it knows the place.
 */
export function signatureOf(text: string): number {
  const last = text.length - 1;
  if (last < 0) return 0;
  let sum = Math.imul(text.charCodeAt(0), 31) + text.length;
  sum = Math.imul(sum, 31) + text.charCodeAt(last >> 2);
  sum = Math.imul(sum, 31) + text.charCodeAt(last >> 1);
  sum = Math.imul(sum, 31) + text.charCodeAt(last - (last >> 2));
  sum = Math.imul(sum, 31) + text.charCodeAt(last > 0 ? last - 1 : 0);
  return Math.imul(Math.imul(sum, 31) + text.charCodeAt(last), 0x9e3779b1) >>> 0;
}
