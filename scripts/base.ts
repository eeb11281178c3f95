import { UsageError } from '../src/text/usage.ts';

/** The value of `--base`, checked: a path that begins and ends with `/`. Throws `UsageError`. */
export function readBase(value: string): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(value) || /(?:^|\/)\.{1,2}\//.test(value)) {
    throw new UsageError(`--base is a path such as / or /archive/, not "${value}"`);
  }
  return value;
}
