import type { SettingsMessages } from './reader-messages.ts';

/** The reading settings as the masthead prints them. */
export interface SettingsView {
  readonly label: string;
  readonly choices: readonly {
    readonly name: 'scheme' | 'size' | 'measure';
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly text: string }[];
  }[];
  readonly shortcuts: string;
  /** What the keys do, as pairs of key and words. */
  readonly keys: SettingsMessages['keys'];
}

/** The reading settings in the words of the interface. */
export function settingsOf(words: SettingsMessages): SettingsView {
  const options = (texts: { readonly [value: string]: string }) =>
    Object.entries(texts).map(([value, text]) => ({ value, text }));
  return {
    label: words.label,
    choices: [
      { name: 'scheme', label: words.scheme, options: options(words.schemes) },
      { name: 'size', label: words.size, options: options(words.sizes) },
      { name: 'measure', label: words.measure, options: options(words.measures) },
    ],
    shortcuts: words.shortcuts,
    keys: words.keys,
  };
}
