import type { Passage } from '../passages.ts';

/** "JAMIL KARAM" as the text itself writes it elsewhere, or in title case; any other name as it is. */
export function readableCase(name: string, passages: readonly Passage[]): string {
  // "KT", "KAI編集部": initials, and Latin letters within signs of East Asia, stay as they are.
  const capitals = name === name.toUpperCase() && /\p{Lu}/u.test(name) && !/^\p{Lu}{1,3}$|[\u3040-\u9fff]/u.test(name);
  if (!capitals && !/\s\p{Lu}{3,}$/u.test(name)) return name;
  const folded = name.toLowerCase();
  for (const { text } of passages) {
    const at = text.toLowerCase().indexOf(folded);
    const written = at < 0 ? '' : text.slice(at, at + name.length);
    if (written !== '' && written !== name && /^\p{Lu}\p{Ll}/u.test(written)) return written;
  }
  return capitals
    ? folded.replace(/(?<![\p{L}\p{M}’'])\p{L}|(?<=\b(?:[od][’']|mc))\p{L}(?=\p{L}{3})/gu, (letter) =>
        letter.toUpperCase(),
      )
    : name;
}
