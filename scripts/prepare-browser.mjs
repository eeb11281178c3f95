// Sees to a Chrome or Chromium for the tests: one that is there already, else one from the system's packages, else
// Playwright's download. Runs after compilation, so that the program's own search for a browser is the only one.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Leaves the machine with a browser that starts, or says in one line what to do and ends with exit code 1. */
export async function prepareBrowser() {
  const { findBrowser } = await import('../dist/src/checks/browser.js');
  if (findBrowser() === undefined) install(findBrowser);
  const browser = findBrowser();
  if (browser === undefined) end('No Chrome or Chromium could be installed; install one, or set CHROME_PATH to one.');
  if (!starts(browser)) end(`${browser} does not start; install another one and set CHROME_PATH to it.`);
}

function install(findBrowser) {
  const isDebian = process.platform === 'linux' && process.getuid?.() === 0 && run('apt-get', ['--version'], 'ignore');
  if (isDebian) {
    console.log('No Chrome or Chromium found. Installing one (apt-get install chromium) ...');
    run('apt-get', ['update', '-q']);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
    if (findBrowser() !== undefined) return;
  }
  console.log('No Chrome or Chromium found. Downloading one (playwright-core install chromium) ...');
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(process.execPath, [join(dirname(manifest), 'cli.js'), 'install', 'chromium']);
}

/** On Windows Chrome opens a window instead of telling its version. */
function starts(browser) {
  return process.platform === 'win32' || run(browser, ['--version'], 'ignore');
}

function run(command, args, output = 'inherit') {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: ['ignore', output, output] }).status === 0;
}

function end(message) {
  console.error(message);
  process.exit(1);
}
