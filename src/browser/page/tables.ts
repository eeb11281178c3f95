/** Tables that fit are no stop for the keyboard; those that scroll in their box are. Looked at again as the page widens. */
export function watchTables(): void {
  const boxes = document.querySelectorAll<HTMLElement>('#body > .table');
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries)
      (target as HTMLElement).tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
  });
  for (const box of boxes) observer.observe(box);
}
