import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../src/checks/browser.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backfile-browser-'));
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function program(...parts: readonly string[]): string {
  const path = join(folder, ...parts);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

test('CHROME_PATH comes first, then the PATH', () => {
  const onPath = program('bin', 'google-chrome');
  expect(findBrowser()).toBe(onPath);
  const chosen = program('mine');
  vi.stubEnv('CHROME_PATH', chosen);
  expect(findBrowser()).toBe(chosen);
  vi.stubEnv('CHROME_PATH', join(folder, 'nowhere'));
  expect(findBrowser()).toBe(onPath);
});

test('folders and files that are no programs are passed over', () => {
  mkdirSync(join(folder, 'bin', 'chromium'), { recursive: true });
  writeFileSync(join(folder, 'bin', 'google-chrome'), '');
  const chrome = program('bin', 'chrome');
  expect(findBrowser()).toBe(chrome);
});

test('the newest of Playwright’s downloads serves where nothing is installed', () => {
  program('cache', 'chromium-999', 'chrome-linux', 'chrome');
  const newest = program('cache', 'chromium-1255', 'chrome-linux64', 'chrome');
  program('cache', 'firefox-2000', 'firefox', 'chrome');
  const found = findBrowser();
  expect([newest, '/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium']).toContain(found);
});
