import type { CalendarSystem } from './calendar-system.ts';
import type { Calendar, CalendarDay } from './calendar-view.ts';
import type { Period } from './catalogue.ts';
import { hrefOf } from './places.ts';
import type { Site } from './site.ts';

/** One month as weeks of days, each with the number of its articles and, where it has any, a link to them. */
export function calendarOf(
  site: Site,
  system: CalendarSystem,
  { date: month, place, entries }: Period,
  hrefOfDay: (date: string) => string,
): Calendar {
  const { messages, dates } = site;
  const counts = new Map<string, number>();
  for (const { date } of entries) if (date?.length === 10) counts.set(date, (counts.get(date) ?? 0) + 1);
  const whole = system.daysOf(month);
  const days = whole.map((date): CalendarDay => {
    const count = counts.get(date) ?? 0;
    return {
      day: system.dayNumber(date),
      href: count === 0 ? null : hrefOfDay(date),
      label: messages.dayLabel(dates.dayOfMonth(date), count),
      level: levelOf(count),
    };
  });
  const offset = (new Date(`${whole[0]}T00:00:00Z`).getUTCDay() - messages.firstWeekday + 7) % 7;
  const cells = [...Array<null>(offset).fill(null), ...days];
  const padded = [...cells, ...Array<null>((7 - (cells.length % 7)) % 7).fill(null)];
  return {
    caption: { href: hrefOf(site, place), text: system.monthName(month) },
    count: messages.articleCount(entries.length),
    weekdays: dates.weekdays(messages.firstWeekday),
    weeks: Array.from({ length: padded.length / 7 }, (_, week) => padded.slice(week * 7, week * 7 + 7)),
  };
}

/** Shades of a day: one article, a few, several, many. */
export function levelOf(count: number): number {
  return count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : count < 10 ? 3 : 4;
}
