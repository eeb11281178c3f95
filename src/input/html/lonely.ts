import type { Region } from '../page.ts';
import type { Cut } from './cut.ts';
import { proseOf } from './measure.ts';

/** Headings whose text was taken out go with it, and those over nothing but links in a box of their own. */
export function dropLonelyHeadings(cuts: readonly Cut[], regions: Region[]): void {
  let followed = false;
  const full = new Set(cuts.flatMap(({ element }, index) => (isText(cuts, regions, index) ? [element.parent] : [])));
  for (let index = cuts.length - 1; index >= 0; index -= 1) {
    if (regions[index]!.kind !== 'main') {
      if (regions[index]!.kind === 'chrome' && proseOf(cuts[index]!) > 0) followed = false;
      continue;
    }
    const { node, element } = cuts[index]!;
    const overLinks = regions[index + 1]?.rule === 'html-links' && !full.has(element.parent);
    if (node.type === 'heading' && (!followed || overLinks) && regions[index]!.rule !== 'html-standfirst') {
      regions[index] = { kind: 'chrome', rule: 'html-lonely-heading' };
    } else if (node.type !== 'heading') followed = true;
  }
}

function isText(cuts: readonly Cut[], regions: readonly Region[], index: number): boolean {
  return regions[index]!.kind === 'main' && cuts[index]!.node.type !== 'heading';
}
