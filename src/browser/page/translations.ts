/** Links to this page in other languages keep what its address has come to say: a search, the words to mark, a heading. */
export function keepPlace(): void {
  for (const link of translations()) {
    for (const event of ['click', 'auxclick', 'contextmenu']) {
      link.addEventListener(event, () => {
        link.search = location.search;
        link.hash = location.hash;
      });
    }
  }
}

/** Links to this page in every language of the site; none where there is one. */
export function translations(): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.translations a')];
}
