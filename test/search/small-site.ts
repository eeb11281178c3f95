import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Archive } from '../../src/archive/archive.ts';
import { buildSearchIndex } from '../../src/search/build.ts';
import { planPages } from '../../src/views/plan.ts';
import { siteOf } from '../../src/views/site.ts';
import { print as printArticle } from '../../templates/article.tsx';
import { print as printSearch } from '../../templates/search.11ty.tsx';

const root = new URL('../..', import.meta.url).pathname;

/** Writes what a search needs of a site: the search page, the articles, scripts and styles, the index. */
export async function writeSmallSite(archive: Archive, folder: string, base: string): Promise<void> {
  const assets = await bundle(join(folder, 'assets'));
  write(folder, 'assets/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const site = siteOf(archive, { base, search: true, assets, version: 'test' });
  for (const { kind, path, view } of planPages(site)) {
    // The plan of a page is of the kind that its template prints.
    if (kind === 'search') write(folder, path, printSearch(site.frame, view() as never));
    if (kind === 'article') write(folder, path, printArticle(site.frame, view() as never));
  }
  await buildSearchIndex(archive, { folder, base });
}

async function bundle(outdir: string): Promise<{ readonly [name: string]: string }> {
  const scripts = ['site', 'search', 'search-start', 'search-engine'];
  await build({
    entryPoints: [
      ...scripts.map((name) => ({ in: join(root, 'src/browser', `${name}.entry.ts`), out: name })),
      { in: join(root, 'templates/assets/site.css'), out: 'site' },
    ],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', outdir, logLevel: 'warning' },
  });
  return {
    'site.css': 'site.css',
    'icon.svg': 'icon.svg',
    ...Object.fromEntries(scripts.map((name) => [`${name}.js`, `${name}.js`])),
  };
}

function write(folder: string, path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
