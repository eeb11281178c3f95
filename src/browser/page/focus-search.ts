import { onKey } from './shortcuts.ts';

/** `/` leads to the search box of any page, as long as nobody is typing. */
export function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>('#q');
  if (!input) return;
  onKey('/', () => {
    input.focus();
    input.select();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && input.value === '' && !event.isComposing) input.blur();
  });
}
