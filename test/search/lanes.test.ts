import { expect, it } from 'vitest';
import { runInLanes } from '../../src/search/lanes.ts';

const tick = () => new Promise((resolve) => setImmediate(resolve));

it('runs every job once, the largest first, one at a time on each lane', async () => {
  const done: number[] = [];
  const running = new Map<string, number>();
  const started: number[] = [];
  let most = 0;
  await runInLanes(
    [5, 1, 9, 3, 3, 12, 2],
    ['one', 'other'],
    (size) => size,
    async (size, lane) => {
      expect(running.has(lane)).toBe(false);
      running.set(lane, size);
      started.push(size);
      most = Math.max(most, running.size);
      for (let i = 0; i < size; i += 1) await tick();
      running.delete(lane);
      done.push(size);
    },
  );
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 3, 5, 9, 12]);
  expect(started).toEqual([12, 9, 5, 3, 3, 2, 1]);
  expect([most, running.size]).toEqual([2, 0]);
});

it('starts nothing more after a failure, and waits for what runs', async () => {
  const done: string[] = [];
  const run = runInLanes(
    ['fails', 'slow', 'never'],
    [0, 1],
    (name) => (name === 'never' ? 1 : 2),
    async (name) => {
      await tick();
      if (name === 'fails') throw new Error('no memory');
      for (let i = 0; i < 5; i += 1) await tick();
      done.push(name);
    },
  );
  await expect(run).rejects.toThrow('no memory');
  expect(done).toEqual(['slow']);
});

it('does nothing for nothing', async () => {
  await expect(
    runInLanes(
      [],
      [0, 1],
      () => 1,
      () => Promise.reject(new Error('called')),
    ),
  ).resolves.toBeUndefined();
});
