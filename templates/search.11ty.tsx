import type { SearchView } from '../src/views/search.ts';
import type { Frame } from '../src/views/view.ts';
import { printPage } from './layout.tsx';
import { templateOf } from './sheet.ts';

export const { data, render } = templateOf('search', print);

/** The search page before its script has run: the form, the places that the script fills, and what to do without it. */
export function print(frame: Frame, view: SearchView): Uint8Array {
  const { words } = view;
  return printPage(
    frame,
    view,
    <>
      <header class="page-head">
        <h1>{view.heading}</h1>
      </header>
      <noscript>
        <p class="page-note">{words.withoutScript}</p>
        <ul>
          {view.ways.map(({ href, text }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </noscript>
      <div class="search" id="search" hidden>
        <search>
          <form class="search-form search-box" id="search-form" action={view.action} method="get">
            <label class="hidden" for="q">
              {words.label}
            </label>
            <input
              type="search"
              id="q"
              name="q"
              placeholder={words.label}
              autocomplete="off"
              spellcheck={false}
              dir="auto"
            />
            <button type="submit">{words.submit}</button>
          </form>
        </search>
        <details class="search-help">
          <summary>{words.help}</summary>
          <dl>
            {words.examples.map(({ query, meaning }) => (
              <div>
                <dt>
                  <code dir="auto">{query}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
        <div class="search-bar">
          <p class="search-status" id="search-status" role="status" />
          <p class="search-sort">
            <label for="search-sort">{words.sort}</label>{' '}
            <select id="search-sort" autocomplete="off">
              <option value="relevance">{words.sorts.relevance}</option>
              <option value="newest">{words.sorts.newest}</option>
              <option value="oldest">{words.sorts.oldest}</option>
            </select>
          </p>
        </div>
        <p class="search-asked" id="search-asked" hidden />
        <ul class="chips" id="search-chips" aria-label={words.chosen} hidden />
        <div class="search-columns">
          <details class="search-filters" id="search-drawer" open hidden>
            <summary>{words.filters}</summary>
            <div id="search-filters" />
          </details>
          <section class="search-results" aria-label={words.results}>
            <figure class="timeline" id="search-chart" hidden />
            <div class="search-nothing" id="search-nothing" hidden />
            <ol class="results" id="search-results" />
            <p class="search-shown" id="search-shown" />
            <button type="button" class="search-more" id="search-more" hidden />
          </section>
        </div>
      </div>
      <script type="application/json" id="search-data" dangerouslySetInnerHTML={{ __html: view.data }} />
    </>,
  );
}
