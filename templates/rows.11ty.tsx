import { pagesOf } from './layout.tsx';

// Eleventy loads this file anew for each shard; what prints the page stays loaded, and compiled.
export { render } from './rows.tsx';

export const data = pagesOf('rows');
