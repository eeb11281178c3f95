import type { Head } from '../src/views/view.ts';
import type { JSX } from './jsx-runtime.ts';

/** What a page loads for itself alone: its scripts, and beside them what these would ask for later. */
export function Loads({ start, preloads, scripts }: Pick<Head, 'start' | 'preloads' | 'scripts'>): JSX.Element {
  return (
    <>
      {start && <script {...early} src={start.src} data-search={start.data} />}
      {preloads.map((href) => (
        <link rel="preload" as="fetch" href={href} crossorigin="anonymous" />
      ))}
      {scripts.map((src) => (
        <script type="module" src={src} />
      ))}
    </>
  );
}

/** Otherwise a browser lets it wait for all that the page is painted with. (The types know this of other elements only.) */
const early = { type: 'module', async: true, fetchpriority: 'high' };
