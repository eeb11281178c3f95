import { pagesOf } from './layout.tsx';

// Eleventy loads this file anew for each shard; what prints the page stays loaded, and compiled.
export { render } from './article.tsx';

export const data = pagesOf('article');
