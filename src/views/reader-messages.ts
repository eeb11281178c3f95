/** The words around an article's text: its three views, the links of its sections, how pages are to look. */
export interface ReaderMessages {
  readonly views: {
    readonly label: string;
    readonly cleaned: string;
    readonly removed: string;
    readonly original: string;
    readonly removedNote: string;
    readonly originalNote: string;
    /** Over what was taken out: `lines` as in "lines 3 to 5", and the reason. */
    readonly cut: (lines: string, reason: string) => string;
  };
  /** Stands before the files of an article's reference. */
  readonly references: string;
  readonly table: string;
  readonly sectionLink: string;
  /** What is said when that link has been copied. */
  readonly copied: string;
  readonly settings: SettingsMessages;
}

/** The words of the reading settings. */
export interface SettingsMessages {
  readonly label: string;
  readonly scheme: string;
  readonly schemes: { readonly system: string; readonly light: string; readonly dark: string };
  readonly size: string;
  readonly sizes: { readonly small: string; readonly normal: string; readonly large: string };
  readonly measure: string;
  readonly measures: { readonly narrow: string; readonly normal: string; readonly wide: string };
  readonly shortcuts: string;
  /** What the keys do, as pairs of key and words. */
  readonly keys: readonly (readonly [key: string, does: string])[];
}
