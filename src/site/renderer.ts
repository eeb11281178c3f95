import { availableParallelism } from 'node:os';
import type { Plan, Site, SiteFacts } from '../views/site.ts';
import type { PageItem } from '../views/view.ts';
import { startThreads, type Threads } from './threads.ts';

/** A page with its kind. */
export type KindItem = PageItem & Pick<Plan, 'kind'>;

/** What of a site its pages share. */
export interface Shared extends Pick<Site, 'frame' | 'messages'> {
  readonly facts: SiteFacts;
}

/** Turns plans into pages. */
export interface Renderer {
  /** Pages by path. The views are made at once, as far as they are made here. */
  readonly render: (
    site: Shared,
    plans: readonly (KindItem & Pick<Plan, 'draft'>)[],
  ) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Says that nobody reads these pages any more: their memory is used again, where threads printed them. */
  readonly release: (pages: ReadonlyMap<string, Uint8Array>) => void;
  /** How many calls are worth having under way. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** Articles that are too few for threads to be worth their start, and threads beyond which memory is better spent. */
const fewArticles = 200;
const mostThreads = 4;

/** Pages that leave a thread with more memory than its start costs time. */
const manyPages = 2000;

/** Threads that were started early; they stay for the builds after this one, unless they had much to do. */
let early: Threads | undefined;

/** Begins to load what renders pages of a site of about so many articles, before it is known which. */
export function warmRenderer(articles: number): void {
  if (onThreads(articles)) early ??= startThreads(threadCount());
  else {
    const loading = import('./eleventy.ts').then(({ loadEleventy }) => loadEleventy());
    // Whatever fails here fails again where pages are rendered.
    loading.catch(() => {});
  }
}

/** Pages of a change that are printed sooner than Eleventy starts; one article of 100,000 stands in seventy lists. */
const fewPages = 200;

/**
 * A renderer for the pages of a site: by Eleventy, on threads where there are many articles and the program is compiled
 * (threads cannot load TypeScript), else in this one. The first few pages of a change are printed by the templates alone.
 */
export function openRenderer(articles: number, isChange: boolean): Renderer {
  let pages = 0;
  let threads = early;
  const renderMany: Renderer['render'] = async ({ frame, messages, facts }, plans) => {
    if (!threads && !onThreads(articles)) return renderHere(frame, viewed(plans));
    threads ??= startThreads(threadCount());
    // Articles are left to the threads: they are told what the archive holds of them, and read the texts.
    const drafts = plans.flatMap(({ draft }) => (draft ? [draft()] : []));
    const lists = plans.flatMap(({ kind, view, draft }) => (draft ? [] : [{ kind, view: view() }]));
    return threads.render({ frame, lists, drafts, facts, locale: messages.locale });
  };
  return {
    // What waits for a thread is small, as articles are left to it; so neither side waits for the other.
    ahead: onThreads(articles) ? threadCount() + 2 : 0,
    async render(site, plans) {
      pages += plans.length;
      if (plans.length === 0) return new Map();
      if (!isChange || pages > fewPages) return renderMany(site, plans);
      const items = viewed(plans);
      const { renderFew } = await import('./few-pages.ts');
      return renderFew(site.frame, items);
    },
    release: (done) => threads?.release(done),
    async close() {
      if (threads === early && pages < manyPages) return;
      early = undefined;
      await threads?.close();
    },
  };
}

function onThreads(articles: number): boolean {
  return articles >= fewArticles && import.meta.url.endsWith('.js');
}

/** One for each core: this thread plans and writes, which takes a small part of the time that pages take. */
function threadCount(): number {
  return Math.min(availableParallelism(), mostThreads);
}

/** The same pages with their views made: what fails in that, fails as itself. */
function viewed(plans: readonly KindItem[]): readonly KindItem[] {
  return plans.map(({ kind, path, view }) => {
    const made = view();
    return { kind, path, view: () => made };
  });
}

async function renderHere(frame: Shared['frame'], items: readonly KindItem[]): ReturnType<Renderer['render']> {
  const { renderShard } = await import('./eleventy.ts');
  return renderShard({ frame, items });
}
