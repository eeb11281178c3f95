import type { CoverageView } from '../src/views/coverage.ts';
import type { DayStrip } from '../src/views/coverage-days.ts';
import type { BarTable } from '../src/views/coverage-tables.ts';
import type { Frame } from '../src/views/view.ts';
import type { JSX } from './jsx-runtime.ts';
import { printPage } from './layout.tsx';
import { Items, Words } from './lists.tsx';
import { templateOf } from './sheet.ts';

export const { data, render } = templateOf('coverage', print);

/** What the archive holds, in numbers: bars and shades, each beside the number that it stands for. */
export function print(frame: Frame, view: CoverageView): Uint8Array {
  return printPage(
    frame,
    view,
    <div class="coverage">
      <header class="page-head">
        <h1>{view.heading}</h1>
        <p class="standfirst">{view.standfirst}</p>
      </header>
      <Bars table={view.fields} id="fields" />
      {view.months && <Months months={view.months} />}
      {view.days && (
        <section class="coverage-part" aria-labelledby="days">
          <h2 id="days">{view.days.heading}</h2>
          <p class="page-note">{view.days.note}</p>
          <ul class="strips">
            {view.days.strips.map((strip) => (
              <Strip strip={strip} />
            ))}
          </ul>
        </section>
      )}
      {view.lists.length > 0 && (
        <div class="coverage-lists">
          {view.lists.map(({ heading, note, items }, index) => (
            <section class="coverage-part" aria-labelledby={`list-${index}`}>
              <h2 id={`list-${index}`}>{heading}</h2>
              {note && <p class="page-note">{note}</p>}
              <Items items={items} layout="inline" />
            </section>
          ))}
        </div>
      )}
      {view.tables.map((table, index) => (
        <Bars table={table} id={`table-${index}`} />
      ))}
      <section class="coverage-part" aria-labelledby="copies">
        <h2 id="copies">{view.copies.heading}</h2>
        <p class="page-note">{view.copies.note}</p>
        <ul class="items copies">
          {view.copies.groups.map(({ title, href, outlets, count }) => (
            <li>
              <a href={href}>
                <Words phrase={title} />
              </a>
              <span class="item-note">
                {outlets.map((outlet) => (
                  <span>
                    <bdi>{outlet}</bdi>
                  </span>
                ))}
              </span>
              <span class="item-count">{count}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>,
  );
}

function Bars({ table, id }: { readonly table: BarTable; readonly id: string }): JSX.Element {
  return (
    <div class="coverage-part">
      <h2 id={id}>{table.heading}</h2>
      {table.note && <p class="page-note">{table.note}</p>}
      <section class="table" aria-labelledby={id} tabindex={0}>
        <table class="bar-table">
          <thead>
            <tr>{table.columns.map((column) => (column === '' ? <td /> : <th scope="col">{column}</th>))}</tr>
          </thead>
          <tbody>
            {table.rows.map(({ name, href, bars, cells }) => (
              <tr>
                <th scope="row">{href ? <a href={href}>{<bdi>{name}</bdi>}</a> : <bdi>{name}</bdi>}</th>
                <td class="bar-cell">
                  <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    {bars.map((width, place) => (
                      <rect
                        class={`part-${place}`}
                        x={bars.slice(0, place).reduce((sum, part) => sum + part, 0)}
                        width={width}
                        height="10"
                      />
                    ))}
                  </svg>
                </td>
                {cells.map((cell) => (
                  <td>{cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.all && (
        <p class="all">
          <a href={table.all.href}>{table.all.text}</a>
        </p>
      )}
    </div>
  );
}

function Months({ months }: { readonly months: NonNullable<CoverageView['months']> }): JSX.Element {
  return (
    <div class="coverage-part">
      <h2 id="time">{months.heading}</h2>
      <section class="table" aria-labelledby="time" tabindex={0}>
        <table class="calendar month-table">
          <thead>
            <tr>
              {months.columns.map(({ short, long }) => (
                <th scope="col" abbr={short === long ? undefined : long}>
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.rows.map(({ year, cells, total }) => (
              <tr>
                <th scope="row">
                  <a href={year.href}>{year.text}</a>
                </th>
                {cells.map((cell) => (
                  <td class={cell ? `level-${cell.level}` : undefined}>
                    {cell && (
                      <a href={cell.href} aria-label={cell.label} title={cell.label}>
                        {cell.text}
                      </a>
                    )}
                  </td>
                ))}
                <td class="total">{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Strip({ strip: { year, shades, days } }: { readonly strip: DayStrip }): JSX.Element {
  return (
    <li>
      <a href={year.href}>{year.text}</a>
      <svg class="strip" viewBox="0 0 366 1" preserveAspectRatio="none" aria-hidden="true">
        {shades.map(({ level, path }) => (
          <path class={`shade-${level}`} d={path} />
        ))}
      </svg>
      <span class="item-count">{days}</span>
    </li>
  );
}
