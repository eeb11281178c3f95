/**
 * The language that a tag is of, whatever its region: `en` of `en-GB`, so that articles of one language stand together in
 * lists and filters. A script that is not the language's usual one parts it: `zh-Hant` of `zh-TW`, `sr-Latn`.
 */
export function broadLanguage(tag: string): string {
  const known = broad.get(tag) ?? broaden(tag);
  broad.set(tag, known);
  return known;
}

const broad = new Map<string, string>();

function broaden(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    if (script === undefined || script === new Intl.Locale(language).maximize().script) return language;
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}
