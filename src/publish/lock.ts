import { spawnSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolders } from '../archive/files.ts';

/** A process that holds a lock: its number alone is not enough, since numbers are given again. */
interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly host: string;
}

/** A lock that is held. */
export interface Lock {
  readonly release: () => void;
  /** Throws where another process has taken the lock over: nothing more may be written. */
  readonly check: () => void;
}

/** A holder on another machine (a container that is gone) counts as dead when it has not been heard of for this long. */
const silentMs = 120_000;
/** Its holder's name is written a moment after a lock is made: one that names nobody for longer is of a build killed between the two. */
const namelessMs = 3_000;
const beatMs = 10_000;

/**
 * Takes the lock of a home, waiting while a living process holds it (`onWait` is told its number, once). A dead one's
 * lock is taken over. Throws after `patienceMs`.
 */
export async function takeLock(path: string, onWait: (pid: number) => void, patienceMs = 600_000): Promise<Lock> {
  makeFolders(dirname(path));
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid), host: hostname() } satisfies Holder);
  const deadline = Date.now() + patienceMs;
  let told = false;
  while (!create(path, own)) {
    const seen = read(path);
    if (seen !== null && !isAlive(seen, path)) breakLock(path, seen);
    else if (seen !== null) {
      if (!told) onWait(holderOf(seen)?.pid ?? 0);
      told = true;
      if (Date.now() > deadline) throw new Error(`Another build has held ${path} for too long; stop it and try again.`);
      await pause(100);
    }
  }
  const timer = setInterval(() => touch(path), beatMs).unref();
  const release = (): void => {
    clearInterval(timer);
    process.off('exit', release);
    if (read(path) === own) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return {
    release,
    check() {
      if (read(path) !== own) throw new Error('Another build has taken over the output folder; this one stops.');
    },
  };
}

function create(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves a dead one's lock aside. Where another process was quicker, the lock that was moved is its new one: it gets it
 * back.
 */
function breakLock(path: string, seen: string): void {
  const aside = `${path}.${process.pid}.new`;
  try {
    renameSync(path, aside);
    if (read(aside) !== seen) linkSync(aside, path);
  } catch {
    // Gone already, or taken again: the next look at the lock tells.
  }
  rmSync(aside, { force: true });
}

/** A lock that cannot be read yet is being written: its holder lives, unless it has stayed so. */
function isAlive(seen: string, path: string): boolean {
  const holder = holderOf(seen);
  if (!holder) return heardOf(path) > Date.now() - namelessMs;
  if (holder.host !== hostname()) return heardOf(path) > Date.now() - silentMs;
  return holder.started === startOf(holder.pid);
}

function holderOf(text: string): Holder | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** When a process began, in words that no later process of the same number has; empty where there is none. */
function startOf(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process lives too.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return '';
  }
  if (process.platform === 'linux') {
    // The name in brackets may hold blanks; the start is the twentieth field behind it.
    const fields = (read(`/proc/${pid}/stat`) ?? '').replace(/^.*\) /s, '').split(' ');
    return `${read('/proc/sys/kernel/random/boot_id')?.trim()} ${fields[19] ?? ''}`;
  }
  if (process.platform === 'win32') return 'alive';
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function heardOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
}

function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The lock is gone; `check` says so before anything is published.
  }
}
