#!/usr/bin/env node
// Bundles what browsers get (src/browser/*.entry.ts as modules, *.classic.ts as scripts that run at once,
// templates/assets/*.css and *.svg) into dist/assets, minified, each name with a hash of its content;
// dist/assets/names.json says which name is which. And the readers of seeds, for the threads that parse, and parts of the program.
// Compiled templates get their elements printed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withLatePatterns } from '../dist/scripts/late-patterns.js';
import { withPrintedElements } from '../dist/scripts/printed-elements.js';
import { packNgrams } from '../dist/src/text/languages/ngrams.js';
import * as runtime from '../dist/templates/jsx-runtime.js';
import { bundleParts } from './bundle-parts.mjs';
import { keepCompiled } from './keep-compiled.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist', 'assets');
const filesIn = (folder, pattern) =>
  readdirSync(join(root, ...folder))
    .filter((name) => pattern.test(name))
    .map((name) => join(root, ...folder, name));
const bundle = async (format, entryPoints) => {
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    write: false,
    outdir: out,
    loader: { '.svg': 'copy' },
    external: ['*/pagefind.js'],
    logLevel: 'warning',
  });
  return outputFiles;
};
const files = [
  ...(await bundle('esm', filesIn(['src', 'browser'], /\.entry\.ts$/))),
  ...(await bundle('iife', filesIn(['src', 'browser'], /\.classic\.ts$/))),
  ...(await bundle('esm', filesIn(['templates', 'assets'], /\.(?:css|svg)$/))),
];
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const names = {};
for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
  const ending = extname(file.path);
  const name = basename(file.path, ending).replace(/\.(?:entry|classic)$/, '');
  const hash = createHash('sha256').update(file.contents).digest('hex').slice(0, 10);
  names[`${name}${ending}`] = `${name}-${hash}${ending}`;
  writeFileSync(join(out, names[`${name}${ending}`]), file.contents);
}
writeFileSync(join(out, 'names.json'), `${JSON.stringify(names, null, 2)}\n`);

for (const template of filesIn(['dist', 'templates'], /^(?!jsx-runtime).*\.js$/)) {
  writeFileSync(template, withPrintedElements(readFileSync(template, 'utf8'), runtime));
}

/** The detector of languages is loaded when it is first asked: in a bundle it can lie inside all the same, its table packed. */
const detectorInside = {
  name: 'detector-inside',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]text[\\/]languages[\\/]detector\.ts$/ }, ({ path }) => {
      const [, name] = /import\.meta\.resolve\('([^']+)'\)/.exec(readFileSync(path, 'utf8'));
      const module = JSON.stringify(fileURLToPath(import.meta.resolve(name)));
      const contents = `let loaded; export const loadDetector = () => (loaded ??= require(${module}).eld);`;
      return { contents, resolveDir: dirname(path) };
    });
    onLoad({ filter: /[\\/]ngrams[\\/]extrasmall\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href);
      const { ngrams, ...rest } = ngramsData;
      const opened = `openNgrams(${JSON.stringify(packNgrams(ngrams))})`;
      const contents = `import { openNgrams } from './ngrams.ts';
        export const ngramsData = { ...${JSON.stringify(rest)}, ngrams: ${opened} };`;
      return { contents, resolveDir: join(root, 'src', 'text', 'languages') };
    });
  },
};
const readers = join(root, 'dist', 'src', 'archive', 'job.bundle.js');
await build({
  entryPoints: [join(root, 'src', 'archive', 'job.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // Not "node20": for that every pattern with \p{…} would become a call that makes it anew each time.
  target: 'es2023',
  outfile: readers,
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: '(function (module, require, bundleUrl) {' },
  footer: { js: 'return module.exports; })' },
  plugins: [detectorInside],
  logLevel: 'warning',
});
writeFileSync(readers, withLatePatterns(readFileSync(readers, 'utf8')));
keepCompiled(readers);
await bundleParts(build);
