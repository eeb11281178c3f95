import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../src/checks/browser.ts';

/** Starts the browser that is installed, without a window; the caller closes it. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chrome or Chromium was found; `npm test` installs one');
  return chromium.launch({ executablePath, args });
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Collects what a page should never do: errors and warnings in its console, requests that fail or go to other hosts. */
export function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      faults.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left gives up what it was still reading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && !/^(?:data|blob):$/.test(protocol)) faults.push(`other host: ${request.url()}`);
  });
  return faults;
}
