import { print } from './article.tsx';
import { templateOf } from './sheet.ts';

// Eleventy loads this file anew for each shard; what prints the page stays loaded, and compiled.
export const { data, render } = templateOf('article', print);
