import type { DirectoryView, ListControls } from '../src/views/directory-view.ts';
import type { Frame } from '../src/views/view.ts';
import type { JSX } from './jsx-runtime.ts';
import { printPage } from './layout.tsx';
import { Items } from './lists.tsx';
import { templateOf } from './sheet.ts';

export const { data, render } = templateOf('directory', print);

/** A directory that leads to lists: outlets, authors, years, months, languages. */
export function print(frame: Frame, view: DirectoryView): Uint8Array {
  return printPage(
    frame,
    view,
    <>
      <header class="page-head">
        <h1>{view.heading}</h1>
        {view.standfirst && <p class="standfirst">{view.standfirst}</p>}
      </header>
      {view.jumps && (
        <nav class="jumps" aria-label={view.jumps.label}>
          <ul>
            {view.jumps.links.map(({ href, text }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view.controls && <Controls controls={view.controls} />}
      {view.groups.map(({ id, heading, headingHref, items }) => (
        <section class={heading ? 'group headed' : 'group'} id={id}>
          {heading && <h2>{headingHref ? <a href={headingHref}>{heading}</a> : heading}</h2>}
          <Items items={items} layout={view.layout} />
        </section>
      ))}
      {view.rest.length > 0 && (
        <section class="rest">
          <Items items={view.rest} layout="names" />
        </section>
      )}
    </>,
  );
}

/** Ways to sort and to narrow the list; the script shows them, without it they would do nothing. */
function Controls({ controls: { words, narrow, data } }: { readonly controls: ListControls }): JSX.Element {
  return (
    <>
      <search>
        <div class="list-controls" id="list-controls">
          <p>
            <label for="list-sort">{words.sort}</label>
            <select id="list-sort" autocomplete="off">
              <option value="name">{words.sorts.name}</option>
              <option value="count">{words.sorts.count}</option>
              <option value="newest">{words.sorts.newest}</option>
            </select>
          </p>
          {narrow && (
            <p>
              <label for="list-narrow">{words.narrow}</label>
              <input type="search" id="list-narrow" autocomplete="off" />
            </p>
          )}
          <p class="list-status" id="list-status" role="status" />
        </div>
      </search>
      <script type="application/json" id="list-data" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  );
}
