import type { Entry } from '../archive/archive.ts';
import type { Spark } from './directory-view.ts';
import { countingIn } from './numbers.ts';
import type { Site } from './site.ts';

/** Bars of a spark at most; where the archive spans more years, a bar is several of them. */
const mostBars = 40;
const height = 12;

/** Small bars of some articles over all years of the archive; null where there is nothing to compare. */
export function sparkOf(site: Site, entries: readonly Entry[]): Spark | null {
  const { years } = site.catalogue;
  const [last, first] = [Number(years[0]?.year), Number(years.at(-1)?.year)];
  if (!(last > first)) return null;
  const step = Math.ceil((last - first + 1) / mostBars);
  const counts = new Array<number>(Math.ceil((last - first + 1) / step)).fill(0);
  const byYear = new Map<string, number>();
  for (const { date } of entries) {
    if (date === null) continue;
    const year = date.slice(0, 4);
    const bar = Math.floor((Number(year) - first) / step);
    counts[bar] = (counts[bar] ?? 0) + 1;
    byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  const fullest = Math.max(...counts);
  if (fullest === 0) return null;
  const bars = counts.flatMap((count, bar) => {
    const tall = Math.max(2, Math.round((count / fullest) * height));
    return count === 0 ? [] : [`M${bar * 3} ${height}v-${tall}h2v${tall}z`];
  });
  return { label: peakOf(site, byYear), width: counts.length * 3 - 1, path: bars.join('') };
}

/** "most in 2005: 12 articles", of the latest year with so many. */
function peakOf({ messages, dates }: Site, byYear: ReadonlyMap<string, number>): string {
  const peak = [...byYear].reduce((best, one) => (one[1] > best[1] ? one : best));
  const sentence = countingIn(messages.locale).count(peak[1], messages.browse.lists.peak);
  return sentence.replace('{year}', dates.year(peak[0]));
}
