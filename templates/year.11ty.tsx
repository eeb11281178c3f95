import type { YearView } from '../src/views/calendar-view.ts';
import type { Frame } from '../src/views/view.ts';
import { printPage } from './layout.tsx';
import { Facts, Items, MonthTable, PagerLinks } from './lists.tsx';
import { templateOf } from './sheet.ts';

export const { data, render } = templateOf('year', print);

/** One year: a calendar for each month that has articles. */
export function print(frame: Frame, view: YearView): Uint8Array {
  return printPage(
    frame,
    view,
    <>
      <header class="page-head">
        <h1>{view.heading}</h1>
        <p class="standfirst">{view.standfirst}</p>
        <Facts facts={view.facts} />
      </header>
      {view.rest.length > 0 && (
        <section class="rest">
          <Items items={view.rest} layout="names" />
        </section>
      )}
      <div class="calendars">
        {view.calendars.map((calendar) => (
          <MonthTable calendar={calendar} />
        ))}
      </div>
      {view.pager && <PagerLinks pager={view.pager} />}
    </>,
  );
}
