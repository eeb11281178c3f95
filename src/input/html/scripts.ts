/**
 * A page without the inside of its scripts and styles, half of what a saved page weighs, and without the paths of its
 * drawings; JSON-LD stays, and so does every line end, so lines keep their numbers. What is not plainly a whole script is
 * left for the parser.
 */
export function emptyScripts(source: string): string {
  const kept: string[] = [];
  let from = 0;
  let at = nextOpening(source, 0);
  while (at !== null) {
    const { name, start, end } = at;
    if (end === -1) break;
    if (name === 'svg') {
      const inside = source.slice(start, end);
      kept.push(source.slice(from, start), inside.replace(PATHS, '$1'));
      from = end;
    } else if (name !== '' && end - start > WORTHWHILE) {
      const inside = source.slice(start, end);
      // In a script that holds `<!--`, a closing tag may be text.
      if (name === 'style' || !inside.includes('<!--')) {
        kept.push(source.slice(from, start), '\n'.repeat(countLineEnds(inside)));
        from = end;
      }
    }
    at = nextOpening(source, end);
  }
  return from === 0 ? source : kept.join('') + source.slice(from);
}

/** Shorter scripts cost less to parse than to cut. */
const WORTHWHILE = 40;

interface Opening {
  /** `script`, `style`, `svg`; empty for a comment. */
  readonly name: string;
  /** After the start tag. */
  readonly start: number;
  /** Before the end tag, after a comment; -1 where there is none. */
  readonly end: number;
}

function nextOpening(source: string, from: number): Opening | null {
  OPENING.lastIndex = from;
  for (let match = OPENING.exec(source); match !== null; match = OPENING.exec(source)) {
    const start = OPENING.lastIndex;
    const name = match[1]?.toLowerCase() ?? '';
    if (name === '') {
      const close = source.indexOf('-->', start - 2);
      return { name, start, end: close === -1 ? -1 : close + 3 };
    }
    if (name === 'script' && /ld\+json/i.test(match[0])) continue;
    const closing = CLOSING[name as 'script' | 'style' | 'svg'];
    closing.lastIndex = start;
    return { name, start, end: closing.exec(source)?.index ?? -1 };
  }
  return null;
}

const OPENING = /<!--|<(script|style|svg)(?=[\s>/])[^<>]{0,2000}>/gi;
const CLOSING = { script: /<\/script(?=[\s>/])/gi, style: /<\/style(?=[\s>/])/gi, svg: /<\/svg(?=[\s>/])/gi };
/** `<path d="M10 20l4-4z">`: nothing but numbers and a few letters, in one line. */
const PATHS = /(<path\b[^<>]*?\s)d="[\d .,a-zA-Z+-]*"/g;

/** Line ends as HTML counts them: `\r\n`, `\n`, or `\r` alone. */
function countLineEnds(text: string): number {
  if (text.includes('\r')) return text.match(/\r\n?|\n/g)!.length;
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
