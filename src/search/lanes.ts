/**
 * Runs a job for each item, two at a time, the largest first. Jobs that run at the same time have different lanes, 0 and
 * 1. Rejects with the first error, when no job runs any more.
 */
export async function runInLanes<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  job: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const waiting = items.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const errors: unknown[] = [];
  const runLane = async (lane: number): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && errors.length === 0; item = waiting.shift()) {
      await job(item, lane).catch((error: unknown) => {
        errors.push(error);
      });
    }
  };
  await Promise.all([runLane(0), runLane(1)]);
  if (errors.length > 0) throw errors[0];
}
