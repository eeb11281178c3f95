import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Path of a Chrome or Chromium to test with: the one that `CHROME_PATH` names, else one on the PATH, else one where
 * they are usually installed, else the newest that Playwright has downloaded. Undefined where there is none.
 */
export function findBrowser(): string | undefined {
  const { CHROME_PATH = '', PATH = '' } = process.env;
  const onPath = PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [CHROME_PATH, ...onPath, ...installed(), ...downloaded()].find(isProgram);
}

const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'];

/** The usual places of macOS and Windows; of Linux those that a short PATH may leave out. */
function installed(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => appsIn(folder));
  }
  if (process.platform !== 'win32') return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium'];
  const { ProgramFiles, LOCALAPPDATA } = process.env;
  return [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : ['Google\\Chrome', 'Chromium'].map((name) => join(folder, name, 'Application', 'chrome.exe')),
  );
}

function appsIn(folder: string): string[] {
  return ['Google Chrome', 'Chromium', 'Google Chrome for Testing'].map((name) =>
    join(folder, `${name}.app`, 'Contents', 'MacOS', name),
  );
}

/** In Playwright's cache: `chromium-1234/chrome-linux/chrome` and the like, newest first. */
function downloaded(): string[] {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(...cacheFolder(), 'ms-playwright');
  const versions = foldersIn(cache, /^chromium-\d+$/).sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return versions.flatMap((version) =>
    foldersIn(join(cache, version), /^chrome-/).flatMap((build) => {
      const folder = join(cache, version, build);
      return [join(folder, 'chrome'), join(folder, 'chrome.exe'), ...appsIn(folder)];
    }),
  );
}

function cacheFolder(): string[] {
  if (process.platform === 'win32') return [process.env.LOCALAPPDATA ?? homedir()];
  if (process.platform === 'darwin') return [homedir(), 'Library', 'Caches'];
  return [process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')];
}

function foldersIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder).filter((name) => pattern.test(name));
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
