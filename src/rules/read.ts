import type { Page } from '../input/page.ts';
import type { Settings } from '../input/settings.ts';
import type { Reading } from './claim.ts';
import { readRunningText } from './text/read.ts';

/** Reads a page by the rules for its kind. */
export function readArticlePage(page: Page, settings: Settings): Reading {
  return readRunningText(page, settings);
}
