/** `/` leads to the search box of any page, as long as nobody is typing. */
export function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!input || isTyping(document.activeElement)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  input?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && input.value === '' && !event.isComposing) input.blur();
  });
}

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLElement && (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
  );
}
