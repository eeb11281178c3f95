/**
 * Runs a job for each item, two at a time, the largest first, and together never larger than `budget` unless one alone
 * is. Jobs that run at the same time have different lanes, 0 and 1. Rejects with the first error, when no job runs any
 * more.
 */
export async function runInLanes<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  budget: number,
  job: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const waiting = items.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const free = [0, 1];
  const running = new Set<Promise<void>>();
  const errors: unknown[] = [];
  let load = 0;
  while (waiting.length > 0 || running.size > 0) {
    const place = waiting.findIndex((item) => running.size === 0 || load + sizeOf(item) <= budget);
    const [item] = free.length > 0 && place >= 0 && errors.length === 0 ? waiting.splice(place, 1) : [];
    if (item === undefined) {
      await Promise.race(running);
      if (errors.length > 0) waiting.length = 0;
      continue;
    }
    const lane = free.shift() ?? 0;
    load += sizeOf(item);
    const run = job(item, lane)
      .catch((error: unknown) => {
        errors.push(error);
      })
      .finally(() => {
        running.delete(run);
        free.push(lane);
        load -= sizeOf(item);
      });
    running.add(run);
  }
  if (errors.length > 0) throw errors[0];
}
