#!/usr/bin/env node
// Makes a checkout ready to run, on a machine that has only Node and npm: dependencies, compiled program, browser
// bundle and, with --browser, a Chrome or Chromium for the tests. What is ready already is left alone.
// Plain JavaScript on Node's own modules: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => join(root, ...parts);
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

installDependencies();
compile();
if (process.argv.includes('--browser')) await (await import('./prepare-browser.mjs')).prepareBrowser();

/** Installs from the lock file where node_modules is missing or older than the lock. */
function installDependencies() {
  if (modified(inRoot('node_modules', '.package-lock.json')) >= modified(inRoot('package-lock.json'))) return;
  console.log('Installing dependencies (npm ci --ignore-scripts) ...');
  run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    'npm could not install the dependencies; see above.',
  );
}

/** Compiles TypeScript and bundles what runs in the browser, where a source is newer than the last success. */
function compile() {
  const stamp = inRoot('dist', '.compiled');
  const sources = [
    inRoot('package-lock.json'),
    inRoot('tsconfig.json'),
    ...['src', 'templates', 'scripts'].flatMap((folder) => filesIn(inRoot(folder))),
  ];
  const done = modified(stamp);
  if (done > 0 && sources.every((path) => modified(path) <= done)) return;
  const started = new Date();
  run(
    process.execPath,
    [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-p', root],
    'The program does not compile; see above.',
  );
  run(process.execPath, [inRoot('scripts', 'bundle.mjs')], 'The browser code could not be bundled; see above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, `${started.toISOString()}\n`);
}

/** Every file and folder below a folder: a folder counts too, so that a removed file is noticed. */
function filesIn(folder) {
  return [
    folder,
    ...readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => join(entry.parentPath, entry.name)),
  ];
}

function run(command, args, complaint) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.status === 0) return;
  console.error(complaint);
  process.exit(1);
}
