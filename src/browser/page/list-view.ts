import { changeSettings, storedSettings } from './settings.ts';

/** Keeps how lists of articles are shown, with excerpts or by their headlines alone; the style sheet shows them so. */
export function startListView(): void {
  const ways = [...document.querySelectorAll<HTMLInputElement>('.list-view input')];
  const show = () => {
    const { list } = storedSettings();
    for (const way of ways) way.checked = way.value === list;
  };
  for (const way of ways) way.addEventListener('change', () => changeSettings({ list: way.value }));
  show();
  addEventListener('pageshow', show);
}
