import { type ReadingSettings, readSettings, type SettingName } from '../../text/reading-settings.ts';

const key = 'backfile-reading';

/** What the reader has set; a browser that keeps nothing has set nothing. */
export function storedSettings(): ReadingSettings {
  try {
    return readSettings(localStorage.getItem(key));
  } catch {
    return readSettings(null);
  }
}

/** Makes the page look so. */
export function applySettings(settings: ReadingSettings): void {
  Object.assign(document.documentElement.dataset, settings);
}

/** Changes some of the settings, on this page and for those to come. */
export function changeSettings(chosen: { readonly [name: string]: string }): void {
  const settings = readSettings(JSON.stringify({ ...storedSettings(), ...chosen }));
  applySettings(settings);
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // They hold for this page.
  }
}

/** Whether keys without Ctrl, Alt or Meta do anything on this page. */
export function hasShortcuts(): boolean {
  return document.documentElement.dataset.shortcuts !== 'off';
}

/** Lets the panel of the masthead change, show and keep the settings; Escape, a click beside it or leaving it closes it. */
export function startSettings(): void {
  const panel = document.querySelector<HTMLDetailsElement>('.settings');
  if (!panel) return;
  const fields = [...panel.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  const show = () => {
    const settings = storedSettings();
    for (const field of fields) {
      const value = settings[field.name as SettingName];
      if (field instanceof HTMLInputElement) field.checked = value === 'on';
      else field.value = value;
    }
    applySettings(settings);
  };
  const close = () => {
    panel.open = false;
  };
  show();
  panel.addEventListener('change', () => {
    changeSettings(Object.fromEntries(fields.map((field) => [field.name, chosenIn(field)])));
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !panel.open) return;
    event.preventDefault();
    close();
    panel.querySelector('summary')?.focus();
  });
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !panel.contains(relatedTarget)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) close();
  });
  // Set in another tab, or since this page was left and come back to.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
}

function chosenIn(field: HTMLSelectElement | HTMLInputElement): string {
  if (field instanceof HTMLSelectElement) return field.value;
  return field.checked ? 'on' : 'off';
}
