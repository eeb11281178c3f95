import type { Root } from 'mdast';
import type { LineRange } from '../input/page.ts';
import type { Evidence, FieldName, Removal } from '../rules/claim.ts';
import type { Problem } from '../text/problem.ts';

/** A field's evidence, with the values that were overruled. */
export interface FieldEvidence extends Evidence {
  readonly others?: readonly (Evidence & { readonly value: string })[];
}

/**
 * One passage of the source: a top-level block of the body or a removal, each by its index, or lines that a field was
 * read from and that neither of them holds.
 */
export type Passage = BodyPassage | RemovedPassage | FieldPassage;

export interface BodyPassage {
  readonly block: number;
  readonly lines: LineRange;
}

export interface RemovedPassage {
  readonly removal: number;
  /** All of its words, where the ledger's quote is only their beginning. */
  readonly text?: string;
}

export interface FieldPassage {
  readonly fields: readonly FieldName[];
  readonly lines: LineRange;
  readonly text: string;
}

/**
 * What Backfile knows of one seed. A field is a value with evidence, or it is null (`[]` for authors) and `missing`
 * says why.
 */
export interface Article {
  /** The seed's path without its ending, safe for addresses; the page is `/articles/<id>/`. */
  readonly id: string;
  /** Path inside the seeds folder. */
  readonly source: string;
  readonly title: string | null;
  /** Who published this text, not who is credited in it. */
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** Publication by this outlet: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string | null;
  /** Where the text says it is a reprint: the date of what it reprints. */
  readonly originalDate: string | null;
  /** Last update the source states. */
  readonly updated: string | null;
  /** The source the text credits. */
  readonly basedOn: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** The article's own address, where the seed holds it. */
  readonly url: string | null;
  /** The article as a Markdown tree: no title, byline, date stamp or chrome. */
  readonly body: Root;
  readonly evidence: { readonly [field in FieldName]?: FieldEvidence };
  /** Fields whose value is an inference rather than a statement: from a weak sign, or from how the text reads. */
  readonly inferred: readonly FieldName[];
  /** For each field without a value, why there is none. */
  readonly missing: { readonly [field in FieldName]?: string };
  readonly removed: readonly Removal[];
  /** The whole source in its own order: every block of the body and every removal once, and the fields' lines. */
  readonly passages: readonly Passage[];
  /** Older ids that redirect to this article. */
  readonly aliases: readonly string[];
  readonly problems: readonly Problem[];
}
