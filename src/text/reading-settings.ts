/**
 * What readers may set on every page, with the values of each; the first is what holds where nothing is set. The style
 * sheet knows them as `data-` attributes of the page.
 */
export const readingSettings = {
  scheme: ['system', 'light', 'dark'],
  size: ['normal', 'small', 'large'],
  measure: ['normal', 'narrow', 'wide'],
  shortcuts: ['on', 'off'],
  list: ['full', 'compact'],
} as const;

export type SettingName = keyof typeof readingSettings;

/** A value for each setting. */
export type ReadingSettings = { readonly [name in SettingName]: (typeof readingSettings)[name][number] };

/** The settings that a text holds, as JSON; what is missing, unknown or no JSON is as where nothing is set. */
export function readSettings(text: string | null): ReadingSettings {
  const stored = parse(text);
  return {
    scheme: oneOf(readingSettings.scheme, stored.scheme),
    size: oneOf(readingSettings.size, stored.size),
    measure: oneOf(readingSettings.measure, stored.measure),
    shortcuts: oneOf(readingSettings.shortcuts, stored.shortcuts),
    list: oneOf(readingSettings.list, stored.list),
  };
}

function oneOf<Value>(values: readonly [Value, ...Value[]], wish: unknown): Value {
  return values.find((value) => value === wish) ?? values[0];
}

function parse(text: string | null): { readonly [name: string]: unknown } {
  try {
    return Object(JSON.parse(text ?? 'null'));
  } catch {
    return {};
  }
}
