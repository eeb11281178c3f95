import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Archive } from '../../../src/archive/archive.ts';
import { allNames, nameFile } from '../../../src/views/names.ts';
import type { Kind } from '../../../src/views/site.ts';
import type { Frame } from '../../../src/views/view.ts';
import { print as printCoverage } from '../../../templates/coverage.11ty.tsx';
import { print as printDirectory } from '../../../templates/directory.11ty.tsx';
import { print as printRows } from '../../../templates/rows.tsx';
import { print as printYear } from '../../../templates/year.11ty.tsx';
import { plannedSite, plansOf } from '../../views/planned.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** Writes the pages of an archive that one browses by, with their script and style. */
export async function writeBrowseSite(archive: Archive, folder: string): Promise<void> {
  await build({
    entryPoints: [
      { in: join(root, 'src/browser/site.entry.ts'), out: 'site' },
      { in: join(root, 'templates/assets/site.css'), out: 'site' },
    ],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'warning' },
    outdir: join(folder, 'assets'),
  });
  writeFileSync(join(folder, 'assets/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const input = { assets: { 'site.css': 'site.css', 'site.js': 'site.js', 'icon.svg': 'icon.svg' }, search: false };
  const site = plannedSite(archive, input);
  const { frame } = site;
  mkdirSync(join(folder, 'authors'), { recursive: true });
  writeFileSync(join(folder, nameFile('authors')), JSON.stringify(allNames(site, 'authors')));
  // The plan of a page is of the kind that its template prints.
  const templates: { readonly [kind in Kind]?: (frame: Frame, view: never) => Uint8Array } = {
    coverage: printCoverage,
    directory: printDirectory,
    rows: printRows,
    year: printYear,
  };
  for (const { kind, path, view } of plansOf(archive, input).values()) {
    const print = templates[kind];
    if (!print) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, print(frame, view() as never));
  }
}
