/**
 * Gives each item to a lane, a lane one at a time, the largest first. Rejects with the first error, when no lane is at
 * work any more.
 */
export async function runInLanes<T, L>(
  items: readonly T[],
  lanes: readonly L[],
  sizeOf: (item: T) => number,
  job: (item: T, lane: L) => Promise<void>,
): Promise<void> {
  const waiting = items.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const errors: unknown[] = [];
  const runLane = async (lane: L): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && errors.length === 0; item = waiting.shift()) {
      await job(item, lane).catch((error: unknown) => {
        errors.push(error);
      });
    }
  };
  await Promise.all(lanes.map(runLane));
  if (errors.length > 0) throw errors[0];
}
