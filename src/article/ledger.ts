import type { Block, LineRange, Page } from '../input/page.ts';
import { LONGEST_LINE } from '../input/text.ts';
import type { Evidence, Removal } from '../rules/claim.ts';

/** Longest quote that the ledger keeps of one line, in UTF-16 units. */
export const LONGEST_QUOTE = 400;

/**
 * The removals of an article, whole: those the rules made, and every other line with something on it that is in no
 * block of the body and in no evidence (`unread` where no rule spoke of it, `front-matter` where the curator's front
 * matter stands), neighbours joined. Together with body and evidence they are the seed.
 */
export function completeLedger(
  page: Page,
  body: readonly Block[],
  evidence: readonly Evidence[],
  removed: readonly Removal[],
): readonly Removal[] {
  const covered = new Uint8Array(page.lines.length + 1);
  for (const parts of [body, evidence, removed]) for (const { lines } of parts) cover(covered, lines);
  const rest: Removal[] = [];
  const [from, to] = page.curation.frontMatter ?? [0, -1];
  for (let line = 1; line <= page.lines.length; line += 1) {
    const text = covered[line] === 1 ? '' : page.lines[line - 1]!.trim();
    if (text === '') continue;
    const rule = line >= from && line <= to ? 'front-matter' : page.format === 'html' ? 'markup' : 'unread';
    const last = rest.at(-1);
    const quote = text.slice(0, LONGEST_QUOTE);
    if (last && last.rule === rule && last.lines[1] === line - 1) {
      const joined = rule === 'markup' || last.quote.length > LONGEST_QUOTE ? last.quote : `${last.quote}\n${quote}`;
      rest[rest.length - 1] = { rule, lines: [last.lines[0], line], quote: joined };
    } else rest.push({ rule, lines: [line, line], quote });
  }
  for (let index = 0; index < page.lines.length && page.format !== 'html'; index += 1) {
    const line = page.lines[index]!;
    if (line.length <= LONGEST_LINE) continue;
    const quote = line.slice(LONGEST_LINE, LONGEST_LINE + LONGEST_QUOTE);
    rest.push({ rule: 'line-too-long', lines: [index + 1, index + 1], quote });
  }
  return [...removed, ...rest].sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
}

function cover(covered: Uint8Array, lines: LineRange): void {
  const end = Math.min(covered.length - 1, lines[1]);
  for (let line = Math.max(0, lines[0]); line <= end; line += 1) covered[line] = 1;
}
