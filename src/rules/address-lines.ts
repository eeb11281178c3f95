/** "URL: https://…", "Permalink: …", "Read the original at …", "URL to article: …" under a page's print view. */
const ADDRESS =
  /^(?:url|link|permalink|permanent link|canonical|address|adresse|original|source url|web|article link|(?:url|link|address) (?:to|of) (?:this |the )?article|article (?:url|address)|(?:url|link|adresse) (?:zum|des) artikels?|(?:url|adresse|lien) de l['’]article|(?:url|enlace|dirección) del artículo|(?:url|link|indirizzo) dell['’]articolo)\s?[:：]\s*<?(https?:\/\/\S{4,500}?)>?$/iu;

/** The address that a line labels as the article's own; null where it labels none. */
export function readAddressLine(text: string): string | null {
  return ADDRESS.exec(text)?.[1] ?? null;
}
