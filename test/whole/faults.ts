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

/**
 * Targets that are under 24 pixels and stand too near to others, by WCAG 2.2, 2.5.8: a circle of that size around each
 * meets no other target. Links inside a sentence are let be, and bars of a chart, which filters beside it stand for.
 */
export function crampedTargets(): readonly string[] {
  const size = 24;
  const visible = [...document.querySelectorAll('a[href], button, input, select, summary')].filter((one) =>
    one.checkVisibility(),
  );
  const targets = visible.flatMap((one) => {
    const box = (
      one.matches('[type="radio"], [type="checkbox"]') ? (one.closest('label') ?? one) : one
    ).getBoundingClientRect();
    return box.width > 1 && box.height > 1 ? [{ one, box }] : [];
  });
  const isSmall = ({ width, height }: DOMRect) => width < size - 0.1 || height < size - 0.1;
  const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
  const inSentence = (one: Element) =>
    getComputedStyle(one).display === 'inline' &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === 3 && (node.textContent?.trim() ?? '').length > 2,
    );
  const meets = (box: DOMRect, other: DOMRect) => {
    const [x, y] = middle(box);
    const [across, down] = [Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom)];
    if (Math.hypot(across, down) < size / 2) return true;
    const [otherX, otherY] = middle(other);
    return isSmall(other) && Math.hypot(otherX - x, otherY - y) < size;
  };
  return targets
    .filter(({ one, box }) => isSmall(box) && !inSentence(one))
    .filter(({ one, box }) =>
      targets.some((other) => !other.one.contains(one) && !one.contains(other.one) && meets(box, other.box)),
    )
    .map(({ one }) => one.outerHTML);
}

/** What is wrong with the outline of a page: not one h1, not at its beginning, or a level that is skipped. */
export function outlineFaults(): readonly string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility());
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const skips = headings.filter((_, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1);
  const tops = levels.filter((level) => level === 1).length;
  return [...(tops === 1 ? [] : [`${tops} h1`]), ...skips.map(({ outerHTML }) => outerHTML)];
}
