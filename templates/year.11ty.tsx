import type { YearView } from '../src/views/calendar-view.ts';
import { type PageData, pagesOf, printPage } from './layout.tsx';
import { Facts, Items, MonthTable, PagerLinks } from './lists.tsx';

export const data = pagesOf('year');

/** One year: a calendar for each month that has articles. */
export function render({ frame, item }: PageData<YearView>): Uint8Array {
  const view = item.view();
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
