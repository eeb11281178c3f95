import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kind } from '../views/site.ts';
import type { Frame, PageItem } from '../views/view.ts';
import { programRoot } from './program.ts';
import type { KindItem } from './renderer.ts';

/** What Eleventy takes of a template, too. */
interface Template {
  readonly render: (data: {
    readonly frame: Frame;
    readonly sheet: readonly PageItem[];
  }) => ReadonlyMap<string, Uint8Array>;
}

/**
 * Prints a few pages by the templates that Eleventy runs, without its start, which takes longer than the pages of one
 * article that changed. A test holds that the bytes are the same.
 */
export async function renderFew(frame: Frame, items: readonly KindItem[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const pages = new Map<string, Uint8Array>();
  for (const { kind, ...item } of items) {
    const { render } = await templateOf(kind);
    for (const [path, content] of render({ frame, sheet: [item] })) pages.set(path, content);
  }
  return pages;
}

/** Begins to load what an article and its lists are printed by. */
export function warmTemplates(): void {
  // Whatever fails here fails again where a page is printed.
  Promise.all([templateOf('article'), templateOf('rows')]).catch(() => {});
}

function templateOf(kind: Kind): Promise<Template> {
  return import(pathToFileURL(join(programRoot, 'dist', 'templates', `${kind}.11ty.js`)).href);
}
