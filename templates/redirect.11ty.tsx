import type { RedirectView } from '../src/views/view.ts';
import { type PageData, pagesOf, printPage } from './layout.tsx';

export const data = pagesOf('redirect');

/** The page at an older address of an article: leads on at once, and by a link where it cannot. */
export function render({ frame, item }: PageData<RedirectView>): Uint8Array {
  const view = item.view();
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
