import { createRequire } from 'node:module';
import type { Problem } from '../text/problem.ts';
import type { Curation } from './curation.ts';
import { isFieldName, type Named, readFields } from './fields.ts';

const require = createRequire(import.meta.url);

/** What the beginning of a seed says of it. */
export interface FrontMatter {
  readonly curation: Curation;
  /** Number of the line at which the seed's text begins: 1 where there is no front matter. */
  readonly firstLine: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads front matter between `---` lines at the top of a seed, given its lines. Nothing in it is ever run: a word after
 * the opening `---`, which would name a language, is refused. Lines between fences that are no fields (a paragraph
 * between two rules, say) are no front matter and stay text.
 */
export function readFrontMatter(source: string, lines: readonly string[]): FrontMatter {
  const none: FrontMatter = { curation: { fields: {} }, firstLine: 1, problems: [] };
  const opening = lines[0]?.replace(/^\ufeff/, '').trimEnd() ?? '';
  if (!opening.startsWith('---')) return none;
  const closing = closingOf(lines);
  if (closing === undefined) return none;
  const frontMatter = [1, closing + 1] as const;
  const firstLine = closing + 2;
  if (languages.test(opening)) {
    const advice = 'only YAML is read as front matter; write --- alone on the first line';
    const problem: Problem = { source, line: 1, code: 'front-matter-refused', seen: opening, advice };
    return { curation: { fields: {}, frontMatter }, firstLine, problems: [problem] };
  }
  if (opening !== '---') return none;
  const found = readBlock(source, lines.slice(1, closing));
  if (found === undefined || !isMeant(found.keys, found.problems)) return none;
  return { curation: { fields: found.fields, frontMatter }, firstLine, problems: found.problems };
}

/** Index of the closing fence, within the first 500 lines. A rule or a word behind dashes before it says: this is text. */
function closingOf(lines: readonly string[]): number | undefined {
  const most = Math.min(lines.length, 500);
  for (let index = 1; index < most; index += 1) {
    const line = lines[index] ?? '';
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) return index;
    if (line.startsWith('---')) return undefined;
  }
  return undefined;
}

/** Languages that front matter is written in elsewhere; some of them are programs. */
const languages =
  /^---[ \t]*(?:ya?ml|json5?|toml|cson|js|jsx?|javascript|mjs|cjs|ts|typescript|coffee|coffeescript|cs|lisp)$/i;

/**
 * gray-matter with one engine that reads YAML behind its own fence, and none that runs anything. Options are always
 * passed: without them its results are cached and shared. What it gives the engine begins with the rest of line 1.
 */
function readBlock(source: string, lines: readonly string[]): Named | undefined {
  let found: Named | undefined;
  const yaml = (text: string): object => {
    found = readFields(text, { source, from: 'front-matter', firstLine: 1 });
    return {};
  };
  const refuse = (): never => {
    throw new Error('only YAML is read as front matter');
  };
  const engines = { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse };
  // Loaded here: most seeds have no front matter.
  const matter: typeof import('gray-matter') = require('gray-matter');
  matter(['---', ...lines, '---', ''].join('\n'), { language: 'yaml', engines });
  return found;
}

/** Keys that name fields, or are all written as programs write them; "Correction: ..." between rules is text. */
function isMeant(keys: readonly string[], problems: readonly Problem[]): boolean {
  return problems.length > 0 || keys.some(isFieldName) || keys.every((key) => /^[a-z_][\w-]*$/.test(key));
}
