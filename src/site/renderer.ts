import { availableParallelism } from 'node:os';
import type { Kind } from '../views/site.ts';
import type { Frame, PageView } from '../views/view.ts';
import { startThreads } from './threads.ts';

/** A view with the kind of its page. */
export interface KindView {
  readonly kind: Kind;
  readonly view: PageView;
}

/** Turns views into pages. */
export interface Renderer {
  /** Pages by path. `frame` is what all of them print around their content. */
  readonly render: (frame: Frame, views: readonly KindView[]) => Promise<ReadonlyMap<string, string | Uint8Array>>;
  /** How many calls are worth having under way. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** Articles that are too few for threads to be worth their start, and threads beyond which memory is better spent. */
const fewArticles = 2000;
const mostThreads = 4;

/** Pages that are rendered here sooner than a thread starts. */
const fewPages = 400;

/**
 * A renderer for the pages of a site: on threads where there are many articles and the program is compiled (threads
 * cannot load TypeScript), else in this one. `isFirst` says that all pages are to be made, so threads start at once;
 * else they start with the first call that has many.
 */
export function openRenderer(articles: number, isFirst: boolean): Renderer {
  if (articles < fewArticles || !import.meta.url.endsWith('.js'))
    return { ahead: 0, render: renderHere, close: async () => {} };
  // This thread has its hands full with views and with what becomes of the pages.
  const size = Math.min(Math.max(1, availableParallelism() - 1), mostThreads);
  let threads = isFirst ? startThreads(size) : undefined;
  return {
    ahead: size + 1,
    render: async (frame, views) => {
      if (!threads && views.length < fewPages) return renderHere(frame, views);
      threads ??= startThreads(size);
      return views.length === 0 ? new Map() : threads.render({ frame, views: byKind(views) });
    },
    close: async () => threads?.close(),
  };
}

async function renderHere(frame: Frame, views: readonly KindView[]): Promise<ReadonlyMap<string, string>> {
  if (views.length === 0) return new Map();
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
