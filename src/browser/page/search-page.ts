import type { SearchPageData } from '../../text/search/messages.ts';
import type { Found, Search } from '../search/engines.ts';
import { hasWords, parseQuery, type Query } from '../search/query.ts';
import { blank, filterCount, type State, stateOf, toggled } from '../search/state.ts';
import { showAsked } from './asked.ts';
import { showChips } from './chips.ts';
import { part } from './dom.ts';
import { facetLists } from './facets.ts';
import { keepHistory } from './history.ts';
import { showNothing } from './nothing.ts';
import { resultKeys } from './result-keys.ts';
import { resultList } from './result-list.ts';
import { searchWordingOf } from './search-wording.ts';
import { timeline } from './timeline.ts';
import type { Beside } from './timeline-share.ts';

/** Milliseconds without a key before a search starts (but for the first key), and before the page says that it does. */
const [typingPause, patience] = [120, 300];

/** Runs the search page: one state, written in the address; each change of it is searched for and shown. */
export function startSearchPage({ start, base, home, locale, calendar, messages }: SearchPageData): void {
  const starting: Promise<typeof import('../search-start.entry.ts')> = import(start);
  // It was opened before the page was read.
  let search: Promise<Search> | undefined = starting.then(({ first }) => first);
  const wording = searchWordingOf(locale, calendar);
  const form = part('#search-form', HTMLFormElement);
  const input = part('#q', HTMLInputElement);
  const status = part('#search-status', HTMLElement);
  const sort = part('#search-sort', HTMLSelectElement);
  const filters = part('#search-filters', HTMLElement);
  /** The index knows articles by their addresses in the archive's own language. */
  const addressOf = (url: string) => home + url.slice(base.length);
  const list = resultList(messages, wording, addressOf, (pages) => change({ ...state, pages }, false));
  const history = keepHistory((returned) => {
    typing = false;
    show(returned);
  });
  const chart = timeline(part('#search-chart', HTMLElement), messages, wording, calendar, {
    onRange: (range) => change({ ...state, range, vague: null, pages: 1 }, true),
    onVague: (vague) => change({ ...state, vague, pages: 1 }, true),
    onUndated: () =>
      change(
        { ...toggled({ ...state, choices: { ...state.choices, year: [] } }, 'year', ''), range: null, vague: null },
        true,
      ),
    onSplit: () => show(state),
    onShares: () => show(state),
    onCompare: (against) => {
      if (against !== state.against) change({ ...state, against }, true);
    },
  });
  const facets = facetLists(filters, messages, wording, (facet, value) => change(toggled(state, facet, value), true));
  let state = stateOf(location.search);
  let [latest, typing] = [0, false];
  let pause: ReturnType<typeof setTimeout> | undefined;

  const change = (next: State, step: boolean) => {
    show(next);
    // A browser takes some milliseconds to write an address: the search is on its way then.
    history.write(next, step);
  };
  const show = (next: State) => {
    state = next;
    if (!typing) input.value = state.text;
    latest += 1;
    const own = latest;
    run(own).catch(() => {
      // An older search is nobody's concern any more; the newest will have met the same.
      if (own !== latest) return;
      search?.then(({ close }) => close()).catch(() => {});
      search = undefined;
      status.textContent = messages.failed;
      list.clear();
    });
  };
  const run = async (own: number) => {
    const asked = state;
    const query = parseQuery(asked.text);
    const usual = hasWords(query) ? 'relevance' : 'newest';
    const waiting = setTimeout(() => {
      if (own === latest) status.textContent = messages.loading;
    }, patience);
    try {
      search ??= starting.then(({ open }) => open());
      const limit = Math.max(50, asked.pages * 10);
      const { choices, range, vague } = asked;
      const opened = await search;
      let whole = false;
      const isLatest = () => own === latest;
      const isPart = () => own === latest && !whole;
      const request = {
        query,
        choices,
        range,
        vague,
        sort: asked.sort ?? usual,
        limit,
        split: chart.isSplit(),
        turn: own,
      };
      const datesBeside = besideOf(opened, asked, query, chart.wantsShares());
      let found = await opened.find(request, (part) => {
        // What fails of a part fails again with the whole.
        if (isPart())
          list
            .show(part, asked.pages, isPart, () => showAbove(asked, part, { all: null, other: null }))
            .catch(() => {});
      });
      whole = true;
      const beside = await datesBeside;
      // Copies of one text are told beside one result: it may take more hits to fill the pages.
      for (let more = limit * 4; found.folded.length < asked.pages * 10 && found.hits.length < found.total; more *= 4) {
        found = await opened.find({ ...request, limit: more });
      }
      // While the texts of the results come, what stands above is drawn as far as it moves nothing that is being read.
      let drawn = false;
      nextTask().then(() => {
        if (!isLatest() || drawn) return;
        drawn = list.isEmpty();
        if (drawn) showAbove(asked, found, beside);
        else drawn = chart.redraw(asked, found, beside);
      });
      if (isLatest()) {
        await list.show(found, asked.pages, isLatest, () => {
          showAbove(asked, found, beside, drawn);
          drawn = true;
        });
      }
      // That it is searched for must not come after the answer, where a slow machine takes a while to draw.
      clearTimeout(waiting);
      if (own !== latest) return;
      sort.value = asked.sort ?? usual;
      showFound(asked, found, opened);
      // What stands beside the results comes when they are on the screen.
      await nextTask();
      if (isLatest()) facets.show(asked, found);
    } finally {
      clearTimeout(waiting);
    }
  };
  const showAbove = (asked: State, found: Found, beside: Beside, hasChart = false) => {
    showAsked(part('#search-asked', HTMLElement), asked.text, found, messages, wording);
    showChips(part('#search-chips', HTMLElement), asked, messages, wording, (alter) => change(alter(state), true));
    facets.makeRoom(asked, found);
    // A chart that goes leaves the focus to the chips.
    if (!hasChart) chart.show(asked, found, beside);
  };
  const showFound = (asked: State, found: Found, opened: Search) => {
    showNothing(part('#search-nothing', HTMLElement), asked, found, messages, wording, opened, (next) =>
      change(next, true),
    );
    const isBlank = asked.text.trim() === '' && filterCount(asked) === 0;
    status.textContent = wording.count(isBlank ? messages.articles : messages.results, found.total);
    sort.parentElement?.classList.toggle('idle', found.total < 2);
    const depth = history.takeDepth();
    if (depth > 0) scrollTo(0, depth);
  };

  const searchTyped = () => {
    pause = undefined;
    if (input.value === state.text) return;
    // The first change of some typing is a step of its own; the next ones take its place.
    change({ ...state, text: input.value, pages: 1 }, !typing);
    typing = true;
  };
  input.addEventListener('input', () => {
    // The first key is searched for at once: the index is then loaded while the next ones come.
    if (pause === undefined) searchTyped();
    clearTimeout(pause);
    pause = setTimeout(searchTyped, typingPause);
  });
  const settle = () => {
    typing = false;
  };
  input.addEventListener('blur', settle);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    pause = undefined;
    change({ ...state, text: input.value, pages: 1 }, !typing);
    settle();
  });
  sort.addEventListener('change', () =>
    change({ ...state, sort: stateOf(`?sort=${sort.value}`).sort, pages: 1 }, true),
  );
  resultKeys(input, () => change({ ...state, text: '', pages: 1 }, true));
  part('#search', HTMLElement).hidden = false;
  // On a phone the filters would push the results off the screen.
  if (matchMedia('(width < 50rem)').matches) part('#search-drawer', HTMLDetailsElement).open = false;
  show(state);
  // A browser lays the page out before it moves the focus. Then, while the index is on its way, what it will be told with
  // is made, a little at a time.
  if (state.text === '') setTimeout(() => input.focus());
  for (const make of wording.makers) setTimeout(make);
}

