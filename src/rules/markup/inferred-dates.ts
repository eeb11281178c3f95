import type { Page } from '../../input/page.ts';
import { withoutArchive } from '../../text/archived.ts';
import { dayInAddress } from '../address-days.ts';
import type { Evidence } from '../claim.ts';
import { type Moment, readMoment } from './moments.ts';
import { readMinutesAgo } from './relative-dates.ts';
import { evidenceOf } from './weigh.ts';

/** A moment that something in the page states. */
export interface Stated {
  readonly moment: Moment;
  readonly strength: number;
  readonly evidence: Evidence;
}

/** `/2024/02/24/` in the article's own address, and `20240224` there. */
const IN_ADDRESS = 44;
const COMPACT_IN_ADDRESS = 41;
/** "3 hours ago" where the time of saving is known. */
const RELATIVE = 47;

/** A day in the path of the page's own address. */
export function readAddressDay({ properties }: Page): Stated[] {
  return properties.flatMap((property) => {
    if (!ADDRESSES.has(property.name)) return [];
    const found = dayInAddress(withoutArchive(property.value));
    const moment = found === null ? null : readMoment(found.day);
    if (moment === null) return [];
    return [
      {
        moment,
        strength: found!.compact ? COMPACT_IN_ADDRESS : IN_ADDRESS,
        evidence: { ...evidenceOf(property), rule: 'day-in-address' },
      },
    ];
  });
}

const ADDRESSES = new Set(['link:canonical', 'og:url', 'jsonld:url', 'jsonld:mainEntityOfPage', 'saved:url']);
/** "3 hours ago" near the headline, counted back from when the page was saved, where the program that saved it says so. */
export function readRelativeDay({ blocks, properties }: Page): Stated[] {
  const saved = properties.find(({ name }) => name === 'saved:date');
  const moment = saved === undefined ? null : readMoment(saved.value);
  const start = blocks.findIndex(({ region }) => region?.rule === 'html-headline');
  const first = blocks.findIndex(({ region }) => region?.rule === 'html-main');
  if (moment === null || moment.day.length < 10) return [];
  return blocks.slice(Math.max(0, start - 2), first + 2).flatMap(({ text, lines, region }): Stated[] => {
    const minutes = FOREIGN_DATES.has(region?.rule ?? '') ? null : readMinutesAgo(text);
    if (minutes === null) return [];
    const midnight = Date.parse(moment.day);
    // Without a clock only days count back to a day.
    if (saved!.value.search(/\d:\d\d/) === -1 && minutes < 1440) return [];
    const clock = /(\d{1,2}):(\d\d)/.exec(saved!.value);
    const time = midnight + (clock === null ? 0 : (Number(clock[1]) * 60 + Number(clock[2])) * 60_000);
    const day = new Date(time - minutes * 60_000).toISOString().slice(0, 10);
    const evidence = { rule: 'relative-to-saving', lines, quote: text };
    return [{ moment: { day, instant: null, zone: 'none' }, strength: RELATIVE, evidence }];
  });
}

/** Regions whose dates are other articles', wherever they stand. */
export const FOREIGN_DATES = new Set([
  'html-related',
  'html-teaser',
  'html-next-article',
  'html-links',
  'html-hidden',
  'html-nav',
]);
