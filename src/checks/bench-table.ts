import type { BenchRow } from './bench.ts';
import type { ParseTiming } from './parse-timing.ts';
import type { SearchTiming } from './search-timing.ts';

/** A row of the bench as a line of its table; without one, the line above it. */
export function benchLine(row?: BenchRow): string {
  if (!row) return line(['work', 'wall', 'CPU', 'peak', 'files', 'size']);
  const { work, wallMs, cpuMs, peakBytes, files, bytes } = row;
  return line([work, seconds(wallMs), seconds(cpuMs), megabytes(peakBytes), String(files), megabytes(bytes)]);
}

/** The stages of a row, a line each. Their memory is the most the main process has had so far. */
export function stageLines({ work, stages }: BenchRow): readonly string[] {
  const rows = stages.map(({ name, wallMs, cpuMs, peakBytes }) =>
    line([`  ${name}`, seconds(wallMs), seconds(cpuMs), megabytes(peakBytes), '', '']),
  );
  return [`Stages of "${work}":`, ...rows];
}

/** What a reader of the search page waits for, a line for each query. */
export function searchLines(timings: readonly SearchTiming[]): readonly string[] {
  const rows = timings.map(({ query, coldMs, warmMs, requests, bytes }) =>
    line([
      `  ${query}`,
      ...[coldMs, warmMs].map((ms) => `${Math.round(ms)} ms`),
      String(requests),
      `${Math.round(bytes / 1000)} kB`,
    ]),
  );
  return [line(['First results of a query', 'cold', 'warm', 'requests', 'loaded']), ...rows];
}

/** How fast the parser is on one core, a line for each kind of seed. */
export function parseLines(timings: readonly ParseTiming[]): readonly string[] {
  const rows = timings.map(({ kind, bytes, cpuMs }) =>
    line([kind, `${Math.round(bytes / 1000)} kB`, `${cpuMs.toFixed(2)} ms`, String(Math.round(1000 / cpuMs))]),
  );
  return [line(['parsed on one core', 'a seed', 'CPU', 'a second']), ...rows];
}

/** How ours compare with Hugo's cold build, which knows no other: its every build is one. */
export function ratioLines(rows: readonly BenchRow[]): readonly string[] {
  const hugo = rows.find(({ work }) => work.startsWith('Hugo'));
  if (!hugo) return [];
  return rows
    .filter((row) => row !== hugo)
    .map((row) => {
      const memory = row.peakBytes && hugo.peakBytes ? `, memory ${(row.peakBytes / hugo.peakBytes).toFixed(2)}` : '';
      return `${row.work}: wall ${(row.wallMs / hugo.wallMs).toFixed(2)} of Hugo's${memory}`;
    });
}

function line([work = '', ...numbers]: readonly string[]): string {
  return `${work.padEnd(30)}${numbers.map((number) => number.padStart(10)).join('')}`.trimEnd();
}

function seconds(ms: number | null): string {
  return ms === null ? 'unknown' : `${(ms / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number | null): string {
  return bytes === null ? 'unknown' : `${Math.round(bytes / 1_000_000)} MB`;
}