/** What the chart shows beside an answer: a second query's articles by date, and all, where shares are wanted. */
async function besideOf(search: Search, state: State, query: Query, wantsShares: boolean): Promise<Beside> {
  const { against } = state;
  const [all, other] = await Promise.all([
    wantsShares ? datesOfAll(search, state, query) : null,
    against.trim() === '' ? null : datesOf(search, parseQuery(against), state),
  ]);
  return { all, other };
}

/**
 * How many articles there are by date, for shares of them: those that the filters and fields of a search admit, or of a
 * search without words the whole archive's. Of two queries that are compared, what the filters admit.
 */
function datesOfAll(search: Search, state: State, query: Query): Promise<Beside['all']> {
  if (state.against.trim() !== '') return datesOf(search, blankQuery, state);
  const { fields, dates } = hasWords(query) ? query : blankQuery;
  return datesOf(search, { ...blankQuery, fields, dates }, hasWords(query) ? state : blank);
}

async function datesOf(search: Search, query: Query, { choices, vague }: State): Promise<ReadonlyMap<string, number>> {
  const { dates } = await search.find({
    ...{ query, choices, vague, range: null, sort: 'newest', limit: 0, split: false, turn: null },
  });
  return dates;
}

const blankQuery: Query = parseQuery('');

/** Lets the browser paint, and take what a reader does. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
