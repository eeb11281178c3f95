import { existsSync } from 'node:fs';
import type { Makers } from '../src/publish/build-site.ts';

type Rendering = typeof import('../src/site/render.ts');
type Indexing = typeof import('../src/search/build.ts') & typeof import('../src/search/warm.ts');

/** The makers of the site, loaded when there is something to make: where nothing changed, nobody waits for them. */
export const makers: Makers = {
  async *render(archive, options) {
    const { renderSite } = await loadRendering();
    yield* renderSite(archive, options);
  },
  warm(articles) {
    const loading = import('../src/site/renderer.ts').then(({ warmRenderer }) => warmRenderer(articles));
    // Whatever fails here fails again where pages are rendered.
    Promise.all([loading, loadRendering(), loadIndexing()]).catch(() => {});
  },
  warmForChange(articles) {
    const templates = import('../src/site/few-pages.ts').then(({ warmTemplates }) => warmTemplates());
    const index = loadIndexing().then(({ warmIndexing }) => warmIndexing(articles));
    Promise.all([templates, index, loadRendering()]).catch(() => {});
  },
  warmShards(root, entries) {
    loadIndexing()
      .then(({ warmShards }) => warmShards(root, entries))
      .catch(() => {});
  },
  async index(archive, options) {
    const { buildSearchIndex } = await loadIndexing();
    return buildSearchIndex(archive, options);
  },
};

/** What makes pages: a bundle where the program is compiled, which loads in a fifth of the time. */
async function loadRendering(): Promise<Rendering> {
  const bundle = new URL('../src/site/render.bundle.js', import.meta.url);
  return existsSync(bundle) ? import(bundle.href) : import('../src/site/render.ts');
}

/** The same for what makes the index. Each way is gone throughout: its modules keep the threads they started. */
async function loadIndexing(): Promise<Indexing> {
  const bundle = new URL('../src/search/making.bundle.js', import.meta.url);
  if (existsSync(bundle)) return import(bundle.href);
  return { ...(await import('../src/search/build.ts')), ...(await import('../src/search/warm.ts')) };
}
