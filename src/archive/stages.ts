import { readFileSync } from 'node:fs';

/** Time that some work took, by the clock and of the processor. */
export interface Spent {
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** What one stage of a build took; `cpuMs` is of this process, its threads and, on Linux, the processes it started that have ended. */
export interface Stage extends Spent {
  readonly name: string;
  /** Most memory this process has had until the end of the stage, in bytes. */
  readonly peakBytes: number;
}

/** Tells how long each stage takes. */
export interface StageClock {
  /** Counts the time since the last lap towards a stage; one that comes again adds up. */
  readonly lap: (name: string) => void;
  /** Counts a part of a stage's time, work of this thread, towards another. */
  readonly move: (from: string, to: string, spent: Spent) => void;
  /** Stages in the order they were first met. */
  readonly stages: () => readonly Stage[];
}

/** Starts the clock. */
export function startClock(): StageClock {
  const stages = new Map<string, Stage>();
  let wall = performance.now();
  let cpu = cpuMs();
  const add = (name: string, wallMs: number, cpuMs: number): void => {
    const before = stages.get(name) ?? { wallMs: 0, cpuMs: 0 };
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    stages.set(name, { name, wallMs: before.wallMs + wallMs, cpuMs: before.cpuMs + cpuMs, peakBytes });
  };
  return {
    lap(name) {
      const [nowWall, nowCpu] = [performance.now(), cpuMs()];
      add(name, nowWall - wall, nowCpu - cpu);
      [wall, cpu] = [nowWall, nowCpu];
    },
    move(from, to, { wallMs, cpuMs }) {
      if (!stages.has(from)) return;
      add(from, -wallMs, -cpuMs);
      add(to, wallMs, cpuMs);
    },
    stages: () => [...stages.values()],
  };
}

/** What the thread that calls it has taken since it began. Where nobody tells that, its time by the clock stands for both. */
export function spentByThread(): Spent {
  const wallMs = performance.now();
  try {
    return { wallMs, cpuMs: Number.parseInt(readFileSync('/proc/thread-self/schedstat', 'utf8'), 10) / 1e6 };
  } catch {
    // Only Linux has it, and not every one.
    return { wallMs, cpuMs: wallMs };
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + childrenMs();
}

/** Time of the children that have ended, which Node does not tell; in ticks of 10 ms on every common Linux. */
function childrenMs(): number {
  if (process.platform !== 'linux') return 0;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
