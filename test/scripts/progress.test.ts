import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProgress } from '../../scripts/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'Date', 'setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean): { readonly to: NodeJS.WriteStream; readonly text: () => string } {
  let text = '';
  const to = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return { to: Object.assign(to, { isTTY, columns: 100 }) as unknown as NodeJS.WriteStream, text: () => text };
}

describe('openProgress', () => {
  it('writes a line every few seconds where there is no terminal', () => {
    const { to, text } = stream(false);
    const { onProgress, stop } = openProgress(to);
    for (let done = 0; done <= 1000; done += 10) {
      onProgress({ stage: 'parse', done, total: 1000 });
      vi.advanceTimersByTime(120);
    }
    stop();
    expect(text().split('\n').slice(0, 2)).toEqual([
      'Reading articles: 420 of 1000, 83 a second, about 7 s left',
      'Reading articles: 840 of 1000, 83 a second, about 2 s left',
    ]);
  });

  it('writes nothing for what is done soon', () => {
    const { to, text } = stream(false);
    const { onProgress, stop } = openProgress(to);
    for (const stage of ['read', 'parse', 'render', 'index']) {
      onProgress({ stage, done: 1, total: 2 });
      vi.advanceTimersByTime(3000);
      onProgress({ stage, done: 2, total: 2 });
    }
    stop();
    expect(text()).toBe('');
  });

  it('shows a bar for each stage on a terminal', () => {
    const { to, text } = stream(true);
    const { onProgress, stop } = openProgress(to);
    onProgress({ stage: 'read', done: 0, total: 0 });
    onProgress({ stage: 'parse', done: 0, total: 40 });
    vi.advanceTimersByTime(2000);
    onProgress({ stage: 'parse', done: 20, total: 40 });
    vi.advanceTimersByTime(2000);
    onProgress({ stage: 'render', done: 5, total: 10 });
    stop();
    expect(text()).toContain('Reading articles');
    expect(text()).toContain('20/40  10/s');
    expect(text()).toContain('Making pages');
  });
});
