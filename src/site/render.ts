import type { Archive } from '../archive/archive.ts';
import { programVersion } from '../archive/version.ts';
import { planPages } from '../views/plan.ts';
import { type Plan, siteOf } from '../views/site.ts';
import { assetNames, assetPages } from './assets.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import { sideFiles, sitemapFiles } from './side-files.ts';

/** A file of the site. */
export interface SitePage {
  /** Relative to the output, such as `articles/x/index.html`. */
  readonly path: string;
  /** Hash of everything the page is made of. */
  readonly key: string;
  /** Null where the key is the one that is known: the page is as it was and has not been rendered again. */
  readonly content: string | Uint8Array | null;
}

/** How a site is to be rendered. */
export interface SiteOptions {
  /** `/` or `/sub/`. */
  readonly base: string;
  readonly search: boolean;
  /** Path to key of the last build. */
  readonly known: ReadonlyMap<string, string>;
}

/** Pages that Eleventy renders in one run: enough to make its start cheap, few enough to keep memory flat. */
const shardSize = 500;

/** Pages that need no rendering ride along up to this many, so that batches stay small. */
const batchSize = 5000;

/**
 * Every file of an archive's site, in batches: bundled assets, feeds, pages, rendered a shard at a time, the sitemap.
 * Same archive and options, same bytes; only pages that are not known are rendered.
 */
export async function* renderSite(archive: Archive, options: SiteOptions): AsyncGenerator<readonly SitePage[]> {
  const assets = assetNames();
  const site = siteOf(archive, { ...options, assets, version: programVersion('whole') });
  const lists: string[] = [];
  yield assetPages(assets);
  yield sideFiles(site, options.known);
  const renderer = openRenderer(site.frame, archive.entries.length);
  try {
    for await (const { plans, pages } of renderBatches(cutBatches(planPages(site), options.known), renderer)) {
      for (const { kind, path } of plans) if (isList(kind, path)) lists.push(path.replace(/\/?index\.html$/, ''));
      yield pages;
    }
  } finally {
    await renderer.close();
  }
  yield sitemapFiles(site, lists, options.known);
}

interface Batch {
  readonly plans: readonly Plan[];
  readonly unknown: readonly Plan[];
}

function* cutBatches(plans: Iterable<Plan>, known: ReadonlyMap<string, string>): Generator<Batch> {
  let all: Plan[] = [];
  let unknown: Plan[] = [];
  for (const plan of plans) {
    all.push(plan);
    if (known.get(plan.path) !== plan.key) unknown.push(plan);
    if (unknown.length < shardSize && all.length < batchSize) continue;
    yield { plans: all, unknown };
    all = [];
    unknown = [];
  }
  yield { plans: all, unknown };
}

/** Renders ahead as far as the renderer works at once, and gives the batches in their order. */
async function* renderBatches(
  batches: Iterable<Batch>,
  renderer: Renderer,
): AsyncGenerator<{ readonly plans: readonly Plan[]; readonly pages: readonly SitePage[] }> {
  const ahead: { readonly plans: readonly Plan[]; readonly rendered: ReturnType<Renderer['render']> }[] = [];
  async function* take(left: number) {
    for (let next = ahead[0]; next && ahead.length > left; next = ahead[0]) {
      ahead.shift();
      const rendered = await next.rendered;
      const pages = next.plans.map(({ path, key }) => ({ path, key, content: rendered.get(path) ?? null }));
      yield { plans: next.plans, pages };
    }
  }
  for (const { plans, unknown } of batches) {
    const rendered = renderer.render(unknown.map(({ kind, view }) => ({ kind, view: view() })));
    rendered.catch(() => {}); // A failure is thrown where the batch's turn comes.
    ahead.push({ plans, rendered });
    yield* take(renderer.ahead);
  }
  yield* take(0);
}

/** Whether a page belongs in the sitemap beside the articles. */
function isList(kind: Plan['kind'], path: string): boolean {
  return kind !== 'article' && kind !== 'redirect' && kind !== 'search' && path.endsWith('index.html');
}
