import { describe, expect, it } from 'vitest';
import { spentByThread, startClock } from '../../src/archive/stages.ts';

describe('startClock', () => {
  it('adds up what comes again, in the order in which stages came first', () => {
    const clock = startClock();
    for (const name of ['read', 'parse', 'read']) clock.lap(name);
    expect(clock.stages().map(({ name }) => name)).toEqual(['read', 'parse']);
    for (const { wallMs, cpuMs, peakBytes } of clock.stages()) {
      expect(wallMs).toBeGreaterThanOrEqual(0);
      expect(cpuMs).toBeGreaterThanOrEqual(0);
      expect(peakBytes).toBeGreaterThan(1_000_000);
    }
  });

  it('moves a part of a stage to another', () => {
    const clock = startClock();
    clock.lap('render');
    const [before] = clock.stages();
    clock.move('render', 'write', { wallMs: 5, cpuMs: 3 });
    clock.move('nothing', 'write', { wallMs: 5, cpuMs: 3 });
    const [render, write] = clock.stages();
    expect(render!.wallMs).toBeCloseTo(before!.wallMs - 5);
    expect(write).toMatchObject({ name: 'write', wallMs: 5, cpuMs: 3 });
  });
});

describe('spentByThread', () => {
  it('counts the work of its thread, not what it waits for', async () => {
    const before = spentByThread();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const waited = spentByThread();
    expect(waited.wallMs - before.wallMs).toBeGreaterThan(250);
    if (process.platform === 'linux') expect(waited.cpuMs - before.cpuMs).toBeLessThan(250);
    for (let turn = 0; turn < 5e6; turn += 1) Math.sqrt(turn);
    expect(spentByThread().cpuMs).toBeGreaterThan(waited.cpuMs);
  });
});
