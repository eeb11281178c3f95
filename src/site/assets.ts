import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from './program.ts';
import type { SitePage } from './render.ts';

const folder = join(programRoot, 'dist', 'assets');

/** Published names of the bundled styles and scripts by their plain names: `site.css` to `site-<hash>.css`. */
export function assetNames(): { readonly [name: string]: string } {
  return JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'));
}

/** The bundled files as they are published. Their keys are hashes of what they hold. */
export function assetPages(names: { readonly [name: string]: string }): readonly SitePage[] {
  return Object.values(names).map((name) => {
    const content = readFileSync(join(folder, name));
    return { path: `assets/${name}`, key: createHash('sha256').update(content).digest('hex').slice(0, 32), content };
  });
}
