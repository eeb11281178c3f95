import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Archive } from '../../../src/archive/archive.ts';
import { allNames, nameFile } from '../../../src/views/names.ts';
import type { Kind } from '../../../src/views/site.ts';
import { render as renderCoverage } from '../../../templates/coverage.11ty.tsx';
import { render as renderDirectory } from '../../../templates/directory.11ty.tsx';
import { render as renderRows } from '../../../templates/rows.11ty.tsx';
import { render as renderYear } from '../../../templates/year.11ty.tsx';
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
  const templates: { readonly [kind in Kind]?: (data: never) => Uint8Array } = {
    coverage: renderCoverage,
    directory: renderDirectory,
    rows: renderRows,
    year: renderYear,
  };
  for (const item of plansOf(archive, input).values()) {
    const render = templates[item.kind];
    if (!render) continue;
    const file = join(folder, item.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, render({ frame, item } as never));
  }
}
