/** Work that is done again and again, one run at a time. */
export interface Repeater {
  /** Asks for a run: now, or once more after the one that is under way, however often it is asked for meanwhile. */
  readonly ask: () => void;
  /** Resolves when nothing is under way or asked for. */
  readonly idle: () => Promise<void>;
}

/** Repeats work whenever it is asked for; what it throws goes to `onError`, and the next run comes all the same. */
export function repeat(work: () => Promise<void>, onError: (error: unknown) => void): Repeater {
  let asked = false;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (asked) {
      asked = false;
      await work().catch(onError);
    }
    running = undefined;
  };
  return {
    ask() {
      asked = true;
      running ??= run();
    },
    idle: async () => running,
  };
}
