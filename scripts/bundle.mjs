#!/usr/bin/env node
// Bundles what browsers get (src/browser/*.entry.ts as modules, *.classic.ts as scripts that run at once,
// templates/assets/*.css and *.svg) into dist/assets, minified, each name with a hash of its content;
// dist/assets/names.json says which name is which. And the readers of seeds, for the threads that parse, into one file.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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

await build({
  entryPoints: [join(root, 'src', 'archive', 'job.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile: join(root, 'dist', 'src', 'archive', 'job.bundle.js'),
  // Some dependencies are CommonJS.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  logLevel: 'warning',
});
