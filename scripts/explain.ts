import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import colours from 'picocolors';
import { explainArticle } from '../src/article/explain.ts';
import { parseSeed } from '../src/article/parse.ts';
import { loadSeed } from '../src/input/seed.ts';
import { loadSettings } from '../src/input/settings-file.ts';
import { walkSeeds } from '../src/input/walk.ts';
import { idOf } from '../src/text/addresses.ts';
import { printProblem } from '../src/text/problem.ts';
import { UsageError } from '../src/text/usage.ts';
import { readArguments, runCommand } from './arguments.ts';

const spec = {
  command: 'npm run explain',
  about: 'Shows how one seed is read: each field with rule, lines and quote, and every removal with its reason.',
  flags: [],
  argument: 'SEED',
};

runCommand((argv) => {
  const { argument = '' } = readArguments(spec, argv);
  const path = resolve(argument);
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`${argument} is no file`);
  const folder = seedsFolderOf(path);
  const source = relative(folder, path).split(sep).join('/');
  const file = walkSeeds(folder).seeds.find((seed) => seed.source === source);
  if (!file) throw new UsageError(`${argument} is of a kind that is not read`);
  const { bytes, sidecarText } = loadSeed(file);
  const sidecar =
    file.sidecar && sidecarText !== undefined ? { sidecar: { source: file.sidecar.source, text: sidecarText } } : {};
  const article = parseSeed({ source, id: idOf(source), bytes, ...sidecar }, loadSettings(folder));
  const tones = { name: colours.bold, value: colours.green, quiet: colours.dim, warning: colours.yellow };
  console.log(
    [...explainArticle(article, tones), ...article.problems.map((problem) => colours.red(printProblem(problem)))].join(
      '\n',
    ),
  );
});

/** The folder of seeds that a file is in: the nearest above it with an `archive.yaml` or named `seeds`; else its own. */
function seedsFolderOf(path: string): string {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'archive.yaml')) || basename(folder) === 'seeds') return folder;
  }
  return dirname(path);
}
