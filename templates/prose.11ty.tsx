import type { ProseView } from '../src/views/view.ts';
import { CuratorsWords, type PageData, pagesOf, printPage } from './layout.tsx';
import { Items } from './lists.tsx';

export const data = pagesOf('prose');

/** A page of running text: about the archive, nothing at this address. */
export function render({ frame, item }: PageData<ProseView>): Uint8Array {
  const view = item.view();
  return printPage(
    frame,
    view,
    <div class="prose-page">
      <h1>{view.heading}</h1>
      {view.sections.map(({ id, heading, paragraphs, links, items }) => (
        <section id={id}>
          {heading && <h2>{heading}</h2>}
          {paragraphs.map(({ text, curators }) => (
            <p>{curators ? <CuratorsWords frame={frame} text={text} /> : text}</p>
          ))}
          {links.length > 0 && (
            <ul class="links">
              {links.map(({ href, text }) => (
                <li>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          )}
          {items.length > 0 && <Items items={items} layout="names" />}
        </section>
      ))}
    </div>,
  );
}
