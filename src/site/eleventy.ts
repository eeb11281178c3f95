import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Kind } from '../views/site.ts';
import type { Frame, PageItem } from '../views/view.ts';
import { programRoot } from './program.ts';
import type { KindItem } from './renderer.ts';

/** The pages of one shard, with the frame they share. */
export interface Shard {
  readonly frame: Frame;
  readonly items: readonly KindItem[];
}

type Package = Pick<typeof import('@11ty/eleventy'), 'default'>;

/**
 * Loads Eleventy; done early that the first shard does not wait for it. Where the program is compiled its hundreds of
 * modules are one file, which loads in a third of the time.
 */
export async function loadEleventy(): Promise<Package> {
  // It would start a thread of its own to look for changes of templates while it runs.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  const bundle = new URL('eleventy-package.bundle.js', import.meta.url);
  return existsSync(bundle) ? import(bundle.href) : import('@11ty/eleventy');
}

/**
 * Runs Eleventy over our templates with one shard's pages as data, and gives each page's bytes by its path. Nothing is
 * written to disk. Pages are data only: the one folder that Eleventy reads holds the compiled templates.
 */
export async function renderShard({ frame, items }: Shard): Promise<ReadonlyMap<string, Uint8Array>> {
  const { default: Eleventy } = await loadEleventy();
  // Relative, because Eleventy takes the path for a glob pattern, and a folder above may have brackets in its name.
  const templates = relative(process.cwd(), join(programRoot, 'dist', 'templates'));
  const eleventy = new Eleventy(templates, undefined, {
    quietMode: true,
    configPath: join(programRoot, '.eleventy.js'),
    config: (config) => {
      const groups = byKind(items);
      // Each run loads its templates anew: those without a page are left out.
      for (const [kind, pages] of Object.entries(groups)) {
        if (pages.length === 0) config.ignores.add(`**/${kind}.11ty.js`);
      }
      // Frozen, because Eleventy copies every other plain object for each page.
      config.addGlobalData('frame', Object.freeze(frame));
      config.addGlobalData('items', Object.freeze(groups));
    },
  });
  // Each of its pages is a sheet of ours.
  const sheets = await eleventy.toJSON();
  return new Map(sheets.flatMap(({ content }) => [...content]));
}

function byKind(items: readonly KindItem[]): { readonly [kind in Kind]: readonly PageItem[] } {
  const groups: { readonly [kind in Kind]: PageItem[] } = {
    home: [],
    article: [],
    rows: [],
    directory: [],
    year: [],
    coverage: [],
    prose: [],
    redirect: [],
    search: [],
  };
  for (const { kind, path, view } of items) groups[kind].push({ path, view });
  return groups;
}
