import type { Page } from '../input/page.ts';
import type { Settings } from '../input/settings.ts';
import { readBarePage } from './bare.ts';
import type { Reading } from './claim.ts';
import { readMarkup } from './markup/read.ts';
import { withoutPageBreaks } from './paper/paper.ts';
import { readRunningText } from './text/read.ts';

/** A page as it was read: without what paper left in its text. */
export interface PageReading {
  readonly page: Page;
  readonly reading: Reading;
}

/** Reads a page whole: what print-outs and paper leave in a text is taken out first, and is in the reading's removals. */
export function readSheet(all: Page, settings: Settings): PageReading {
  const { page, removed, claims } = withoutPageBreaks(all);
  const reading = readArticlePage(page, settings);
  if (page === all) return { page, reading };
  return {
    page,
    reading: { ...reading, claims: [...reading.claims, ...claims], removed: [...removed, ...reading.removed] },
  };
}

/** Reads a page by the rules for its kind: saved HTML says much of itself, text and Markdown little. */
export function readArticlePage(page: Page, settings: Settings): Reading {
  if (page.format !== 'html') return readRunningText(page, settings);
  return readBarePage(page, readMarkup(page, settings), settings);
}
