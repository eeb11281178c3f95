import { createRequire } from 'node:module';
import type { SingleBar } from 'cli-progress';
import type { OnProgress } from '../src/archive/progress.ts';

/** Shows how far a build is. Call `stop` before anything else is printed. */
export interface ProgressView {
  readonly onProgress: OnProgress;
  readonly stop: () => void;
}

const words: Readonly<Record<string, string>> = {
  read: 'Looking for seeds',
  parse: 'Reading articles',
  render: 'Making pages',
  index: 'Indexing for search',
};
const everyMs = 5000;

/** A bar for each stage on a terminal; elsewhere, a line every few seconds. Goes to stderr. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): ProgressView {
  return stream.isTTY ? showBar(stream) : showLines(stream);
}

function showBar(stream: NodeJS.WriteStream): ProgressView {
  let bar: SingleBar | undefined;
  let shown = '';
  let started = 0;
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
    shown = '';
  };
  return {
    stop,
    onProgress({ stage, done, total }) {
      if (total === 0) return;
      if (stage !== shown) {
        stop();
        const { Presets, SingleBar } = loadBars();
        const format = `${wordsOf(stage).padEnd(20)} {bar} {value}/{total}  {rate}/s  {eta_formatted} left`;
        bar = new SingleBar(
          { format, stream, clearOnComplete: true, hideCursor: true, etaBuffer: 200, fps: 5 },
          Presets.shades_classic,
        );
        bar.start(total, 0, { rate: '-' });
        shown = stage;
        started = performance.now();
      }
      bar?.setTotal(total);
      bar?.update(done, { rate: rateOf(done, started) });
    },
  };
}

/** Loaded where a bar is shown: a build from a script, or one that has nothing to do, needs none. */
function loadBars(): typeof import('cli-progress') {
  return createRequire(import.meta.url)('cli-progress');
}

function showLines(stream: NodeJS.WriteStream): ProgressView {
  let shown = '';
  let started = 0;
  let told = 0;
  return {
    stop: () => {},
    onProgress({ stage, done, total }) {
      const now = performance.now();
      if (stage !== shown) {
        shown = stage;
        started = now;
        told = now;
      } else if (now - told > everyMs && done > 0) {
        told = now;
        const left = ((now - started) / done) * (total - done);
        stream.write(
          `${wordsOf(stage)}: ${done} of ${total}, ${rateOf(done, started)} a second, about ${Math.ceil(left / 1000)} s left\n`,
        );
      }
    },
  };
}

function wordsOf(stage: string): string {
  return words[stage] ?? stage;
}

function rateOf(done: number, since: number): number {
  return Math.round((done * 1000) / Math.max(1, performance.now() - since));
}
