import type { Page } from '../input/page.ts';
import type { Settings } from '../input/settings.ts';
import { readBarePage } from './bare.ts';
import type { Reading } from './claim.ts';
import { readMarkup } from './markup/read.ts';
import { readRunningText } from './text/read.ts';

/** Reads a page by the rules for its kind: saved HTML says much of itself, text and Markdown little. */
export function readArticlePage(page: Page, settings: Settings): Reading {
  if (page.format !== 'html') return readRunningText(page, settings);
  return readBarePage(page, readMarkup(page, settings), settings);
}
