import { expect, it } from 'vitest';
import { runInLanes } from '../../src/search/lanes.ts';

const tick = () => new Promise((resolve) => setImmediate(resolve));

it('runs every job once, two at a time on different lanes, within the budget', async () => {
  const done: number[] = [];
  const running = new Map<number, number>();
  await runInLanes(
    [5, 1, 9, 3, 3, 12, 2],
    (size) => size,
    10,
    async (size, lane) => {
      expect(running.has(lane)).toBe(false);
      running.set(lane, size);
      const load = [...running.values()].reduce((sum, one) => sum + one, 0);
      expect(running.size === 1 || load <= 10).toBe(true);
      for (let i = 0; i < size; i += 1) await tick();
      running.delete(lane);
      done.push(size);
    },
  );
  expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 3, 5, 9, 12]);
  expect(running.size).toBe(0);
});

it('starts nothing more after a failure, and waits for what runs', async () => {
  const done: string[] = [];
  const run = runInLanes(
    ['fails', 'slow', 'never'],
    (name) => (name === 'never' ? 1 : 2),
    10,
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
      () => 1,
      10,
      () => Promise.reject(new Error('called')),
    ),
  ).resolves.toBeUndefined();
});
