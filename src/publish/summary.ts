import { type Problem, printProblem } from '../text/problem.ts';
import type { BuildReport } from './build-site.ts';
import type { Published } from './publish.ts';

/** Up to so many problems are all shown; of more, a few of each kind. */
const showAll = 40;
const showOfKind = 3;

/** The problems of a build as lines for the terminal; `log` is where the whole list is. */
export function problemLines(problems: readonly Problem[], log: string): readonly string[] {
  if (problems.length <= showAll) return problems.map(printProblem);
  const codes = [...new Set(problems.map(({ code }) => code))];
  const lines = codes.flatMap((code) => {
    const all = problems.filter((problem) => problem.code === code);
    const more = all.length - showOfKind;
    return [
      ...all.slice(0, showOfKind).map(printProblem),
      ...(more > 0 ? [`... and ${number(more)} more ${code}`] : []),
    ];
  });
  return [...lines, `All ${number(problems.length)} problems: ${log}`];
}

/** What a build did, as lines for the terminal. */
export function summaryLines(
  { archive, published, index, stages, out }: BuildReport,
  seconds: number,
): readonly string[] {
  const { problems } = archive;
  const { pages, written, kept, removed, bytes } = published;
  const absent = Object.entries(archive.missing).map(([field, articles]) => `${field} ${number(articles)}`);
  const peak = Math.max(...stages.map(({ peakBytes }) => peakBytes));
  return [
    `Articles  ${number(archive.articles)} of ${count(archive.seeds, 'seed', 'seeds')} (${number(archive.parsed)} read, the rest as before)`,
    `Missing   ${absent.length === 0 ? 'nothing' : absent.join(', ')}`,
    `Problems  ${problems.length === 0 ? 'none' : number(problems.length)}`,
    `Files     ${number(pages)}: ${number(written)} written, ${number(kept)} kept, ${number(removed)} removed; ${size(bytes)}`,
    ...(index
      ? [
          `Search    ${count(index.articles, 'article', 'articles')} in ${count(index.files, 'file', 'files')}, ${size(index.bytes)}`,
        ]
      : []),
    `Took      ${seconds.toFixed(1)} s, ${size(peak)} of memory at most`,
    `${published.changed ? 'The site is in' : 'Nothing changed; the site is as it was, in'} ${out}`,
  ];
}

/** What a build after a change did, as one line. */
export function rebuiltLine({ written, removed }: Published, ms: number): string {
  return `${count(written, 'file', 'files')} written, ${number(removed)} removed in ${(ms / 1000).toFixed(2)} s`;
}

function count(amount: number, one: string, many: string): string {
  return `${number(amount)} ${amount === 1 ? one : many}`;
}

/** Thousands parted by commas: 12,345. */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function size(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  return bytes < 1_000_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}
