import type { Frame, RedirectView } from '../src/views/view.ts';
import { printPage } from './layout.tsx';
import { templateOf } from './sheet.ts';

export const { data, render } = templateOf('redirect', print);

/** The page at an older address of an article: leads on at once, and by a link where it cannot. */
export function print(frame: Frame, view: RedirectView): Uint8Array {
  const { title, href } = view.target;
  return printPage(
    frame,
    view,
    <div class="prose-page">
      <h1>{view.heading}</h1>
      <p>
        {view.text}{' '}
        <a href={href} lang={title.lang} dir={title.dir}>
          {title.text}
        </a>
      </p>
    </div>,
  );
}
