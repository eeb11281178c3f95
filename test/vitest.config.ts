import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: '#html', development: false } },
  resolve: { alias: { '#html/jsx-runtime': new URL('../templates/jsx-runtime.ts', import.meta.url).pathname } },
  test: {
    // The compiled program is run as it is, with its own JSX.
    server: { deps: { external: [/\/dist\//] } },
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['node_modules', 'dist'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
