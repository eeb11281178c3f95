import { type Evidence, FIELDS } from '../rules/claim.ts';
import type { Article } from './article.ts';

/** How parts of an explanation stand out; each gives its text back as it is to be printed. */
export interface Tones {
  readonly name: (text: string) => string;
  readonly value: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly warning: (text: string) => string;
}

/** An article's fields with rule, lines and quote, what was overruled, why a field is missing, and every removal, as lines to print. */
export function explainArticle(article: Article, tones: Tones): readonly string[] {
  const lines = [tones.name(article.source), ''];
  for (const field of FIELDS) {
    const evidence = article.evidence[field];
    const value = field === 'authors' ? article.authors.join('; ') : article[field];
    if (!evidence) {
      lines.push(
        `${tones.name(field.padEnd(13))} ${tones.warning('missing')}: ${article.missing[field] ?? 'the source does not say'}`,
      );
      continue;
    }
    lines.push(
      `${tones.name(field.padEnd(13))} ${tones.value(value ?? '')}`,
      `${' '.repeat(14)}${tones.quiet(placeOf(evidence))}`,
    );
    for (const other of evidence.others ?? [])
      lines.push(`${' '.repeat(14)}${tones.quiet(`not ${JSON.stringify(other.value)}: ${placeOf(other)}`)}`);
  }
  lines.push('', tones.name(`Removals: ${article.removed.length}`));
  for (const removal of article.removed)
    lines.push(
      `${linesOf(removal).padStart(11)}  ${tones.warning(removal.rule.padEnd(20))} ${tones.quiet(clip(removal.quote))}`,
    );
  return lines;
}

function placeOf(evidence: Evidence): string {
  return `${evidence.rule}, ${linesOf(evidence)}: “${clip(evidence.quote)}”`;
}

function linesOf({ lines: [from, to] }: Evidence): string {
  return from === to ? `line ${from}` : `lines ${from}-${to}`;
}

function clip(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 110 ? `${plain.slice(0, 109)}…` : plain;
}
