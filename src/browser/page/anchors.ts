import { element } from './dom.ts';

/** Lets a heading's link on itself copy its address too, and say so; where nothing can be copied it stays a link. */
export function copyAnchors(): void {
  const body = document.querySelector<HTMLElement>('#body[data-copied]');
  if (!body || !navigator.clipboard) return;
  const said = element('p', { class: 'hidden', role: 'status' });
  body.after(said);
  body.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.anchor') : null;
    if (!link) return;
    navigator.clipboard.writeText(addressOf(link)).then(
      () => {
        body.querySelector('.anchor.copied')?.classList.remove('copied');
        link.classList.add('copied');
        // Emptied first: the same words again would not be said.
        said.textContent = '';
        setTimeout(() => {
          said.textContent = body.dataset.copied ?? '';
        }, 50);
      },
      () => {},
    );
  });
}

/** The address of a section without the words of a search. */
function addressOf({ hash }: HTMLAnchorElement): string {
  return `${location.origin}${location.pathname}${hash}`;
}
