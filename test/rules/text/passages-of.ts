import type { Settings } from '../../../src/input/settings.ts';
import { readText } from '../../../src/input/text.ts';
import type { FieldName, Reading } from '../../../src/rules/claim.ts';
import type { Headline } from '../../../src/rules/text/headline.ts';
import { findHeadline } from '../../../src/rules/text/headline.ts';
import { measurePassages, type Passage } from '../../../src/rules/text/passages.ts';
import { readRunningText } from '../../../src/rules/text/read.ts';
import { findSpans, type Span } from '../../../src/rules/text/span.ts';

export const settings: Settings = { title: 'Archive', description: '', language: 'en', outlets: [] };

/** Three paragraphs about one thing, for a text to have a body; none of them has a date, a name's marker or a link. */
export const PARAGRAPHS = [
  'The ferry stayed in the harbour for a third day, and the baker of Dunmarrow counted what was left of the flour before the shop opened.',
  'Nobody on the council would say when the ferry might leave the harbour again, or who had told the crew to wait for the new engine.',
  'The storm had torn two planks from the pier, the harbour master said, and the ferry would wait until both of them were replaced.',
] as const;

/** The same, a block of a seed. */
export const BODY = PARAGRAPHS.join('\n\n');

/** The lines of a text file, measured. */
export function passagesOf(text: string, format: 'text' | 'markdown' = 'text'): readonly Passage[] {
  return measurePassages(
    readText(`seed.${format === 'text' ? 'txt' : 'md'}`, text.split('\n'), format, { fields: {} }),
  );
}

/** Passages with the span of their text and its headline, as the rules for fields take them. */
export function locate(
  text: string,
  format: 'text' | 'markdown' = 'text',
): { passages: readonly Passage[]; span: Span; headline: Headline | null } {
  const passages = passagesOf(text, format);
  const span = findSpans(passages)[0]!;
  return { passages, span, headline: findHeadline(passages, span) };
}

/** What the rules read in a text. */
export function reading(text: string, format: 'text' | 'markdown' = 'text', known: Settings = settings): Reading {
  return readRunningText(readText('seed.txt', text.split('\n'), format, { fields: {} }), known);
}

/** The strongest claim for a field, as its values. */
export function valuesOf({ claims }: Pick<Reading, 'claims'>, field: FieldName): readonly string[] | null {
  return (
    [...claims].filter((claim) => claim.field === field).sort((a, b) => b.strength - a.strength)[0]?.values ?? null
  );
}
