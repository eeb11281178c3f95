import type { DirectoryView } from '../src/views/view.ts';
import { type PageData, pagesOf, printPage } from './layout.tsx';
import { Items } from './lists.tsx';

export const data = pagesOf('directory');

/** A directory that leads to lists: outlets, authors, years, months, languages. */
export function render({ frame, view }: PageData<DirectoryView>): string {
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
