import type { Block, LineRange, Page } from '../input/page.ts';
import type { Settings } from '../input/settings.ts';
import type { Problem } from '../text/problem.ts';

/** Fields of a record that carry evidence, in the order they are told in. */
export const FIELDS = [
  'title',
  'outlet',
  'authors',
  'date',
  'originalDate',
  'updated',
  'basedOn',
  'language',
  'url',
] as const;

export type FieldName = (typeof FIELDS)[number];

/** Where a value was read: the rule that read it, the lines it stands on, the words themselves. */
export interface Evidence {
  readonly rule: string;
  readonly lines: LineRange;
  readonly quote: string;
}

/** Lines of the seed that are in no field, the rule that took them out, and their words. */
export type Removal = Evidence;

/** One rule's answer for one field. `values` has one entry, but for authors. */
export interface Claim {
  readonly field: FieldName;
  readonly values: readonly string[];
  readonly evidence: Evidence;
  /** From 0 to 100. The strongest wins; two of the same strength that differ cancel each other out. */
  readonly strength: number;
}

/** What the rules make of a page: claims for its fields, the blocks of its body in order, and what was cut. */
export interface Reading {
  readonly claims: readonly Claim[];
  readonly body: readonly Block[];
  readonly removed: readonly Removal[];
  readonly problems: readonly Problem[];
}

/** A way of reading a page; one for running text, one for saved HTML. */
export type Reader = (page: Page, settings: Settings) => Reading;
