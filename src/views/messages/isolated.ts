/** Words of another language inside a sentence, kept apart from it by direction (Unicode's isolates). */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
