import type { Makers } from '../src/publish/build-site.ts';

/** The makers of the site, loaded when there is something to make: where nothing changed, nobody waits for them. */
export const makers: Makers = {
  async *render(archive, options) {
    const { renderSite } = await import('../src/site/render.ts');
    yield* renderSite(archive, options);
  },
  warm(articles) {
    const loading = import('../src/site/renderer.ts').then(({ warmRenderer }) => warmRenderer(articles));
    const rest = [import('../src/site/render.ts'), import('../src/search/build.ts')];
    // Whatever fails here fails again where pages are rendered.
    Promise.all([loading, ...rest]).catch(() => {});
  },
  warmForChange(articles) {
    const templates = import('../src/site/few-pages.ts').then(({ warmTemplates }) => warmTemplates());
    const index = import('../src/search/build.ts').then(({ warmIndexing }) => warmIndexing(articles));
    Promise.all([templates, index, import('../src/site/render.ts')]).catch(() => {});
  },
  warmShards(root, entries) {
    import('../src/search/warm.ts').then(({ warmShards }) => warmShards(root, entries)).catch(() => {});
  },
  async index(archive, options) {
    const { buildSearchIndex } = await import('../src/search/build.ts');
    return buildSearchIndex(archive, options);
  },
};
