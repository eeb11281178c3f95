import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took. */
export interface Measured {
  readonly wallMs: number;
  /** Of the process and all it started; null where the system does not tell. */
  readonly cpuMs: number | null;
  /** Most memory that the process and all it started held at one time, in bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
}

const sampleMs = 25;

/** Runs a command to its end and measures it. Throws with what it printed where it fails. */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const cpuBefore = childrenMs();
  const started = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  let peakBytes = 0;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, memoryOf(child.pid));
  }, sampleMs);
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const wallMs = performance.now() - started;
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${printed.trim().split('\n').at(-1)}`);
  const cpu = childrenMs();
  return {
    wallMs,
    cpuMs: cpu === null || cpuBefore === null ? null : cpu - cpuBefore,
    peakBytes: peakBytes > 0 ? peakBytes : null,
  };
}

/** CPU time of all children that have ended; the kernel counts it in ticks of 10 ms. */
function childrenMs(): number | null {
  const stat = read('/proc/self/stat');
  if (stat === null) return null;
  const fields = stat.replace(/^.*\) /s, '').split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Bytes in memory of a process and its descendants. */
function memoryOf(pid: number | undefined): number {
  if (pid === undefined) return 0;
  const kilobytes = /VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`) ?? '')?.[1] ?? 0;
  const children = (read(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean);
  return Number(kilobytes) * 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
