import { readFileSync, statSync } from 'node:fs';

/**
 * The headers that a site's `_headers` file wants for a path. Lines without indentation are paths, `*` at their end
 * standing for any rest; the indented lines below are headers. None where there is no such file.
 */
export function headersFor(root: string, path: string): readonly (readonly [name: string, value: string])[] {
  const headers: [string, string][] = [];
  let applies = false;
  for (const line of readLines(`${root}/_headers`)) {
    if (/^\S/.test(line)) applies = matches(line.trim(), path);
    else if (applies && line.includes(':')) {
      const colon = line.indexOf(':');
      headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
  }
  return headers;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The lines of a file, read again only where it is another than before: every request asks for them. */
function readLines(file: string): readonly string[] {
  try {
    const { ino, mtimeMs, size } = statSync(file);
    const state = [file, ino, mtimeMs, size].join(' ');
    if (known.state !== state) known = { state, lines: readFileSync(file, 'utf8').split('\n') };
    return known.lines;
  } catch {
    return [];
  }
}

let known: { readonly state: string; readonly lines: readonly string[] } = { state: '', lines: [] };
