/** Links to this page in other languages keep what its address has come to say: a search, the words to mark, a heading. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.translations a')) {
    for (const event of ['click', 'auxclick', 'contextmenu']) {
      link.addEventListener(event, () => {
        link.search = location.search;
        link.hash = location.hash;
      });
    }
  }
}
