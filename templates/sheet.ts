import type { Frame, PageItem, PageView } from '../src/views/view.ts';

/** What Eleventy hands to a template: the frame of the site and pages, whose views are made as they are printed. */
interface Sheet<View extends PageView> {
  readonly frame: Frame;
  readonly sheet: readonly PageItem<View>[];
}

/** Pages in a sheet: a shard's pages of one kind, which Eleventy then has one page for. */
const sheetSize = 1000;

/**
 * Eleventy's template of a kind of pages. It prints a sheet of them at a time and gives their bytes by their paths: what
 * Eleventy does for each page of its own takes as long as printing one of ours.
 */
export function templateOf<View extends PageView>(kind: string, print: (frame: Frame, view: View) => Uint8Array) {
  return {
    data: {
      pagination: { data: `items.${kind}`, size: sheetSize, alias: 'sheet' },
      // A name only: nothing is written here.
      permalink: ({ pagination }: { readonly pagination: { readonly pageNumber: number } }) =>
        `${kind}-${pagination.pageNumber}.html`,
      eleventyExcludeFromCollections: true,
      date: new Date(0),
    },
    render: ({ frame, sheet }: Sheet<View>): ReadonlyMap<string, Uint8Array> =>
      new Map(sheet.map(({ path, view }) => [path, print(frame, view())])),
  };
}
