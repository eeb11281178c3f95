import type { FoundFile, SeedFile } from '../input/walk.ts';

/** A file changed less than this before it was looked at may change again within the same tick of its clock. */
export const settledMs = 2000;

/**
 * What tells without opening it that a seed and its sidecar are as they were: size, times and inode. Null where they
 * changed so shortly before `now` (ms since 1970) that a second change could leave no trace; then the bytes decide.
 * The time of the last change of the inode cannot be set by programs, so a stamp that is the same means the same bytes.
 */
export function stampOf(file: SeedFile, now: number): string | null {
  const files = file.sidecar ? [file, file.sidecar] : [file];
  if (files.some(({ mtimeMs, ctimeMs }) => Math.max(mtimeMs, ctimeMs) > now - settledMs)) return null;
  return files.map(print).join(' ');
}

function print(file: FoundFile): string {
  const known = stamps.get(file);
  if (known !== undefined) return known;
  const { size, mtimeMs, ctimeMs, ino } = file;
  const stamp = `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
  stamps.set(file, stamp);
  return stamp;
}

/** Asked for to see whether anything changed, and again to see what. */
const stamps = new WeakMap<FoundFile, string>();
