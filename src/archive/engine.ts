import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of code that a function runs before V8 looks whether to optimise it; its own default is a third of that. */
const lateBudget = 400_000;
/** The same where very many seeds are read: a text takes a seventh less so, once that is paid for by some six thousand. */
const soonBudget = 30_000;

/** Runs of a pattern's bytecode before V8 makes machine code of it; its own default is one. */
const patternRuns = 10;

let isTuned = false;

/**
 * Lets V8 optimise later, for all threads. Reading seeds runs a little of very much code: what is optimised early is
 * thrown away again when other seeds come, and costs a core that other threads want. A thousand articles take a quarter
 * less processor time so. Measured with V8 11 (Node 20); newer ones, which have another compiler in
 * between, are left as they are. Flags that change what is compiled already, such as `--no-regexp-tier-up`, may not be set
 * here: patterns that ran before then crash the program.
 *
 * Patterns too: one article runs four hundred of them, most a few times, and compiling them is what reading it costs most.
 * Their bytecode is kept as it comes, and machine code is made only of those that go on; the first article takes a fifth
 * less so. A pattern's number of runs is told when it is first compiled; bytecode is run the same with and without its
 * own optimiser.
 */
export function tuneEngine(): void {
  if (!/^11\./.test(process.versions.v8)) return;
  isTuned = true;
  optimiseLater();
  setFlagsFromString(`--regexp-tier-up-ticks=${patternRuns}`);
  setFlagsFromString('--no-regexp-peephole-optimization');
}

/**
 * Lets V8 optimise soon again, in a program that was tuned: for when thousands of seeds were read and more come. The code
 * that reads them is known by then, and what it runs once an article would else wait for its optimiser for thousands.
 */
export function optimiseSoon(): void {
  if (isTuned) setFlagsFromString(`--interrupt-budget=${soonBudget}`);
}

/** Ends that: other work begins, with code that has not run yet. */
export function optimiseLater(): void {
  if (isTuned) setFlagsFromString(`--interrupt-budget=${lateBudget}`);
}

/**
 * Takes back what a stage of a large build left behind. V8 itself waits until this thread has made as much again, and
 * meanwhile other threads fill the memory that nobody uses. Half a second for 100,000 articles.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  collect();
}
