/** Marks that part a headline from the outlet's name in a page's title. */
const PARTING = /\s+[|–—•·»:-]\s+|\s*[|｜]\s*|\s+::\s+|\s+<\s+/u;

/** A headline for comparison: letters and digits only. */
export function headlineKey(text: string): string {
  const lower = text.toLowerCase();
  // What is plain Latin, most of what is read, needs neither normalising nor a look at scripts.
  if (!/[^\0-\x7f]/.test(lower)) return lower.replace(/[^a-z\d]+/g, '');
  return lower.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/**
 * A page's title without what follows its last bars or dashes ("Strike ends | News | The Courier"), with the parts cut;
 * null where nothing parts it or what would be left is shorter than what is cut.
 */
export function splitTitle(text: string): { title: string; rest: readonly string[] } | null {
  const bar = /\s*[|｜]\s*/u.test(text);
  const parts = text.split(bar ? /\s*[|｜]\s*/u : PARTING);
  if (parts.length < 2 || parts.length > 5) return null;
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const at = parts.indexOf(longest);
  const rest = parts.filter((_, index) => index !== at);
  if (longest.length < 15 || rest.some((part) => part.length > 45 || part.length > longest.length * 0.8)) return null;
  // "Berlin - what now?": a dash inside a headline; the outlet's name is at its end, with a capital, without a sentence.
  if (
    !bar &&
    (at !== 0 ||
      rest.some((part) => !/^[\p{Lu}\p{Lo}\d]/u.test(part) || /[?!]$/.test(part) || part.split(' ').length > 5))
  )
    return null;
  return { title: longest.trim(), rest: rest.map((part) => part.trim()).filter(Boolean) };
}
