import type { OnThisDay as Day } from '../src/views/days.ts';
import type { Chart, Frame, HomeView } from '../src/views/view.ts';
import type { JSX } from './jsx-runtime.ts';
import { CuratorsWords, printPage } from './layout.tsx';
import { Items, Rows } from './lists.tsx';
import { templateOf } from './sheet.ts';

export const { data, render } = templateOf('home', print);

/** The first page of the site. */
export function print(frame: Frame, view: HomeView): Uint8Array {
  return printPage(
    frame,
    view,
    <div class="home">
      <header class="home-head">
        <h1>
          <CuratorsWords frame={frame} text={view.heading} />
        </h1>
        {view.standfirst && (
          <p class="standfirst">
            <CuratorsWords frame={frame} text={view.standfirst} />
          </p>
        )}
        <ul class="figures">
          {view.figures.map(({ number, label, href }) => (
            <li>
              <a href={href}>
                <span class="figure">{number}</span> {label}
              </a>
            </li>
          ))}
        </ul>
        {view.chart && <YearChart chart={view.chart} />}
        <p class="all">
          <a href={view.coverage.href}>{view.coverage.text}</a>
        </p>
      </header>
      <section class="newest" aria-labelledby="newest">
        <h2 id="newest">{view.newest.heading}</h2>
        <Rows rows={view.newest.rows} level={3} />
        <p class="all">
          <a href={view.newest.all.href}>{view.newest.all.text}</a>
        </p>
      </section>
      {view.onThisDay && <OnThisDay day={view.onThisDay} />}
      <div class="ways">
        {view.ways.map(({ heading, items, all }, index) => (
          <section aria-labelledby={`way-${index}`}>
            <h2 id={`way-${index}`}>{heading}</h2>
            <Items items={items} layout="short" />
            <p class="all">
              <a href={all.href}>{all.text}</a>
            </p>
          </section>
        ))}
      </div>
    </div>,
  );
}

/** The script puts the articles of the reader's own day in; without it the way to all days is there. */
function OnThisDay({ day: { heading, near, all, folder, calendar, days } }: { readonly day: Day }): JSX.Element {
  return (
    <section
      class="newest on-this-day"
      aria-labelledby="on-this-day"
      data-folder={folder}
      data-calendar={calendar}
      data-days={days}
      data-near={near}
    >
      <h2 id="on-this-day">{heading}</h2>
      <p class="all">
        <a href={all.href}>{all.text}</a>
      </p>
    </section>
  );
}

function YearChart({ chart }: { readonly chart: Chart }): JSX.Element {
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${chart.width} ${chart.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={chart.label}
      >
        {chart.bars.map(({ x, y, width, height }) => (
          <rect x={x} y={y} width={width} height={height} />
        ))}
      </svg>
      <figcaption>
        <a href={chart.from.href}>{chart.from.text}</a>
        <a href={chart.to.href}>{chart.to.text}</a>
      </figcaption>
    </figure>
  );
}
