import type { Settings } from '../input/settings.ts';
import { loadSettings } from '../input/settings-file.ts';
import { type Walk, walkSeeds } from '../input/walk.ts';

/** What is in a seeds folder, not yet opened. */
export interface FoundSeeds {
  readonly walk: Walk;
  readonly settings: Settings;
  /** When it was looked at, in ms since 1970: what changes later is seen by the next build. */
  readonly now: number;
}

/** Looks what is in a seeds folder. Throws `UsageError` for a folder or an `archive.yaml` that cannot be used. */
export function findSeeds(folder: string): FoundSeeds {
  const now = Date.now();
  const walk = walkSeeds(folder);
  return { walk, settings: loadSettings(folder), now };
}
