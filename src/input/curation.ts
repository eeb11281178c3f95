import type { LineRange } from './page.ts';

/** Fields that a curator may state in front matter or in a sidecar. */
export type CuratedField =
  | 'title'
  | 'outlet'
  | 'authors'
  | 'date'
  | 'originalDate'
  | 'updated'
  | 'basedOn'
  | 'language'
  | 'url'
  | 'aliases';

/** A curator's word on one field, with where it stands. `authors` and `aliases` may hold several values. */
export interface CuratedValue {
  readonly values: readonly string[];
  /** Lines of the seed (front matter) or of the sidecar. */
  readonly lines: LineRange;
  readonly quote: string;
  /** `front-matter` (in the seed) or `sidecar` (NAME.meta.yaml beside it). */
  readonly from: 'front-matter' | 'sidecar';
}

/** All that the curator says of one seed; front matter wins over the sidecar. */
export interface Curation {
  readonly fields: { readonly [field in CuratedField]?: CuratedValue };
  /** Lines of the seed that front matter takes up, fences included; absent where there is none. */
  readonly frontMatter?: LineRange;
}
