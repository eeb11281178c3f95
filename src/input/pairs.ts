import type { Problem } from '../text/problem.ts';
import { endingOf } from './formats.ts';
import type { FoundFile, SeedFile } from './walk.ts';

/**
 * Gives each seed its sidecar: `strike.txt.meta.yaml`, or `strike.meta.yaml` where only one seed beside it is called
 * strike and has no sidecar of its own. A sidecar that belongs to no seed, or to none for sure, is a problem.
 */
export function pairSidecars(
  seeds: readonly FoundFile[],
  sidecars: readonly FoundFile[],
): { readonly seeds: readonly SeedFile[]; readonly problems: readonly Problem[] } {
  if (sidecars.length === 0) return { seeds, problems: [] };
  const bySource = new Map(seeds.map((seed) => [seed.source, seed]));
  const owned = new Map<FoundFile, FoundFile>();
  const byStem = new Map<string, FoundFile[]>();
  const loose: FoundFile[] = [];
  for (const sidecar of sidecars) {
    const seed = bySource.get(nameIn(sidecar));
    if (seed === undefined) loose.push(sidecar);
    else owned.set(seed, sidecar);
  }
  for (const seed of seeds) {
    const stem = seed.source.slice(0, -endingOf(seed.source).length);
    if (!owned.has(seed)) byStem.set(stem, [...(byStem.get(stem) ?? []), seed]);
  }
  const problems: Problem[] = [];
  for (const sidecar of loose) {
    const [seed, rival] = byStem.get(nameIn(sidecar)) ?? [];
    if (seed === undefined) problems.push(orphan(sidecar));
    else if (rival !== undefined) problems.push(ambiguous(sidecar, [seed, rival]));
    else owned.set(seed, sidecar);
  }
  return { seeds: seeds.map((seed) => withSidecar(seed, owned.get(seed))), problems };
}

/** What a sidecar says its seed is called: `a/strike.txt` or `a/strike`. */
function nameIn(sidecar: FoundFile): string {
  return sidecar.source.slice(0, -'.meta.yaml'.length);
}

function orphan(sidecar: FoundFile): Problem {
  const name = lastPart(nameIn(sidecar));
  const advice = `no seed ${name}.txt, .md or .html stands beside it; give both the same name`;
  return { source: sidecar.source, code: 'sidecar-alone', seen: lastPart(sidecar.source), advice };
}

function ambiguous(sidecar: FoundFile, seeds: readonly FoundFile[]): Problem {
  const names = seeds.map((seed) => `${lastPart(seed.source)}.meta.yaml`);
  const advice = `could be for several seeds; name it ${names.join(' or ')}`;
  return { source: sidecar.source, code: 'sidecar-ambiguous', seen: lastPart(sidecar.source), advice };
}

function withSidecar(seed: FoundFile, sidecar: FoundFile | undefined): SeedFile {
  return sidecar === undefined ? seed : { ...seed, sidecar };
}

function lastPart(source: string): string {
  return source.slice(source.lastIndexOf('/') + 1);
}
