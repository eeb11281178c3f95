import type { Frame, RowsView } from '../src/views/view.ts';
import type { JSX } from './jsx-runtime.ts';
import { printPage } from './layout.tsx';
import { Facts, Items, MonthTable, PagerLinks, Rows } from './lists.tsx';

/** A list of articles: a month, an outlet, an author, a language, what lacks a field. */
export function print(frame: Frame, view: RowsView): Uint8Array {
  return printPage(
    frame,
    view,
    <div class="list">
      <header class="page-head">
        {view.kicker && <p class="kicker">{view.kicker}</p>}
        <h1>
          <bdi>{view.heading}</bdi>
        </h1>
        {view.standfirst && <p class="standfirst">{view.standfirst}</p>}
        {view.note && <p class="page-note">{view.note}</p>}
        <Facts facts={view.facts} />
      </header>
      {view.views && <ListView views={view.views} />}
      {(view.calendar || view.parts) && (
        <div class="list-aside">
          {view.calendar && <MonthTable calendar={view.calendar} />}
          {view.parts && (
            <section class="parts" aria-labelledby="parts">
              <h2 id="parts">{view.parts.heading}</h2>
              <Items items={view.parts.items} layout="inline" />
            </section>
          )}
        </div>
      )}
      {view.rowsHeading && <h2>{view.rowsHeading}</h2>}
      {view.groups.map(({ id, heading, headingHref, rows }) => (
        <section class={heading ? 'group headed' : 'group'} id={id}>
          {heading && <h2>{headingHref ? <a href={headingHref}>{heading}</a> : heading}</h2>}
          <Rows rows={rows} level={heading || view.rowsHeading ? 3 : 2} />
        </section>
      ))}
      {view.references && (
        <p class="list-references">
          <a href={view.references.href} download>
            {view.references.text}
          </a>
        </p>
      )}
      {view.pager && <PagerLinks pager={view.pager} />}
    </div>,
  );
}

/** The choice works by the style sheet alone; the script remembers it. */
function ListView({ views }: { readonly views: NonNullable<RowsView['views']> }): JSX.Element {
  return (
    <fieldset class="list-view">
      <legend>{views.label}</legend>
      {(['full', 'compact'] as const).map((way) => (
        <label>
          <input type="radio" name="list" value={way} checked={way === 'full'} /> {views[way]}
        </label>
      ))}
    </fieldset>
  );
}
