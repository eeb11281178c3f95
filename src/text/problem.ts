import { cleanText } from './characters.ts';

/** Something about one seed that a curator should know; the build goes on. */
export interface Problem {
  /** Path inside the seeds folder. */
  readonly source: string;
  /** Line of the file on disk, from 1; absent where the whole file is meant. */
  readonly line?: number;
  /** Short fixed word, such as `date-ambiguous`. */
  readonly code: string;
  /** What was seen, quoted. */
  readonly seen: string;
  /** What to do about it. */
  readonly advice: string;
}

/** The problem as the one line that terminals and the build's log show; a hostile name or text cannot steer the terminal. */
export function printProblem({ source, line, code, seen, advice }: Problem): string {
  const clipped = seen.length > 120 ? `${seen.slice(0, 117)}...` : seen;
  const place = line === undefined ? source : `${source}:${line}`;
  return `${oneLine(place)}  ${code}  "${oneLine(clipped)}"  ${oneLine(advice)}`;
}

function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}
