import type { JSX } from 'preact';
import type { Head } from '../src/views/view.ts';

/** What a page loads for itself alone: its scripts, and beside them what these would ask for later. */
export function Loads({ preloads, scripts }: Pick<Head, 'preloads' | 'scripts'>): JSX.Element {
  return (
    <>
      {preloads.map((href) => (
        <link rel="preload" as="fetch" href={href} crossorigin="anonymous" />
      ))}
      {scripts.map((src) => (
        <script type="module" src={src} />
      ))}
    </>
  );
}
