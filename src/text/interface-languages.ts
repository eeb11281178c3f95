/** Codes of the languages that the interface has words in. */
export const interfaceLanguages = ['en', 'ar', 'fa', 'he', 'de', 'fr', 'es', 'ja'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The language of the interface that a tag asks for: `de` for `de-AT`; null where there are no words in it. */
export function interfaceLanguageOf(tag: string): InterfaceLanguage | null {
  const primary = tag.split('-')[0]?.toLowerCase();
  return interfaceLanguages.find((language) => language === primary) ?? null;
}
