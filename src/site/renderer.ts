import { availableParallelism } from 'node:os';
import type { Kind, Plan, Site, SiteFacts } from '../views/site.ts';
import type { PageView } from '../views/view.ts';
import { startThreads, type Threads } from './threads.ts';

/** A view with the kind of its page. */
export interface KindView {
  readonly kind: Kind;
  readonly view: PageView;
}

/** What of a site its pages share. */
export interface Shared extends Pick<Site, 'frame' | 'messages'> {
  readonly facts: SiteFacts;
}

/** Turns plans into pages. */
export interface Renderer {
  /** Pages by path. The views are made at once, as far as they are made here. */
  readonly render: (
    site: Shared,
    plans: readonly Pick<Plan, 'kind' | 'view' | 'draft'>[],
  ) => Promise<ReadonlyMap<string, string | Uint8Array>>;
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

/** Pages of a change that are printed sooner than Eleventy starts. */
const fewPages = 64;

/**
 * A renderer for the pages of a site: by Eleventy, on threads where there are many articles and the program is compiled
 * (threads cannot load TypeScript), else in this one. The first few pages of a change are printed by the templates alone.
 */
export function openRenderer(articles: number, isChange: boolean): Renderer {
  let pages = 0;
  let threads = early;
  const renderMany: Renderer['render'] = async ({ frame, messages, facts }, plans) => {
    if (!threads && !onThreads(articles)) return renderHere(frame, viewsOf(plans));
    threads ??= startThreads(threadCount());
    // Articles are left to the threads: they are told what the archive holds of them, and read the texts.
    const drafts = plans.flatMap(({ draft }) => (draft ? [draft()] : []));
    const views = viewsOf(plans.filter(({ draft }) => !draft));
    return threads.render({ frame, views: byKind(views), drafts, facts, locale: messages.locale });
  };
  return {
    // What waits for a thread is small, as articles are left to it; so neither side waits for the other.
    ahead: onThreads(articles) ? threadCount() + 2 : 0,
    async render(site, plans) {
      pages += plans.length;
      if (plans.length === 0) return new Map();
      if (!isChange || pages > fewPages) return renderMany(site, plans);
      const views = viewsOf(plans);
      const { renderFew } = await import('./few-pages.ts');
      return renderFew(site.frame, views);
    },
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

function viewsOf(plans: Parameters<Renderer['render']>[1]): readonly KindView[] {
  return plans.map(({ kind, view }) => ({ kind, view: view() }));
}

async function renderHere(frame: Shared['frame'], views: readonly KindView[]): Promise<ReadonlyMap<string, string>> {
  const { renderShard } = await import('./eleventy.ts');
  return renderShard({ frame, views: byKind(views) });
}

function byKind(views: readonly KindView[]): { readonly [kind in Kind]: readonly PageView[] } {
  const groups: { readonly [kind in Kind]: PageView[] } = {
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
  for (const { kind, view } of views) groups[kind].push(view);
  return groups;
}
