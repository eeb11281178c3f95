import type { Entry } from '../archive/archive.ts';
import { barsOf, sparkPath } from '../text/spark-path.ts';
import type { Spark } from './directory-view.ts';
import { countingIn } from './numbers.ts';
import type { Site } from './site.ts';

/** Bars of a spark at most; where the archive spans more years, a bar is several of them. */
const mostBars = 40;

/** Articles over all years of the archive: bars as letters, and the latest year with most articles. */
export interface Years {
  readonly bars: string;
  readonly peak: string;
  readonly most: number;
}

/** Some articles over all years of the archive; null where there is nothing to compare. */
export function yearsOf({ catalogue: { years } }: Pick<Site, 'catalogue'>, entries: readonly Entry[]): Years | null {
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
  if (byYear.size === 0) return null;
  const [peak, most] = [...byYear].reduce((best, one) => (one[1] > best[1] ? one : best));
  return { bars: barsOf(counts), peak, most };
}

/** Small bars of some articles over all years of the archive; null where there is nothing to compare. */
export function sparkOf(site: Site, entries: readonly Entry[]): Spark | null {
  const years = yearsOf(site, entries);
  return years && { label: peakOf(site, years), ...sparkPath(years.bars) };
}

/** "most in 2005: 12 articles" */
function peakOf({ messages, dates }: Site, { peak, most }: Years): string {
  const sentence = countingIn(messages.locale).count(most, messages.browse.lists.peak);
  return sentence.replace('{year}', dates.year(peak));
}
