/** An outlet the curator knows, from `archive.yaml`. */
export interface KnownOutlet {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** BCP 47. */
  readonly language?: string;
  /** How this outlet writes numeric dates. */
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** IANA time zone. */
  readonly zone?: string;
}

/** `archive.yaml` of a seeds folder: the site's identity and what the curator knows. */
export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Absolute address that the archive is published at, for feeds, sitemap and permanent links; without it they are relative or left out. */
  readonly address?: string;
  /** BCP 47 language of the interface. */
  readonly language: string;
  /** Every language that the site can be read in, `language` first; absent where that is the only one. */
  readonly languages?: readonly string[];
  readonly contact?: string;
  readonly rights?: string;
  readonly outlets: readonly KnownOutlet[];
}
