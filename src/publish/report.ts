import { replaceFile } from '../archive/files.ts';
import { printProblem } from '../text/problem.ts';
import type { BuildReport } from './build-site.ts';
import type { Home } from './home.ts';
import type { Manifest } from './manifest.ts';
import type { Published } from './publish.ts';

/** Writes down what a build did beside the site: its numbers as JSON, its problems as lines. Gives the whole report. */
export function finishReport(home: Home, report: Omit<BuildReport, 'out' | 'log'>): BuildReport {
  const { archive, published, index, stages } = report;
  replaceFile(
    home.log,
    archive.problems.map((problem) => `${printProblem(problem)}\n`),
  );
  replaceFile(home.report, [JSON.stringify({ files: published.pages, ...published, index, stages })]);
  return { ...report, out: home.out, log: home.log };
}

/** What is to be said of publishing where nothing changed. */
export function publishedSame({ files }: Manifest): Published {
  let bytes = 0;
  for (const { size } of files.values()) bytes += size;
  return {
    changed: false,
    pages: files.size,
    written: 0,
    kept: files.size,
    removed: 0,
    bytes,
    writing: { wallMs: 0, cpuMs: 0 },
  };
}
