import type { Calendar } from '../src/views/calendar-view.ts';
import type { Fact, Item, Pager, Phrase, PrintedDate, Row } from '../src/views/view.ts';
import type { JSX } from './jsx-runtime.ts';

/** Words in a language of their own. */
export function Words({ phrase }: { readonly phrase: Phrase }): JSX.Element {
  return (
    <bdi lang={phrase.lang} dir={phrase.dir}>
      {phrase.text}
    </bdi>
  );
}

/** A date with the form that machines read. */
export function DateText({ date }: { readonly date: PrintedDate }): JSX.Element {
  return <time datetime={date.iso}>{date.text}</time>;
}

/** Articles as lines of a list: date, headline, outlet and authors, first words. */
export function Rows({ rows, level }: { readonly rows: readonly Row[]; readonly level: 2 | 3 }): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ol class="rows">
      {rows.map((row) => (
        <li class={row.date ? 'row dated' : 'row'}>
          {row.date && (
            <p class="row-date">
              <DateText date={row.date} />
            </p>
          )}
          <div class="row-text" dir={row.title.dir}>
            <Heading class={row.untitled ? 'row-title untitled' : 'row-title'}>
              <a href={row.href} lang={row.title.lang}>
                {row.title.text}
              </a>
            </Heading>
            {(row.outlet || row.authors.length > 0 || row.untitled) && (
              <p class="row-meta">
                {row.untitled && <span>{row.untitled}</span>}
                {row.outlet && (
                  <span class="row-outlet">
                    <bdi>{row.outlet}</bdi>
                  </span>
                )}
                {row.authors.map((name) => (
                  <span>
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </p>
            )}
            {row.excerpt && (
              <p class="row-excerpt" lang={row.title.lang}>
                {row.excerpt}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Entries of a directory: a name, what it spans, how many articles. */
export function Items({ items, layout }: { readonly items: readonly Item[]; readonly layout: string }): JSX.Element {
  return (
    <ul class={`items ${layout}`}>
      {items.map(({ text, href, count, note, bar, detail }) => (
        <li data-count={detail?.articles} data-newest={detail?.newest ?? undefined}>
          <a href={href}>
            <bdi>{text}</bdi>
          </a>
          {bar !== null && (
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={bar} height="10" />
            </svg>
          )}
          {detail?.spark && (
            <svg
              class="spark"
              viewBox={`0 0 ${detail.spark.width} 12`}
              preserveAspectRatio="none"
              role="img"
              aria-label={detail.spark.label}
            >
              <path d={detail.spark.path} />
            </svg>
          )}
          {(note || (detail && detail.languages.length > 0)) && (
            <span class="item-note">
              {[note, ...(detail?.languages ?? [])]
                .filter((part) => part)
                .map((part) => (
                  <span>{part}</span>
                ))}
            </span>
          )}
          <span class="item-count">{count}</span>
        </li>
      ))}
    </ul>
  );
}

/** Short lines about the articles of a list. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <>
      {facts.map(({ label, values }) => (
        <dl class="facts">
          <dt>{label}</dt>
          {values.map(({ text, href, note }) => (
            <dd>
              <a href={href}>
                <bdi>{text}</bdi>
              </a>
              {note && <span class="item-count">{note}</span>}
            </dd>
          ))}
        </dl>
      ))}
    </>
  );
}

/** One month as a table of days. */
export function MonthTable({ calendar }: { readonly calendar: Calendar }): JSX.Element {
  return (
    <table class="calendar">
      <caption>
        <a href={calendar.caption.href}>{calendar.caption.text}</a> <span class="item-count">{calendar.count}</span>
      </caption>
      <thead>
        <tr>
          {calendar.weekdays.map(({ short, long }) => (
            <th scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calendar.weeks.map((week) => (
          <tr>
            {week.map((day) => (
              <td class={day ? `level-${day.level}` : undefined}>
                {day?.href ? (
                  <a href={day.href} aria-label={day.label} title={day.label}>
                    {day.day}
                  </a>
                ) : (
                  day?.day
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The steps to the neighbouring lists. */
export function PagerLinks({ pager }: { readonly pager: Pager }): JSX.Element {
  return (
    <nav class="pager" aria-label={pager.label}>
      {pager.newer && (
        <a rel="next" class="pager-newer" href={pager.newer.href}>
          <span class="label">{pager.newerLabel}</span> {pager.newer.text}
        </a>
      )}
      {pager.older && (
        <a rel="prev" class="pager-older" href={pager.older.href}>
          <span class="label">{pager.olderLabel}</span> {pager.older.text}
        </a>
      )}
    </nav>
  );
}
