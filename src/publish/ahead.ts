import { readArchiveAhead } from '../archive/build.ts';
import type { Home } from './home.ts';
import type { LastBuild } from './last-build.ts';
import { findTrees } from './trees.ts';

/**
 * Reads what a build after a change needs of the one before, while a thread looks at the seeds: the archive's store, and
 * what the site's files were made from. Where nothing changed it was in vain.
 */
export function readAhead(home: Home, { settings }: LastBuild): void {
  readArchiveAhead(home.store, settings);
  findTrees(home).current.manifest;
}
