/** How letters of Cyrillic and Greek are written in Latin addresses; the first is the commonest. */
const LATIN: { readonly [letter: string]: string } = {
  а: 'a',
  б: 'b',
  в: 'v|w',
  г: 'g|h',
  ґ: 'g',
  д: 'd',
  ђ: 'dj',
  е: 'e|ye',
  ё: 'e|yo|jo|io',
  є: 'ye|ie|je|e',
  ж: 'zh|z|j',
  з: 'z',
  // Comparison takes the breve off "й".
  и: 'i|y|j',
  і: 'i',
  ї: 'yi|i|ji',
  й: 'y|i|j',
  ј: 'j',
  к: 'k|c',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u|ou',
  ў: 'u|w',
  ф: 'f',
  х: 'kh|h|x',
  ц: 'ts|c|tz',
  ч: 'ch|c',
  џ: 'dz',
  ш: 'sh|s',
  щ: 'shch|sch|sht',
  ъ: 'a|',
  ы: 'y|i',
  ь: '',
  э: 'e',
  ю: 'yu|ju|iu|u',
  я: 'ya|ja|ia',
  α: 'a',
  β: 'v|b',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i|h',
  θ: 'th',
  ι: 'i',
  κ: 'k|c',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x|ks',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y|i|u',
  φ: 'f|ph',
  χ: 'ch|x|h',
  ψ: 'ps',
  ω: 'o|w',
};
/** Longest name that is compared, in letters. */
const LONGEST = 40;

/** Whether a name in Cyrillic or Greek is spelt by Latin letters: "причал" by "prichal". Both are letters and digits alone, small. */
export function isTransliterated(name: string, latin: string): boolean {
  if (name.length > LONGEST || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return false;
  // Where each reading of the letters so far ends: a few places, however many readings there are.
  let ends = new Set([0]);
  for (const letter of name) {
    const next = new Set<number>();
    for (const at of ends)
      for (const way of (LATIN[letter] ?? letter).split('|')) if (latin.startsWith(way, at)) next.add(at + way.length);
    if (next.size === 0) return false;
    ends = next;
  }
  return ends.has(latin.length);
}
