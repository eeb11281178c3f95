/** The mark of a footnote, which is no word and no section. */
export const noteMark = /<sup><a [^>]*>[^<]*<\/a><\/sup>/g;

/** The words of a body's HTML: tags inside a line join what they part, all others part it. */
export function plainText(html: string): string {
  return html
    .replace(noteMark, ' ')
    .replace(/<\/?(?:a|code|del|em|strong)(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>/g, '')
    .replace(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/g, ' ')
    .replace(
      /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
      (_, hex?: string, decimal?: string, name?: string) =>
        name ? (names[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    );
}

const names: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
