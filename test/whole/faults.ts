import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What axe finds wrong with a page as it is; the page must have been opened with `bypassCSP`. */
export async function violations(page: Page): Promise<readonly unknown[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  const { violations: found, passes }: AxeResults = await page.evaluate('axe.run({ resultTypes: ["violations"] })');
  expect(passes.length).toBeGreaterThan(15);
  return found.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)]);
}

/** The innermost elements that stand out of a page which scrolls to the side; none where it does not. */
export function tooWide(): readonly string[] {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > room + 1);
  return out.filter((one) => !out.some((other) => one !== other && one.contains(other))).map((one) => one.outerHTML);
}
