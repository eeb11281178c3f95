import { setFlagsFromString } from 'node:v8';

/** Bytes of code that a function runs before V8 looks whether to optimise it; its own default is a third of that. */
const budget = 400_000;

/**
 * Lets V8 optimise later, for all threads. Reading seeds runs a little of very much code: what is optimised early is
 * thrown away again when other seeds come, and costs a core that other threads want. A thousand articles take a quarter
 * less processor time so, ten thousand a tenth. Measured with V8 11 (Node 20); newer ones, which have another compiler in
 * between, are left as they are. Flags that change what is compiled already, such as `--no-regexp-tier-up`, may not be set
 * here: patterns that ran before then crash the program.
 */
export function tuneEngine(): void {
  if (!/^11\./.test(process.versions.v8)) return;
  setFlagsFromString(`--interrupt-budget=${budget}`);
}
