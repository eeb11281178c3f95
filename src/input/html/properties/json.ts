/** The value of a JSON text, repaired where it is broken in a way that has one reading only; null where it has none. */
export function readJson(source: string): unknown {
  if (source.length > LONGEST) return null;
  const text = unwrap(source);
  for (const attempt of [text, repair(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none.
    }
  }
  return null;
}

const LONGEST = 2_000_000;

/** Takes off what stands around the object: `<!--`, `//<![CDATA[`, `;`, byte order marks. */
function unwrap(source: string): string {
  let text = source.trim();
  for (const [before, after] of WRAPPINGS) {
    if (text.startsWith(before)) text = text.slice(before.length).trimStart();
    if (text.endsWith(after)) text = text.slice(0, -after.length).trimEnd();
  }
  return text;
}

const WRAPPINGS = [
  ['\ufeff', ';'],
  ['//', ']]>'],
  ['<![CDATA[', '//'],
  ['<!--', '-->'],
  ['//', ';'],
] as const;

/**
 * Mends what the tools that print JSON-LD break: raw line ends inside strings, escapes JSON does not know (`\'`), commas
 * before a closing bracket or doubled, and braces that are not closed at the end.
 */
function repair(text: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let string = false;
  let comma = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (string) {
      if (char === '\\') {
        const next = text[at + 1] ?? '';
        out.push('"\\/bfnrtu'.includes(next) ? char + next : next);
        at += 1;
      } else out.push(char < ' ' ? ' ' : char);
      string = char !== '"';
      continue;
    }
    if (char === ',') comma = true;
    else if (char <= ' ') out.push(char);
    else {
      const closes = char === '}' || char === ']';
      if (comma && !closes && out.length > 0) out.push(',');
      comma = false;
      if (closes) open.pop();
      if (char === '{') open.push('}');
      if (char === '[') open.push(']');
      string = char === '"';
      out.push(char);
    }
  }
  return out.join('') + (string ? '' : open.reverse().join(''));
}

/**
 * Where a string stands in a JSON text as the value of a key: the offset of the key's quotation mark and of the end, or
 * null. Values are compared as JSON reads them, so escapes do not matter.
 */
export function findValue(text: string, key: string, value: string): readonly [from: number, to: number] | null {
  const quoted = `"${key}"`;
  for (let at = text.indexOf(quoted); at !== -1; at = text.indexOf(quoted, at + 1)) {
    const colon = /^\s*:\s*(?=["[{])/.exec(text.slice(at + quoted.length, at + quoted.length + 80));
    if (colon === null) continue;
    const start = at + quoted.length + colon[0].length;
    if (text[start] !== '"') continue;
    const end = endOfString(text, start);
    if (end !== null && readString(text.slice(start, end)) === value) return [at, end];
  }
  return null;
}

/** Offset after the closing quotation mark of the string that opens at `start`. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length && at < start + 20_000; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return null;
}

function readString(literal: string): string | null {
  const value = readJson(literal);
  return typeof value === 'string' ? value : null;
}
