import type { Stated } from './inferred-dates.ts';

/**
 * Publication as the page states it, without the moment that a system set for the last update as well where something that
 * readers see, or the address, names an earlier day: when the page was built, or the text moved to another system.
 */
export function withoutBuildTime(published: readonly Stated[], updated: readonly Stated[]): readonly Stated[] {
  const latest = published.filter(({ moment, strength }) => {
    return (
      strength >= STAMP && moment.instant !== null && updated.some((each) => each.moment.instant === moment.instant)
    );
  });
  if (latest.length === 0) return published;
  const sure = published.filter(({ strength, evidence, moment }) => {
    return moment.day.length === 10 && (strength >= SEEN || evidence.rule === 'day-in-address');
  });
  const built = latest.filter(({ moment }) =>
    sure.some((other) => Date.parse(moment.day) - Date.parse(other.moment.day) >= NIGHT),
  );
  return published.filter((each) => !built.includes(each));
}

/** Strength of what is set for machines, and the least of what stands around the headline. */
const STAMP = 62;
const SEEN = 50;
/** A day before may be the same one in another zone. */
const NIGHT = 2 * 86_400_000;
