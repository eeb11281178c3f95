import { splitLines } from '../text/lines.ts';
import type { Problem } from '../text/problem.ts';
import { decodeText } from './decode.ts';
import { formatOf } from './formats.ts';
import { readFrontMatter } from './frontmatter.ts';
import { readHtml } from './html.ts';
import type { Page } from './page.ts';
import { printableLines, printableText } from './printable.ts';
import { SeedError } from './seed.ts';
import { readSidecar } from './sidecar.ts';
import { readText } from './text.ts';

/** A seed's bytes, and its sidecar if it has one. */
export interface ReadInput {
  /** Path inside the seeds folder. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: { readonly source: string; readonly text: string };
}

/**
 * A seed as a page: decoded, its front matter and sidecar read, cut into blocks by its format. Throws `SeedError` where
 * there is nothing to read: an empty file, or one that is no text whatever its ending says.
 */
export function readPage({ source, bytes, sidecar }: ReadInput): Page {
  const format = formatOf(source) ?? 'text';
  const problems: Problem[] = [];
  const printable = printableText(bytes);
  const text = printable ?? decoded(source, bytes, format, problems);
  if (text.trim() === '')
    throw new SeedError({ source, code: 'empty', seen: '', advice: 'there is nothing in it; fill it or remove it' });
  const beside = sidecar ? readSidecar(sidecar.source, sidecar.text) : { fields: {}, problems: [] };
  if (format === 'html') {
    const page = readHtml(source, text, { fields: beside.fields });
    return { ...page, problems: [...problems, ...beside.problems, ...page.problems] };
  }
  const lines = printable === undefined ? splitLines(text) : printableLines(bytes, text);
  const front = readFrontMatter(source, lines);
  const curation = { ...front.curation, fields: { ...beside.fields, ...front.curation.fields } };
  const isPlain = printable !== undefined && !/ {2}/.test(text);
  const page = readText(source, lines, format, curation, { whole: text, isPlain });
  return { ...page, problems: [...problems, ...front.problems, ...beside.problems, ...page.problems] };
}

/** The text of bytes in any encoding. */
function decoded(source: string, bytes: Uint8Array, format: Page['format'], problems: Problem[]): string {
  const read = decodeText(bytes, format === 'html' ? 'html' : undefined);
  if ('binary' in read) {
    const advice = 'the file holds no text; convert it to .txt, .md or .html';
    throw new SeedError({ source, code: 'not-text', seen: read.kind, advice });
  }
  if (read.assumed) {
    const advice = 'nothing in the file says its encoding; save it as UTF-8 if letters look wrong';
    problems.push({ source, code: 'encoding-assumed', seen: read.encoding, advice });
  }
  return read.text;
}
