import { replaceFile } from '../archive/files.ts';
import { printProblem } from '../text/problem.ts';
import type { BuildReport } from './build-site.ts';
import type { Home } from './home.ts';
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

/** What is to be said of publishing where nothing changed of so many files. */
export function publishedSame({ files, bytes }: { readonly files: number; readonly bytes: number }): Published {
  const writing = { wallMs: 0, cpuMs: 0 };
  return { changed: false, pages: files, written: 0, kept: files, removed: 0, bytes, writing };
}
