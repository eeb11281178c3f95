import type { Region } from '../page.ts';
import type { Cut } from './cut.ts';
import { isLinked } from './link-lines.ts';
import { proseOf } from './measure.ts';
import { attribute } from './tree.ts';

/**
 * Where more is said beside pictures than anywhere else, it is the text: a guide in steps, each with its picture. Where all
 * of the article's part is captions, a gallery that tells a story, they are. `inside` tells which blocks that part has.
 */
export function keepPictureStory(cuts: readonly Cut[], regions: Region[], inside: readonly boolean[]): void {
  let text = 0;
  let beside = 0;
  let captions = 0;
  for (const [index, { kind, rule }] of regions.entries()) {
    const prose = proseOf(cuts[index]!);
    if (kind === 'main') text += prose;
    else if (rule === 'html-picture-text') beside += prose;
    else if (rule === 'html-caption' && inside[index]) captions += prose;
  }
  const kept = new Set<string>();
  if (beside >= LEAST_STORY && beside > text) kept.add('html-picture-text');
  if (captions >= LEAST_STORY && text + beside < MOST_BESIDE) kept.add('html-caption').add('html-picture-text');
  if (kept.size === 0) return;
  for (const [index, { rule }] of regions.entries()) {
    if (kept.has(rule) && !isLinked(cuts[index]!) && (rule !== 'html-caption' || inside[index])) {
      regions[index] = { kind: 'main', rule: 'html-main' };
    }
  }
}

/** Less than this beside pictures is a box about the house, on a page without an article. */
const LEAST_STORY = 600;
/** With more text than this beside them, captions are captions. */
const MOST_BESIDE = 200;

/** Many paragraphs above the text, each in a wrapper of its own, are the captions of a row of pictures. */
export function dropSlides(cuts: readonly Cut[], regions: Region[]): void {
  const leads = regions.flatMap(({ rule }, index) => (rule === 'html-standfirst' ? [index] : []));
  if (leads.length <= MOST_LEADS) return;
  const parents = leads.map((index) => cuts[index]!.element.parent);
  const alone = parents.map((parent) => parents.filter((other) => other === parent).length === 1);
  const builds = parents.map((parent) => (parent === null ? '' : `${parent.name} ${attribute(parent, 'class')}`));
  for (const [at, index] of leads.entries()) {
    const row = builds.filter((build, other) => alone[other] && build === builds[at]).length;
    if (at > 0 && alone[at] && row > 1) regions[index] = { kind: 'caption', rule: 'html-slide' };
  }
}

const MOST_LEADS = 4;
