/** Marks that open a quotation and those that close it; the German opening mark is met by the English one. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
];

/** Whether a place of a paragraph, in UTF-16 units, stands inside quotation marks: what is said there anybody says. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if ((before.split('"').length - 1) % 2 === 1) return true;
  return PAIRS.some(
    ([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close) && (open !== '“' || !before.includes('„')),
  );
}
