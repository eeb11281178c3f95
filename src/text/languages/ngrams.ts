/** The table of eld: for each piece of a word how much it speaks for each language, both by numbers. */
export interface Ngrams {
  readonly [ngram: string]: { readonly [language: string]: number } | undefined;
}

/**
 * A table as one text, sorted: a line for each piece, behind a tab two characters for each language. Pieces hold neither
 * tabs nor line ends.
 */
export function packNgrams(ngrams: Ngrams): string {
  return Object.keys(ngrams)
    .sort()
    .map((ngram) => {
      const pairs = Object.entries(ngrams[ngram]!).flat();
      return `${ngram}\t${String.fromCharCode(...pairs.map((value) => Number(value) + FIRST))}`;
    })
    .join('\n');
}

/**
 * A packed table that is asked as it was before: a piece is looked up and unpacked each time. As an object of objects the
 * table takes longer to make than a hundred articles to read, and ten times the memory.
 */
export function openNgrams(packed: string): Ngrams {
  const lines = packed.split('\n');
  return new Proxy<Ngrams>({}, { get: (_, ngram) => (typeof ngram === 'string' ? find(lines, ngram) : undefined) });
}

/** Characters before this one would have to be escaped. */
const FIRST = 0x23;

function find(lines: readonly string[], ngram: string): Ngrams[string] {
  const start = `${ngram}\t`;
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = lines[middle]!;
    if (line.startsWith(start)) return unpack(line, start.length);
    if (line.slice(0, line.indexOf('\t')) < ngram) low = middle + 1;
    else high = middle;
  }
  return undefined;
}

function unpack(line: string, from: number): { readonly [language: string]: number } {
  const weights: { [language: string]: number } = {};
  for (let at = from; at < line.length; at += 2) {
    weights[line.charCodeAt(at) - FIRST] = line.charCodeAt(at + 1) - FIRST;
  }
  return weights;
}
