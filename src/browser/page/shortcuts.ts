import { hasShortcuts } from './settings.ts';

/** Does something at a single key, unless the reader types, holds another key or has switched such keys off. */
export function onKey(key: string, act: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!hasShortcuts() || isTyping(document.activeElement)) return;
    event.preventDefault();
    act();
  });
}

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLElement && (element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName))
  );
}
