import type { Entry } from '../archive/archive.ts';
import type { Site } from './site.ts';
import type { Calendar, CalendarDay } from './view.ts';

/**
 * One month (`YYYY-MM`) as weeks of days, each with the number of its articles and, where it has any, a link to them.
 */
export function calendarOf(
  site: Site,
  month: string,
  href: string,
  entries: readonly Entry[],
  hrefOfDay: (date: string) => string,
): Calendar {
  const { messages, dates } = site;
  const counts = new Map<string, number>();
  for (const { date } of entries) if (date?.length === 10) counts.set(date, (counts.get(date) ?? 0) + 1);
  const days = daysOf(month).map((date): CalendarDay => {
    const count = counts.get(date) ?? 0;
    return {
      day: dates.dayNumber(date),
      href: count === 0 ? null : hrefOfDay(date),
      label: messages.dayLabel(dates.dayOfMonth(date), count),
      level: levelOf(count),
    };
  });
  const offset = (new Date(`${month}-01T00:00:00Z`).getUTCDay() - messages.firstWeekday + 7) % 7;
  const cells = [...Array<null>(offset).fill(null), ...days];
  const padded = [...cells, ...Array<null>((7 - (cells.length % 7)) % 7).fill(null)];
  return {
    caption: { href, text: dates.monthName(month) },
    count: [dates.beside(month), messages.articleCount(entries.length)].filter(Boolean).join(' · '),
    weekdays: dates.weekdays(messages.firstWeekday),
    weeks: Array.from({ length: padded.length / 7 }, (_, week) => padded.slice(week * 7, week * 7 + 7)),
  };
}

function daysOf(month: string): readonly string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/** Shades of a day: one article, a few, several, many. */
export function levelOf(count: number): number {
  return count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : count < 10 ? 3 : 4;
}
