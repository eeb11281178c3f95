/**
 * Moves through results by the arrow keys: down from the search box to the first one, on from result to result, up from
 * the first one into the box. Escape in the box calls `onClear`; in an empty box it leaves it. Tab works as ever.
 */
export function resultKeys(input: HTMLInputElement, onClear: () => void): void {
  const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.result-title a')];
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') {
      const [first] = links();
      if (first) event.preventDefault();
      first?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (input.value === '') input.blur();
      else onClear();
    }
  });
  document.addEventListener('keydown', (event) => {
    // The box has answered already where the key came from there.
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const item = document.activeElement?.closest('.result');
    if (step === 0 || !item) return;
    const all = links();
    const place = all.findIndex((link) => item.contains(link)) + step;
    if (place >= all.length) return;
    event.preventDefault();
    (all[place] ?? input).focus();
  });
}
