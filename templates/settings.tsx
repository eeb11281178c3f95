import type { SettingsView } from '../src/views/settings.ts';
import type { JSX } from './jsx-runtime.ts';

/** The reading settings, in the masthead of every page. Shown only where the script runs that makes them work. */
export function Settings({ settings }: { readonly settings: SettingsView }): JSX.Element {
  const { label, choices, shortcuts, keys } = settings;
  return (
    <details class="settings">
      <summary>
        <span aria-hidden="true">Aa</span> <span class="settings-label">{label}</span>
      </summary>
      <div class="settings-panel">
        {choices.map(({ name, label: of, options }) => (
          <label>
            {of}
            <select name={name}>
              {options.map(({ value, text }) => (
                <option value={value}>{text}</option>
              ))}
            </select>
          </label>
        ))}
        <label class="settings-switch">
          <input type="checkbox" name="shortcuts" checked />
          {shortcuts}
        </label>
        <dl>
          {keys.map(([key, does]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
