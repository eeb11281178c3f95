import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { splitLines } from '../text/lines.ts';
import type { LineRange } from './page.ts';

/** A value of YAML with the lines it stands on: a text, a list or a mapping. Numbers, dates and `true` are texts too. */
export type YamlNode = { readonly lines: LineRange } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly YamlNode[] }
  | { readonly kind: 'map'; readonly entries: readonly YamlEntry[] }
);

/** One `key: value` of a mapping. A key that is no plain text is empty. */
export interface YamlEntry {
  readonly key: string;
  readonly line: number;
  readonly value: YamlNode;
}

/** What is wrong with a text of YAML, and in which of its lines. */
export interface YamlFault {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads YAML that strangers wrote: no aliases, no tags, nothing becomes a date, a number or an object of a program.
 * `root` is null where there is nothing. Text over `most` characters, or nested deeper than anyone writes, is a fault and
 * not parsed at all, as deep nesting can bring down the process. Lines are counted from `firstLine`.
 */
export function readYaml(
  text: string,
  firstLine = 1,
  most = 65_536,
): { readonly root: YamlNode | null; readonly faults: readonly YamlFault[] } {
  if (text.length > most)
    return { root: null, faults: [{ line: firstLine, message: `it is over ${most} characters` }] };
  const bound = boundOf(text, firstLine);
  if (bound !== undefined) return { root: null, faults: [bound] };
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: counter,
  });
  const lineOf = (at: number) => Math.max(1, counter.linePos(at).line) + firstLine - 1;
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    line: lineOf(error.pos[0]),
    message: wordsFor(error.code, error.message),
  }));
  return { root: document.contents === null ? null : nodeOf(document.contents, { lineOf, faults }), faults };
}

interface Reading {
  readonly lineOf: (at: number) => number;
  readonly faults: YamlFault[];
}

function nodeOf(node: Node, reading: Reading): YamlNode {
  const [from, to] = node.range ?? [0, 0];
  const lines: LineRange = [reading.lineOf(from), reading.lineOf(Math.max(from, to - 1))];
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): YamlEntry => {
      const line = reading.lineOf((key as Node | null)?.range?.[0] ?? from);
      return {
        key: isScalar(key) ? String(key.value) : '',
        line,
        value: value === null ? { kind: 'text', text: '', lines: [line, line] } : nodeOf(value as Node, reading),
      };
    });
    return { kind: 'map', entries, lines };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => nodeOf(item as Node, reading)), lines };
  if (isAlias(node)) reading.faults.push({ line: lines[0], message: 'aliases are not read; write the value itself' });
  return { kind: 'text', text: isScalar(node) ? String(node.value ?? '') : '', lines };
}

/** Deep nesting overflows the stack in the midst of the parser's work, where nothing can catch it. */
function boundOf(text: string, firstLine: number): YamlFault | undefined {
  let depth = 0;
  for (const [index, line] of splitLines(text).entries()) {
    for (const character of line) {
      if (character === '[' || character === '{') depth += 1;
      else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
    }
    const indent = line.search(/[^ ]/);
    const marks = line.match(/[-?:][ \t]/g)?.length ?? 0;
    if (depth > 50 || indent > 100 || (marks > 50 && /^\s*(?:[-?:]\s+){9}/.test(line))) {
      return { line: index + firstLine, message: 'it is nested too deeply; nothing of it is read' };
    }
  }
  return undefined;
}

function wordsFor(code: string, message: string): string {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'a value with a colon must stand in quotes';
  if (code === 'BAD_SCALAR_START') return 'a value that begins with this mark must stand in quotes';
  if (code === 'MISSING_CHAR') return message.replace(/^Missing closing (.).*$/, 'a closing $1 is missing');
  if (code === 'TAB_AS_INDENT') return 'indent with blanks, not with tabs';
  if (code === 'TAG_RESOLVE_FAILED') return 'tags are not read; write the value itself';
  return message.replace(/\s+/g, ' ');
}
