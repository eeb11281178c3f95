import type { Frame, ProseView } from '../src/views/view.ts';
import { CuratorsWords, printPage } from './layout.tsx';
import { Items } from './lists.tsx';
import { templateOf } from './sheet.ts';

export const { data, render } = templateOf('prose', print);

/** A page of running text: about the archive, nothing at this address. */
export function print(frame: Frame, view: ProseView): Uint8Array {
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
