import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { repeat } from '../../src/publish/repeat.ts';

describe('repeat', () => {
  it('runs once for each time it is asked for, one run at a time', async () => {
    let under = 0;
    let runs = 0;
    const work = repeat(
      async () => {
        under += 1;
        expect(under).toBe(1);
        await pause(5);
        runs += 1;
        under -= 1;
      },
      () => expect.unreachable(),
    );
    work.ask();
    await work.idle();
    work.ask();
    await work.idle();
    expect(runs).toBe(2);
  });

  it('runs once more for all that was asked for during a run', async () => {
    let runs = 0;
    const work = repeat(
      async () => {
        runs += 1;
        await pause(5);
      },
      () => expect.unreachable(),
    );
    for (let i = 0; i < 10; i += 1) work.ask();
    await work.idle();
    expect(runs).toBe(2);
  });

  it('goes on after a run that failed', async () => {
    const errors: unknown[] = [];
    let runs = 0;
    const work = repeat(
      async () => {
        runs += 1;
        throw new Error(`run ${runs}`);
      },
      (error) => errors.push(error),
    );
    work.ask();
    await work.idle();
    work.ask();
    await work.idle();
    expect(errors.map(String)).toEqual(['Error: run 1', 'Error: run 2']);
  });
});
