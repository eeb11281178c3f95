import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BenchRow, runBench } from '../../src/checks/bench.ts';
import { benchLine, parseLines, ratioLines, searchLines, stageLines } from '../../src/checks/bench-table.ts';
import { measure } from '../../src/checks/measure.ts';
import { scratch } from '../publish/folders.ts';

/** A build that only says how many seeds it was given. */
const stand = `
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
const [, , , seeds, , out, ...flags] = process.argv;
const home = join(dirname(out), '.backfile', basename(out));
mkdirSync(home, { recursive: true });
const files = readdirSync(seeds, { recursive: true }).filter((name) => name.endsWith('.txt')).length;
const stages = [{ name: 'parse', wallMs: 1200, cpuMs: 2300, peakBytes: 5e6 }];
writeFileSync(join(home, 'build.json'), JSON.stringify({ files, bytes: flags.length, stages }));
`;

function row(work: string, wallMs: number): BenchRow {
  return { work, wallMs, cpuMs: 2 * wallMs, peakBytes: 300_000_000, files: 7, bytes: 2_000_000, stages: [] };
}

describe('runBench', () => {
  it('measures each way of building, and rebuilds after changes', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'build.mjs'), stand);
    const told: BenchRow[] = [];
    const rows = await runBench({
      ...{ folder, articles: 5, change: 2, hugo: false, runs: 2, search: false },
      build: [process.execPath, join(folder, 'build.mjs')],
      onRow: (row) => told.push(row),
      onSearch: () => expect.unreachable(),
    });
    expect(rows).toEqual(told);
    expect(rows.map(({ work, files }) => [work, files])).toEqual([
      ['cold, without search', 5],
      ['every page again', 5],
      ['cold, with search', 5],
      ['nothing changed', 5],
      ['2 added', 7],
      ['2 changed', 7],
      ['2 removed', 5],
    ]);
    for (const { wallMs } of rows) expect(wallMs).toBeGreaterThan(0);
  });
});

describe('measure', () => {
  it('throws with what a command printed that fails', async () => {
    await expect(measure(process.execPath, ['-e', 'console.error("it broke"); process.exit(4)'])).rejects.toThrow(
      /ended with 4: it broke/,
    );
    await expect(measure('no-such-command', [])).rejects.toThrow('ENOENT');
  });

  it('counts the time and memory of a process and its children', async () => {
    const work =
      'const big = Buffer.alloc(9e7, 1); const end = Date.now() + 300; while (Date.now() < end) big.fill(2);';
    const child = `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(work)}])`;
    const measured = await measure(process.execPath, ['-e', child]);
    if (process.platform !== 'linux') expect(measured).toMatchObject({ cpuMs: null, peakBytes: null });
    else {
      expect(measured.cpuMs).toBeGreaterThan(0);
      expect(measured.peakBytes).toBeGreaterThan(9e7);
    }
  });
});

describe('the table of the bench', () => {
  it('has a line for each row and for each stage', () => {
    expect(benchLine()).toBe('work                                wall       CPU      peak     files      size');
    expect(benchLine(row('cold', 1500))).toBe(
      'cold                              1.50 s    3.00 s    300 MB         7      2 MB',
    );
    const stages = [{ name: 'parse', wallMs: 1200, cpuMs: 2300, peakBytes: 5e6 }];
    expect(stageLines({ ...row('cold', 1500), stages })).toEqual([
      'Stages of "cold":',
      '  parse                           1.20 s    2.30 s      5 MB',
    ]);
    expect(benchLine({ ...row('cold', 1), cpuMs: null, peakBytes: null })).toContain('unknown');
  });

  it('has a line for each query of the search page', () => {
    const timing = { query: 'harbour', coldMs: 311.4, warmMs: 41.2, requests: 23, bytes: 347_400 };
    expect(searchLines([timing])).toEqual([
      'First results of a query            cold      warm  requests    loaded',
      '  harbour                         311 ms     41 ms        23    347 kB',
    ]);
  });

  it('says how many seeds a core parses in a second', () => {
    expect(parseLines([{ kind: 'texts, 650 words', bytes: 4321, cpuMs: 0.5 }])).toEqual([
      'parsed on one core                a seed       CPU  a second',
      'texts, 650 words                    4 kB   0.50 ms      2000',
    ]);
  });

  it("gives ratios against Hugo's build, where there was one", () => {
    const rows = [row('cold', 1500), row('Hugo, from ready front matter', 3000)];
    expect(ratioLines(rows)).toEqual(["cold: wall 0.50 of Hugo's, memory 1.00"]);
    expect(ratioLines(rows.slice(0, 1))).toEqual([]);
  });
});
