import type { FoundFile, SeedFile } from '../input/walk.ts';

/** A file changed less than this before it was looked at may change again within the same tick of its clock. */
export const settledMs = 2000;

/**
 * What tells without opening them that seeds and their sidecars are as they were: size, times and inode. Null for those
 * that changed so shortly before `now` (ms since 1970) that a second change could leave no trace; then the bytes decide.
 * The time of the last change of the inode cannot be set by programs, so a stamp that is the same means the same bytes.
 */
export function stampsOf(files: readonly SeedFile[], now: number): Stamps {
  const known = latest.get(files);
  if (known?.now === now) return known.stamps;
  const stamps = files.map((file) => stampOf(file, now));
  noteStamps(files, now, stamps);
  return stamps;
}

/** For each file its stamp. */
export type Stamps = readonly (string | null)[];

/** Notes the stamps of files that were found out elsewhere. */
export function noteStamps(files: readonly SeedFile[], now: number, stamps: Stamps): void {
  latest.set(files, { now, stamps });
}

/** Asked for to see whether anything changed, and again to see what. */
const latest = new WeakMap<readonly SeedFile[], { readonly now: number; readonly stamps: Stamps }>();

function stampOf(file: SeedFile, now: number): string | null {
  const files = file.sidecar ? [file, file.sidecar] : [file];
  if (files.some(({ mtimeMs, ctimeMs }) => Math.max(mtimeMs, ctimeMs) > now - settledMs)) return null;
  return files.map(print).join(' ');
}

function print({ size, mtimeMs, ctimeMs, ino }: FoundFile): string {
  return `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
}
