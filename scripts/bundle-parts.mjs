// Bundles parts of the program that a build loads when there is something to do: what makes pages, what makes the search
// index, and the thread that indexes. Together they are some three hundred modules; each part in one file loads in a
// fifth of the time.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src');

/** Modules that all parts share, since they keep something in memory, or that must stay where they are: they find files beside them. */
const shared =
  /^(?:archive\/|search\/pagefind\.ts$|views\/page-bytes\.ts$|site\/(?:renderer|few-pages|program|eleventy)\.ts$)/;

/** What packages that are no ES modules ask for. */
const banner = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

/** Writes each part as `NAME.bundle.js` into the compiled folder; `build` is esbuild's. */
export async function bundleParts(build) {
  await build(part('site', 'render', "export * from './render.ts';"));
  await build(part('site', 'worker', "import './worker.ts';"));
  await build(
    withoutTraces(withOwnAddresses(part('site', 'eleventy-package', "export { default } from '@11ty/eleventy';"))),
  );
  await build(part('search', 'making', "export * from './build.ts'; export * from './warm.ts';"));
  await build(part('search', 'shard-worker', "import './shard-worker.ts';"));
}

/** The same part, in which each module of a package still knows where it lies: Eleventy finds files beside its modules. */
function withOwnAddresses(options) {
  const folder = dirname(options.outfile);
  const addresses = {
    name: 'own-addresses',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, ({ path }) => {
        const contents = readFileSync(path, 'utf8');
        if (!contents.includes('import.meta.url')) return undefined;
        const place = JSON.stringify(relative(folder, path).replaceAll(sep, '/'));
        return { contents: contents.replaceAll('import.meta.url', `(new URL(${place}, import.meta.url).href)`) };
      });
    },
  };
  // Its server for development is not started, and is no ES module.
  const external = ['@11ty/eleventy-dev-server'];
  return { ...options, external, plugins: [...options.plugins, addresses] };
}

/**
 * The same part without what its packages tell who debugs them: Eleventy calls that a hundred times for each page, and
 * nobody is shown it.
 */
function withoutTraces(options) {
  const traces = {
    name: 'without-traces',
    setup({ onLoad }) {
      const contents = 'const trace = () => {}; trace.enabled = false; module.exports = () => trace;';
      onLoad({ filter: /[\\/]node_modules[\\/]debug[\\/]src[\\/]index\.js$/ }, () => ({ contents }));
    },
  };
  // First: of plugins that may load a file, the first does.
  return { ...options, plugins: [traces, ...options.plugins] };
}

function part(folder, name, contents) {
  const outside = {
    name: 'shared-outside',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => {
        const full = join(resolveDir, path);
        if (!shared.test(relative(source, full).replaceAll(sep, '/'))) return undefined;
        const from = relative(join(source, folder), full).replaceAll(sep, '/').replace(/\.ts$/, '.js');
        return { path: from.startsWith('.') ? from : `./${from}`, external: true };
      });
    },
  };
  return {
    stdin: { contents, resolveDir: join(source, folder), sourcefile: `${name}.bundle.ts`, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Not "node20": for that every pattern with \p{…} would become a call that makes it anew each time.
    target: 'es2023',
    outfile: join(root, 'dist', 'src', folder, `${name}.bundle.js`),
    banner,
    plugins: [outside],
    logLevel: 'warning',
  };
}
