import { setImmediate as breathe } from 'node:timers/promises';
import type { Archive } from '../archive/archive.ts';
import { programVersion } from '../archive/version.ts';
import { planPages } from '../views/plan.ts';
import { factsOf, type Plan, type Site, siteOf, translationsOf } from '../views/site.ts';
import { assetNames, assetPages } from './assets.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import { sideFiles, sitemapFiles } from './side-files.ts';

/** A file of the site. */
export interface SitePage {
  /** Relative to the output, such as `articles/x/index.html`. */
  readonly path: string;
  /** Hash of everything the page is made of. */
  readonly key: string;
  /**
   * Null where the key is the one that is known: the page is as it was and has not been rendered again. Bytes are there
   * until the next batch is asked for.
   */
  readonly content: string | Uint8Array | null;
}

/** Keys by path. */
export type Known = Pick<ReadonlyMap<string, string>, 'get' | 'size'>;

/** How a site is to be rendered. */
export interface SiteOptions {
  /** `/` or `/sub/`. */
  readonly base: string;
  readonly search: boolean;
  /** Path to key of the last build. */
  readonly known: Known;
}

/** Pages that Eleventy renders in one run: enough to make its start cheap, few enough to keep memory flat. */
const shardSize = 500;

/** The first shard of a site is smaller, so that threads soon have something to do. */
const firstShardSize = 100;

/** Pages that need no rendering ride along up to this many, so that batches stay small. */
const batchSize = 5000;

/**
 * Every file of an archive's site, in batches: bundled assets, pages, rendered a shard at a time, feeds, the sitemap.
 * Same archive and options, same bytes; only pages that are not known are rendered.
 */
export async function* renderSite(archive: Archive, options: SiteOptions): AsyncGenerator<readonly SitePage[]> {
  const assets = assetNames();
  const site = siteOf(archive, { ...options, assets, version: programVersion('whole') });
  const lists: string[] = [];
  yield assetPages(assets);
  let side: ReturnType<typeof sideFiles> | undefined;
  const sites = [site, ...translationsOf(site)];
  const renderer = openRenderer(archive.entries.length * sites.length, options.known.size > 0);
  try {
    for await (const { site: of, plans, pages } of renderBatches(cutBatches(sites, options.known), renderer)) {
      // Search engines find the other languages by the links of each page to them.
      const listed = of === site ? plans.filter(({ kind, path }) => isList(kind, path)) : [];
      for (const { path } of listed) lists.push(path.replace(/\/?index\.html$/, ''));
      yield pages;
      // Made while threads render what comes next: they would wait for it.
      if (side) continue;
      side = sideFiles(site, options.known);
      yield side;
    }
  } finally {
    await renderer.close();
  }
  yield sitemapFiles(site, lists, options.known);
}

interface Batch {
  readonly site: Site;
  readonly plans: readonly Plan[];
  readonly unknown: readonly Plan[];
}

/** A batch holds pages of one language: they share what they print around their content. */
function* cutBatches(sites: readonly Site[], known: Known): Generator<Batch> {
  for (const site of sites) {
    for (const batch of cutPlans(planPages(site), known)) yield { ...batch, site };
  }
}

function* cutPlans(plans: Iterable<Plan>, known: Known): Generator<Omit<Batch, 'site'>> {
  let all: Plan[] = [];
  let unknown: Plan[] = [];
  let size = firstShardSize;
  for (const plan of plans) {
    all.push(plan);
    if (known.get(plan.path) !== plan.key) unknown.push(plan);
    if (unknown.length < size && all.length < batchSize) continue;
    yield { plans: all, unknown };
    size = shardSize;
    all = [];
    unknown = [];
  }
  yield { plans: all, unknown };
}

/** Renders ahead as far as the renderer works at once, and gives the batches in their order. */
async function* renderBatches(
  batches: Iterable<Batch>,
  renderer: Renderer,
): AsyncGenerator<Omit<Batch, 'unknown'> & { readonly pages: readonly SitePage[] }> {
  const ahead: (Omit<Batch, 'unknown'> & { readonly rendered: ReturnType<Renderer['render']> })[] = [];
  async function* take(left: number) {
    for (let next = ahead[0]; next && ahead.length > left; next = ahead[0]) {
      ahead.shift();
      const rendered = await next.rendered;
      const pages = next.plans.map(({ path, key }) => ({ path, key, content: rendered.get(path) ?? null }));
      yield { site: next.site, plans: next.plans, pages };
      renderer.release(rendered);
    }
  }
  for (const { site, plans, unknown } of batches) {
    // What is done beside planning gets its turn.
    await breathe();
    const { frame, messages } = site;
    const rendered = renderer.render({ frame, messages, facts: factsOf(site) }, unknown);
    rendered.catch(() => {}); // A failure is thrown where the batch's turn comes.
    ahead.push({ site, plans, rendered });
    yield* take(renderer.ahead);
  }
  yield* take(0);
}

/** Whether a page belongs in the sitemap beside the articles. */
function isList(kind: Plan['kind'], path: string): boolean {
  return kind !== 'article' && kind !== 'redirect' && kind !== 'search' && path.endsWith('index.html');
}
